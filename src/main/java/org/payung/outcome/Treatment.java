package org.payung.outcome;

/** What was done with an input before it entered a figure. */
public enum Treatment {
    /** As received, of the same period. */
    OBSERVED("observed"),
    /** Value of the nearest year, earlier on ties. */
    CARRIED("carried"),
    /** Set to zero, or observed as zero, because no scheme was in force. */
    STRUCTURAL_ZERO("structural-zero"),
    /** Made by a visible rule from other figures. */
    DERIVED("derived"),
    /** Imputed: it enters with its weight, and its value is told nowhere. */
    IMPUTED("imputed"),
    /** No value; it enters the bounds only. */
    NONE("none"),
    /** Not known to us: the area is not followed. */
    NOT_FOLLOWED("not-followed"),
    /** A parameter of a scheme, from a definition file. */
    RULE("rule"),
    /** A number of our own, from a definition file: a target, a row of a table of parameters. */
    PARAMETER("parameter");

    private final String code;

    Treatment(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException if the code is unknown */
    public static Treatment parse(String code) {
        for (Treatment value : values()) {
            if (value.code.equals(code)) {
                return value;
            }
        }
        throw new IllegalArgumentException("'" + code + "' is no treatment");
    }
}
