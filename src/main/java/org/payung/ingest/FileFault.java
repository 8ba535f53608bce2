package org.payung.ingest;

import org.payung.finding.Finding;
import org.payung.series.Location;

/** A fault that ends the reading of a file; the rows before it stand. */
public final class FileFault extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    private FileFault(Finding finding) {
        super(finding.message());
        this.finding = finding;
    }

    /** A fault at a place of a file; the message is put together as file, place, what was found, what was expected. */
    public static FileFault of(String code, Location location, String found, String expected) {
        String message = location + ": " + found + ", expected " + expected;
        return new FileFault(Finding.error(code, location, null, found, expected, message));
    }

    public Finding finding() {
        return finding;
    }
}
