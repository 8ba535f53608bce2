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
}
