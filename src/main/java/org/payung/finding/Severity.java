package org.payung.finding;

/** How much a finding weighs: an error sets the value aside, a warning keeps and marks it. */
public enum Severity {
    ERROR("error"),
    WARNING("warning"),
    /** Counted, not a fault: the same figure in two files, a figure superseded by a newer release. */
    NOTE("note");

    private final String code;

    Severity(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
