package org.payung.ingest;

/** A cell that does not hold what its field expects. */
final class CellFault extends Exception {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String expected;

    CellFault(String code, String expected) {
        super(code + ", expected " + expected, null, false, false);
        this.code = code;
        this.expected = expected;
    }

    String code() {
        return code;
    }

    String expected() {
        return expected;
    }
}
