package org.payung.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a chart shows, without a stroke: words chosen, figures formatted. The drawing code paints it. Every label that is
 * a number is a {@link Figure} or stands in {@link #figures()}.
 */
public sealed interface Drawing {

    /** The figures whose text stands in the drawing: compared with the grid when the page is re-read. */
    List<Figure> figures();

    /** The sign of a value in a chart (REPORT 4). */
    enum Sign {
        /** Value of the reference period: full dot. */
        FULL,
        /** Value of another year: open dot. */
        OPEN,
        /** Older than five years: grey ring. */
        GREY,
        /** Zero: open square. */
        ZERO,
        /** Queried: square with a point. */
        QUERIED,
        /** Tick of an earlier value of the same vintage. */
        EARLIER
    }

    /**
     * One mark on an axis.
     *
     * @param label beside it, empty where none; {@code labelLeft} puts it at the left
     */
    record Mark(double value, Sign sign, String label, boolean labelLeft) {}

    /**
     * The plot cell of one table row (REPORT 5, table with plot).
     *
     * @param marks first the value, then the earlier one, joined by a line
     * @param lower lower end of a range bar, null where none
     * @param words beside the mark: {@code no periodic cash benefit}, {@code 23.7 to 25.7}
     * @param own own country in a brief: vermillion
     */
    record PlotRow(
            Table.Scale scale,
            List<Mark> marks,
            @Nullable Double lower,
            @Nullable Double upper,
            String words,
            boolean own,
            List<Figure> figures)
            implements Drawing {}

    /** Umbrella of the title page: ribs sorted by value. */
    record Umbrella(List<Rib> ribs, List<Figure> figures) implements Drawing {
        /**
         * One rib.
         *
         * @param label {@code VNM 66.6};
         * @param value 0 to 100
         */
        public record Rib(String label, double value) {}
    }

    /** Rows of unit signs: paid, no benefit, zero with a scheme; key message 1. */
    record Units(int paid, int noBenefit, int zeroWithScheme, List<String> legend, List<Figure> figures)
            implements Drawing {}

    /**
     * Horizontal bars with values at the right.
     *
     * @param reference a vertical line, null where none
     */
    record Bars(List<Bar> bars, double maximum, @Nullable Reference reference, String axisUnit, List<Figure> figures)
            implements Drawing {
        public record Bar(String label, double value, String text, boolean muted) {}

        public record Reference(double value, String label, boolean vermillion) {}
    }

    /** Dots and ranges by group: key message 2. */
    record Ranges(List<RangeRow> rows, double maximum, List<Double> ticks, List<Figure> figures) implements Drawing {
        public record RangeRow(
                String label,
                @Nullable Double value,
                @Nullable Double lower,
                @Nullable Double upper) {}
    }

    /** One benefit path, or old against new. Months count from the end of the waiting period. */
    record Path(
            String title,
            String sub,
            List<Step> paid,
            List<Step> longestRecord,
            List<Step> oldRules,
            List<String> stepLabels,
            List<String> oldLabels,
            double maximumPercent,
            int months,
            @Nullable String c102Label,
            @Nullable String c168Label,
            String monthWord,
            boolean large,
            List<Figure> figures)
            implements Drawing {
        /** A level of {@code percent} from month {@code from} to {@code to}, 0 the beginning. */
        public record Step(double from, double to, double percent) {}
    }

    /** «How to read» panel beside the benefit paths: the words in the order of the four line signs, then two lines. */
    record PathKey(String title, List<String> lines, List<String> words, List<Figure> figures) implements Drawing {}

    /** Benefit in per cent of the wage for wages above the ceiling. */
    record AboveCeiling(
            double capWage,
            double percentBelow,
            double maximumWage,
            List<Point> points,
            List<Double> wageTicks,
            String capLabel,
            String axisLabel,
            List<Figure> figures)
            implements Drawing {
        public record Point(double wage, double percent, String label) {}
    }

    /** Tile map. */
    record TileMap(List<Tile> tiles, List<Double> classes, List<Figure> figures) implements Drawing {
        /**
         * One tile.
         *
         * @param value null where there is none
         * @param text value as printed, {@code –} where there is none
         * @param note year or mark at the bottom left
         * @param old older than five years: corner cut off
         */
        public record Tile(
                int column, int row, String name, @Nullable Double value, String text, String note, boolean old) {}
    }

    /** Legend of the tile map. */
    record TileKey(String aboveZero, List<String> limits, String zero, String none, List<Figure> figures)
            implements Drawing {}

    /** Strip plot: one line of marks a group. */
    record Strip(List<StripRow> rows, double maximum, List<Double> ticks, String unit, List<Figure> figures)
            implements Drawing {
        /** @param zeros number of zeros, printed before a square */
        public record StripRow(String label, int zeros, List<Mark> marks) {}
    }

    /** One panel of small multiples over time, one vintage. */
    record Lines(
            String title,
            List<YearValue> values,
            double maximum,
            int fromYear,
            int toYear,
            String lastLabel,
            List<Figure> figures)
            implements Drawing {
        public record YearValue(int year, double value) {}
    }

    /** Cascade of persons: step by step, the share of the step before at the right. */
    record Cascade(List<CascadeStep> steps, String notReceived, List<Figure> figures) implements Drawing {
        /** @param value null where not received */
        public record CascadeStep(String label, @Nullable Double value, String text, String share) {}
    }

    /** Waterfall of a fund. */
    record Waterfall(List<WaterfallStep> steps, List<Figure> figures) implements Drawing {
        /** @param total whether a total column; else an addition (positive) or subtraction */
        public record WaterfallStep(List<String> label, double value, boolean total, String text) {}
    }

    /** Shares of a group's weight. */
    record Shares(List<ShareRow> rows, List<String> legend, List<Figure> figures) implements Drawing {
        public record ShareRow(
                String label, double observed, double carried, double zero, double none, List<String> texts) {}
    }

    /** Legend of marks in one line. */
    record SignKey(List<SignWord> words, List<Figure> figures) implements Drawing {
        /**
         * One sign and its words.
         *
         * @param sign {@code full}, {@code open}, {@code grey}, {@code earlier}, {@code zero}, {@code queried},
         *     {@code range}; {@code at-least}, {@code below}, {@code depends}; {@code ramp-0} (white) to {@code ramp-5};
         *     {@code hatched}; empty for words without a sign
         */
        public record SignWord(String sign, String word) {}
    }

    /** Panels side by side, {@code across} in a row with the gutter of the grid. */
    record Panels(List<Drawing> panels, int across, double panelWidth, double panelHeight) implements Drawing {
        @Override
        public List<Figure> figures() {
            return panels.stream().flatMap(panel -> panel.figures().stream()).toList();
        }
    }
}
