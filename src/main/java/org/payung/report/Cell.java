package org.payung.report;

import org.jspecify.annotations.Nullable;

/** One cell of a printed table. */
public sealed interface Cell {

    /**
     * Words, or nothing.
     *
     * @param sub second, smaller line; null where there is none
     */
    record Words(String text, @Nullable String sub, Weight weight) implements Cell {
        public Words(String text) {
            this(text, null, Weight.PLAIN);
        }
    }

    /**
     * A figure or, where there is none, a dash.
     *
     * @param figures one figure; two for a range such as {@code 23.7–25.7}; none for a dash
     * @param text as printed: {@code 66.6}, {@code 0}, {@code –}, {@code 23.7–25.7}
     * @param mark the raised letter of REPORT 4, empty where none
     * @param id where the number leads, null where nowhere
     * @param sign a dot after the figure in criterion tables, null where none
     */
    record Value(
            java.util.List<Figure> figures,
            String text,
            String mark,
            @Nullable String id,
            Weight weight,
            @Nullable Sign sign)
            implements Cell {
        public Value {
            figures = java.util.List.copyOf(figures);
        }
    }

    /** A drawing in the row, as wide as its column. */
    record Plot(Drawing drawing) implements Cell {}

    /**
     * A coloured cell of a heat table.
     *
     * @param step 0 (white) to 5 of the ramp of REPORT 3
     */
    record Heat(Value number, int step) implements Cell {}

    /** How a cell is set. */
    enum Weight {
        PLAIN,
        /** The column that is read first. */
        BOLD,
        /** A value older than five years: ink3, Regular. */
        GREY
    }

    /** Result of one criterion of an arithmetic comparison. */
    enum Sign {
        AT_LEAST,
        BELOW,
        DEPENDS
    }
}
