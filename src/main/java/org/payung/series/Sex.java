package org.payung.series;

/** The sex dimension with its SDMX codes. */
public enum Sex {
    TOTAL("_T"),
    FEMALE("F"),
    MALE("M");

    private final String code;

    Sex(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException if the code is none of {@code _T M F} */
    public static Sex parse(String code) {
        for (Sex sex : values()) {
            if (sex.code.equals(code)) {
                return sex;
            }
        }
        throw new IllegalArgumentException("'" + code + "', expected _T, M or F");
    }

    @Override
    public String toString() {
        return code;
    }
}
