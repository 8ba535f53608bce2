package org.payung.report;

/**
 * How the workbooks look: {@code templates/excel/style.yml}. Colours are {@code RRGGBB}; none of them carries a meaning.
 *
 * @param rowHeight of every row of a table, in points
 * @param headHeight of the head of a table, in points: two lines
 */
public record WorkbookStyle(Type type, Palette palette, double rowHeight, double headHeight, Chart chart) {

    /** Sizes in points of the one face. */
    public record Type(String face, double size, double titleSize, double idSize) {}

    /** Colours by use. */
    public record Palette(
            String text, String quiet, String title, String head, String onHead, String link, String line) {}

    /**
     * Native charts.
     *
     * @param barGapPercent gap between bars in per cent of their thickness
     * @param markerSize of a dot plot, in points
     */
    public record Chart(
            double widthCentimetres, double heightCentimetres, double fontSize, int barGapPercent, int markerSize) {}
}
