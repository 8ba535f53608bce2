package org.payung.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.payung.ingest.csv.CsvTable;
import org.payung.ingest.excel.ExcelTable;
import org.payung.series.Location;

/** The formats read: told by what a file begins with, then by its name. */
enum SourceFormat {
    CSV("csv"),
    XLSX("xlsx");

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final String id;

    SourceFormat(String id) {
        this.id = id;
    }

    /** The name that mappings use. */
    String id() {
        return id;
    }

    /**
     * The format of a file, empty if it is none that is read.
     *
     * @throws FileFault if it is a workbook of the old format or with a password
     */
    static Optional<SourceFormat> of(InputFile file) throws FileFault, IOException {
        byte[] start = start(file);
        String name = file.name().toLowerCase(Locale.ROOT);
        if (Arrays.equals(start, OLE2)) {
            throw FileFault.of(
                    "unreadable-workbook",
                    new Location(file.name(), ""),
                    "an Excel file of the old format or with a password",
                    "a workbook saved as .xlsx without a password");
        }
        if (Arrays.equals(start, ZIP) || name.endsWith(".xlsx")) {
            return name.endsWith(".xlsx") || name.endsWith(".xlsm") ? Optional.of(XLSX) : Optional.empty();
        }
        boolean text = name.endsWith(".csv") || name.endsWith(".tsv") || name.endsWith(".txt");
        return text ? Optional.of(CSV) : Optional.empty();
    }

    private static byte[] start(InputFile file) throws IOException {
        try (InputStream in = Files.newInputStream(file.path())) {
            return in.readNBytes(ZIP.length);
        }
    }

    SourceTable open(InputFile file) throws FileFault, IOException {
        return switch (this) {
            case CSV -> CsvTable.open(file);
            case XLSX -> ExcelTable.open(file);
        };
    }
}
