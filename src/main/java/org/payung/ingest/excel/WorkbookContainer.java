package org.payung.ingest.excel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.payung.ingest.FileFault;
import org.payung.series.Location;

/**
 * The zip archive that an {@code .xlsx} file is, looked through before anything is read from it: a small file can unpack
 * to fill the memory, and two entries of one name show two programs two different workbooks (CVE-2025-31672).
 */
final class WorkbookContainer {

    static final int MAX_ENTRIES = 200;
    static final long MAX_ENTRY_BYTES = 256L << 20;
    static final long MAX_TOTAL_BYTES = 1L << 30;
    /** Real workbooks of much repeated text unpack to 40 times their size; the floor spares small ones. */
    static final long MAX_RATIO = 200;

    private static final long RATIO_FLOOR_BYTES = 16L << 20;
    private static final int BUFFER_BYTES = 1 << 16;

    private final Location whole;
    private final long packed;
    private long unpacked;

    private WorkbookContainer(Location whole, long packed) {
        this.whole = whole;
        this.packed = packed;
    }

    /** @throws FileFault if the archive is broken or larger inside than a workbook of statistics is */
    static void require(Path path, Location whole) throws FileFault, IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(path))) {
            new WorkbookContainer(whole, Files.size(path)).look(zip);
        } catch (ZipException | java.io.EOFException e) {
            throw FileFault.of(
                    "unreadable-workbook", whole, "a damaged or cut Excel file", "a whole workbook, send it again");
        }
    }

    private void look(ZipInputStream zip) throws FileFault, IOException {
        Set<String> names = new HashSet<>();
        ZipEntry entry = zip.getNextEntry();
        while (entry != null) {
            if (!names.add(entry.getName())) {
                throw fault("two parts named '" + entry.getName() + "' in the workbook", "one of each, save it anew");
            }
            if (names.size() > MAX_ENTRIES) {
                throw fault("more than " + MAX_ENTRIES + " parts in the workbook", "the sheets of figures alone");
            }
            measure(zip, entry.getName());
            entry = zip.getNextEntry();
        }
        if (!names.contains("xl/workbook.xml")) {
            throw fault("a file that is not a workbook", "a workbook saved as .xlsx");
        }
    }

    private void measure(InputStream in, String name) throws FileFault, IOException {
        byte[] buffer = new byte[BUFFER_BYTES];
        long size = 0;
        int count = in.read(buffer);
        while (count >= 0) {
            size += count;
            unpacked += count;
            boolean ratio = unpacked > RATIO_FLOOR_BYTES && unpacked > MAX_RATIO * packed;
            if (size > MAX_ENTRY_BYTES || unpacked > MAX_TOTAL_BYTES || ratio) {
                throw fault(
                        "part '" + name + "' of the workbook unpacks to more than a workbook of statistics holds",
                        "a smaller workbook, or the same figures as CSV");
            }
            count = in.read(buffer);
        }
    }

    private FileFault fault(String found, String expected) {
        return FileFault.of("unsafe-workbook", whole, found, expected);
    }
}
