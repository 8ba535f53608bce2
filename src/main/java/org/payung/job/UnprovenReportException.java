package org.payung.job;

import java.util.List;

/** A finished file does not print what the grid says: a bug, and the release does not appear. */
public final class UnprovenReportException extends RuntimeException {

    public UnprovenReportException(List<String> differences) {
        super(differences.size() + " printed figures differ from the grid: "
                + String.join("; ", differences.subList(0, Math.min(10, differences.size()))));
    }
}
