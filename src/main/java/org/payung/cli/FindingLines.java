package org.payung.cli;

import java.io.PrintWriter;
import java.util.List;
import org.payung.finding.Finding;
import org.payung.finding.FindingState;
import org.payung.finding.Severity;

/** Findings as a person reads them. */
final class FindingLines {

    private FindingLines() {}

    /** One line a finding, worst first; what is only counted is left to the summary. */
    static void print(List<Finding> findings, PrintWriter out) {
        findings.stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .sorted()
                .forEach(finding -> out.println(line(finding)));
    }

    private static String line(Finding finding) {
        String state = finding.state() == FindingState.ACCEPTED
                ? "accepted"
                : finding.severity().code();
        String where = finding.location().toString();
        // A message that begins with its place does not need it twice
        String place = where.isEmpty() || finding.message().startsWith(where) ? "" : where + ": ";
        return "%-8s %-18s %s%s".formatted(state, finding.code(), place, finding.message());
    }

    /** As {@code 2 errors (2 accepted), 14 warnings, 12 notes}. */
    static String summary(List<Finding> findings) {
        long errors = count(findings, Severity.ERROR);
        long accepted = findings.stream()
                .filter(finding -> finding.state() == FindingState.ACCEPTED)
                .count();
        return counted(errors, "error") + " (" + accepted + " accepted), "
                + counted(count(findings, Severity.WARNING), "warning") + ", "
                + counted(count(findings, Severity.NOTE), "note");
    }

    private static String counted(long count, String word) {
        return count + " " + word + (count == 1 ? "" : "s");
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
