package org.payung.report.data;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.payung.finding.Acceptance;
import org.payung.finding.Finding;
import org.payung.series.SeriesCell;

/** {@code findings.csv}: every fault found, worst first. */
public final class FindingsCsv {

    private static final List<String> HEADER =
            List.of(("code,severity,state,file,place,area,series,period,found,expected,message,accepted_by,accepted_on,"
                            + "accepted_reason")
                    .split(","));

    private FindingsCsv() {}

    public static void write(List<Finding> findings, Path target) {
        try (CsvFile file = new CsvFile(target, HEADER)) {
            findings.stream().sorted().forEach(finding -> file.row(row(finding)));
        }
    }

    private static String[] row(Finding finding) {
        SeriesCell cell = finding.cell();
        Acceptance word = finding.acceptance();
        return new String[] {
            finding.code(),
            finding.severity().code(),
            finding.state().code(),
            CsvFile.text(finding.location().file()),
            finding.location().place(),
            cell == null ? "" : cell.key().area(),
            cell == null ? "" : cell.key().toString(),
            cell == null ? "" : cell.period().toString(),
            CsvFile.text(finding.found()),
            CsvFile.text(finding.expected()),
            CsvFile.text(finding.message()),
            word == null ? "" : CsvFile.text(word.by()),
            word == null ? "" : word.on().toString(),
            reason(word),
        };
    }

    private static String reason(@Nullable Acceptance word) {
        return word == null ? "" : CsvFile.text(word.reason());
    }
}
