package org.payung.finding;

/** What became of the value that a finding speaks of. */
public enum FindingState {
    /** Error: the value is set aside, its cell says so. */
    SET_ASIDE("set-aside"),
    /** Warning: the value is kept and marked. */
    OPEN("open"),
    /** A statistician accepted it with a reason: the value is kept and stays visible as accepted. */
    ACCEPTED("accepted"),
    /** Nothing was lost: counted only. */
    NOTED("noted");

    private final String code;

    FindingState(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
