package org.payung.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.payung.catalogue.Catalogue;
import org.payung.catalogue.SourceMapping;
import org.payung.finding.Finding;
import org.payung.series.Location;
import org.payung.series.Observation;

/**
 * Reads one file of the input to observations, by the mapping that fits its header. A bad row becomes a finding and the
 * file goes on; a file that ends early keeps the rows before its end.
 */
public final class InputReader {

    private final Catalogue catalogue;
    private final MappingChoice choice;

    public InputReader(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.choice = new MappingChoice(catalogue.sources());
    }

    public IngestedFile read(InputFile file) {
        Reading reading = new Reading(file);
        try {
            reading.run();
        } catch (FileFault fault) {
            reading.findings.add(fault.finding());
        } catch (IOException e) {
            reading.findings.add(unreadable(file, e));
        }
        return reading.result();
    }

    private static Finding unreadable(InputFile file, IOException e) {
        Location whole = new Location(file.name(), "");
        String found = "the file cannot be read (" + e.getMessage() + ")";
        String expected = "a file that can be opened";
        return Finding.error(
                "unreadable-file", whole, null, found, expected, whole + ": " + found + ", expected " + expected);
    }

    /** One file under the hand. */
    private final class Reading {

        private final InputFile file;
        private final List<Observation> observations = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();
        private String mapping = "";
        private int read;
        private int rejected;
        private int filtered;

        Reading(InputFile file) {
            this.file = file;
        }

        void run() throws FileFault, IOException {
            Optional<SourceFormat> format = SourceFormat.of(file);
            if (format.isEmpty()) {
                findings.add(noMapping("neither a CSV nor an XLSX file", new Location(file.name(), "")));
                return;
            }
            try (SourceTable table = format.get().open(file)) {
                findings.addAll(table.findings());
                Optional<SourceMapping> fitting = choice.fitting(format.get().id(), table.header());
                if (fitting.isEmpty()) {
                    refuse(format.get(), table);
                    return;
                }
                readRows(table, fitting.get());
            }
        }

        private void refuse(SourceFormat format, SourceTable table) throws FileFault {
            Location header = new Location(file.name(), table.headerPlace());
            Optional<FileFault> nearMiss = choice.nearMiss(format.id(), table.header(), header);
            if (nearMiss.isPresent()) {
                throw nearMiss.get();
            }
            findings.add(noMapping("the header '" + String.join(",", table.header()) + "'", header));
        }

        private Finding noMapping(String found, Location location) {
            String expected = "a header that one of templates/sources/ recognises";
            String message = location + ": no mapping fits " + found + ", the file is not read, expected " + expected;
            return Finding.warning("no-mapping", location, null, found, expected, message);
        }

        private void readRows(SourceTable table, SourceMapping fitting) throws FileFault, IOException {
            mapping = fitting.id();
            MappedRow mapped = new MappedRow(fitting, file.name(), table.header());
            requireWhole(mapped, new Location(file.name(), table.headerPlace()));
            RowReader rows = new RowReader(file.name(), mapped, catalogue, findings);
            SourceRow row = table.next();
            while (row != null) {
                SourceRow after = nextOrReport(table);
                read++;
                readRow(rows, mapped, row, after == null);
                row = after;
            }
        }

        /** The rest of a cut file becomes a finding at once, so that the row before the cut is still read. */
        private @Nullable SourceRow nextOrReport(SourceTable table) throws IOException {
            try {
                return table.next();
            } catch (FileFault fault) {
                findings.add(fault.finding());
                return null;
            }
        }

        private void requireWhole(MappedRow mapped, Location header) throws FileFault {
            List<String> absent = mapped.absent().stream().map(Field::id).toList();
            if (!absent.isEmpty()) {
                throw FileFault.of(
                        "missing-field",
                        header,
                        "nothing says " + String.join(", ", absent),
                        "a column, a constant or a file name that layout '" + mapping + "' finds it in");
            }
        }

        private void readRow(RowReader rows, MappedRow mapped, SourceRow row, boolean last) {
            if (row.size() != mapped.width()) {
                rejected++;
                findings.add(wrongWidth(row, mapped.width(), last));
            } else if (!mapped.isKept(row)) {
                filtered++;
            } else {
                rows.read(row).ifPresentOrElse(observations::add, () -> rejected++);
            }
        }

        private Finding wrongWidth(SourceRow row, int width, boolean last) {
            Location location = new Location(file.name(), row.place());
            boolean cut = last && row.size() < width;
            String found = row.size() + " cells" + (cut ? " in the last row, the file seems cut" : "");
            String expected =
                    width + " as in the header" + (row.size() > width ? ", text with a delimiter in quotes" : "");
            String message = location + ": " + found + ", expected " + expected;
            return Finding.error(cut ? "cut-file" : "row-width", location, null, found, expected, message);
        }

        IngestedFile result() {
            RowCounts counts = new RowCounts(read, observations.size(), rejected, filtered);
            return new IngestedFile(file.name(), mapping, observations, findings, counts);
        }
    }
}
