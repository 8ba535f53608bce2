package org.payung.report.workbook;

import org.payung.catalogue.Layout;
import org.payung.report.WorkbookStyle;
import org.payung.report.WorkbookStyle.Chart;
import org.payung.report.WorkbookStyle.Palette;

/** Reads {@code templates/excel/style.yml} as the style of a workbook. */
final class StyleSettings {

    private StyleSettings() {}

    static WorkbookStyle read(Layout layout) {
        Settings rows = Settings.of(layout, "rows");
        return new WorkbookStyle(
                type(Settings.of(layout, "type")),
                palette(Settings.of(layout, "colours")),
                rows.number("height"),
                rows.number("head-height"),
                chart(Settings.of(layout, "chart")));
    }

    private static WorkbookStyle.Type type(Settings type) {
        return new WorkbookStyle.Type(
                type.text("face"), type.number("size"), type.number("title-size"), type.number("id-size"));
    }

    private static Palette palette(Settings colours) {
        return new Palette(
                colours.text("text"),
                colours.text("quiet"),
                colours.text("title"),
                colours.text("head"),
                colours.text("on-head"),
                colours.text("link"),
                colours.text("line"));
    }

    private static Chart chart(Settings chart) {
        return new Chart(
                chart.number("width-cm"),
                chart.number("height-cm"),
                chart.number("font-size"),
                (int) chart.number("bar-gap-percent"),
                (int) chart.number("marker-size"));
    }
}
