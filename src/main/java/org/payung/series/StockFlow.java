package org.payung.series;

/** What a count or amount measures over its period (METHOD 7.1 and 8.1). */
public enum StockFlow {
    /** Average stock over the period. */
    AVG("AVG"),
    /** Stock at the end of the period. */
    EOP("EOP"),
    /** Persons counted at least once in the period. */
    FLOW_PERSONS("FLOW_PERSONS"),
    /** Cases in the period; one person may have several. */
    FLOW_CASES("FLOW_CASES"),
    /** Money in the period. */
    AMOUNT("AMOUNT"),
    /** Neither, as for a percentage. */
    NOT_APPLICABLE("_Z");

    private final String code;

    StockFlow(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException if the code is unknown */
    public static StockFlow parse(String code) {
        for (StockFlow value : values()) {
            if (value.code.equals(code)) {
                return value;
            }
        }
        throw new IllegalArgumentException("'" + code + "', expected AVG, EOP, FLOW_PERSONS, FLOW_CASES, AMOUNT or _Z");
    }
}
