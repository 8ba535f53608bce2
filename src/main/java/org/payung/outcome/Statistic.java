package org.payung.outcome;

/** Which figure of a cell: an area's value, or one of a group's. A mean or median is never regional coverage. */
public enum Statistic {
    VALUE("value"),
    /** Members' values weighted by the indicator's denominator. */
    WEIGHTED("weighted"),
    /** Simple mean of the members observed: "country average". */
    MEAN("mean"),
    /** Median of the members observed: "country median". */
    MEDIAN("median");

    private final String code;

    Statistic(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException if the code is unknown */
    public static Statistic parse(String code) {
        for (Statistic value : values()) {
            if (value.code.equals(code)) {
                return value;
            }
        }
        throw new IllegalArgumentException("'" + code + "', expected value, weighted, mean or median");
    }
}
