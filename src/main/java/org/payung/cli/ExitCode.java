package org.payung.cli;

/** What a command tells its caller. */
final class ExitCode {

    /** Done, or nothing new to do. */
    static final int DONE = 0;
    /** Not done. */
    static final int NOT_DONE = 1;
    /** Wrong usage. */
    static final int USAGE = 2;
    /** Done, with errors that nobody accepted. */
    static final int UNACCEPTED_ERRORS = 3;
    /** Another run holds the store. */
    static final int STORE_HELD = 4;

    private ExitCode() {}
}
