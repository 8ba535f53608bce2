package org.payung.outcome;

/** Why a cell has no value, or why its zero is a zero. */
public enum Reason {
    /** No periodic cash benefit in law: a structural zero, observed or set. The only reason that an estimate carries. */
    NO_SCHEME("no-scheme"),
    /** Nothing was received that the formula needs. */
    NO_INPUT("no-input"),
    /** The numerator is there, the denominator is not, or it is zero. */
    NO_DENOMINATOR("no-denominator"),
    /** A check set the value aside. */
    SET_ASIDE("set-aside"),
    /** Received as suppressed, or suppressed here. */
    SUPPRESSED("suppressed"),
    /** The cell cannot exist. */
    NOT_APPLICABLE("not-applicable"),
    /**
     * Too little of the group's weight has a value (the range is published, the value is not), or the survey behind a
     * figure is too uncertain.
     */
    BELOW_THRESHOLD("below-threshold"),
    /** Part of the group's weight has no value and none is imputed: the range is published, the value is not. */
    RANGE_ONLY("range-only"),
    /** The group has no weights for this indicator. */
    NO_WEIGHT("no-weight"),
    /** The series cannot be seasonally adjusted: too short, or its season does not show. */
    NOT_ADJUSTED("not-adjusted"),
    /** Known only from a third-party page. */
    UNOFFICIAL("unofficial");

    private final String code;

    Reason(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException if the code is unknown */
    public static Reason parse(String code) {
        for (Reason value : values()) {
            if (value.code.equals(code)) {
                return value;
            }
        }
        throw new IllegalArgumentException("'" + code + "' is no reason");
    }
}
