package org.payung.release;

/** Where a release stands. */
public enum ReleaseState {
    BUILT("built"),
    APPROVED("approved"),
    PUBLISHED("published"),
    REPLACED("replaced"),
    WITHDRAWN("withdrawn");

    private final String code;

    ReleaseState(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /**
     * Reads a code.
     *
     * @throws IllegalArgumentException if the code is unknown
     */
    public static ReleaseState parse(String code) {
        for (ReleaseState value : values()) {
            if (value.code.equals(code)) {
                return value;
            }
        }
        throw new IllegalArgumentException("'" + code + "' is no state of a release");
    }
}
