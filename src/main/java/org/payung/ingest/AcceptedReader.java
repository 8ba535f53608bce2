package org.payung.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.payung.finding.Acceptance;
import org.payung.finding.Finding;
import org.payung.ingest.csv.CsvTable;
import org.payung.series.Location;
import org.payung.series.SeriesCell;

/** Reads {@code accepted.csv}: the errors whose value stays, each with a reason, a name and a day. */
public final class AcceptedReader {

    static final String FILE = "accepted.csv";

    private static final List<String> HEADER = List.of("rule", "cell", "value", "reason", "accepted_by", "accepted_on");

    private AcceptedReader() {}

    /**
     * Reads every {@code accepted.csv} below the inputs; an input without one accepts nothing.
     *
     * @throws UncheckedIOException if an input cannot be listed
     */
    public static Accepted read(List<Path> inputs) {
        List<Acceptance> acceptances = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (InputFile file : files(inputs)) {
            try (SourceTable table = CsvTable.open(file)) {
                readTable(file.name(), table, acceptances, findings);
            } catch (FileFault fault) {
                findings.add(fault.finding());
            } catch (IOException e) {
                findings.add(FileFault.of(
                                "unreadable-file",
                                new Location(file.name(), ""),
                                "the file cannot be read (" + e.getMessage() + ")",
                                "a file that can be opened")
                        .finding());
            }
        }
        return new Accepted(acceptances, findings);
    }

    private static List<InputFile> files(List<Path> inputs) {
        try {
            return InputFiles.accepted(inputs);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void readTable(String file, SourceTable table, List<Acceptance> acceptances, List<Finding> findings)
            throws FileFault, IOException {
        findings.addAll(table.findings());
        if (!table.header().equals(HEADER)) {
            throw FileFault.of(
                    "missing-column",
                    new Location(file, table.headerPlace()),
                    "the header '" + String.join(",", table.header()) + "'",
                    "'" + String.join(",", HEADER) + "'");
        }
        for (SourceRow row = table.next(); row != null; row = table.next()) {
            try {
                acceptances.add(acceptance(file, row));
            } catch (FileFault fault) {
                findings.add(fault.finding());
            }
        }
    }

    private static Acceptance acceptance(String file, SourceRow row) throws FileFault {
        Location location = new Location(file, row.place());
        for (int column = 0; column < HEADER.size(); column++) {
            if (row.cell(column).isBlank()) {
                throw fault(location, column, "", "words: an acceptance says rule, cell, value, reason, who and when");
            }
        }
        try {
            SeriesCell.parse(row.cell(1).strip());
        } catch (IllegalArgumentException e) {
            throw fault(location, 1, row.cell(1), "a cell such as UNEMPLOYED.IDN._Z._T._T._T:2020");
        }
        try {
            Parsers.number(row.cell(2).strip());
        } catch (CellFault e) {
            throw fault(location, 2, row.cell(2), "the value accepted, a number");
        }
        try {
            return new Acceptance(
                    row.cell(0).strip(),
                    row.cell(1).strip(),
                    row.cell(2).strip(),
                    row.cell(3).strip(),
                    row.cell(4).strip(),
                    Parsers.date(row.cell(5).strip()));
        } catch (CellFault e) {
            throw fault(location, 5, row.cell(5), "a day such as 2024-10-08");
        }
    }

    private static FileFault fault(Location location, int column, String found, String expected) {
        String holds = found.isEmpty() ? "' is empty" : "' holds '" + found + "'";
        return FileFault.of("bad-acceptance", location, "column '" + HEADER.get(column) + holds, expected);
    }
}
