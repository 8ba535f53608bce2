package org.payung.report.excel;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs a workbook again with its entries in their order and a fixed time on each, so that equal content is equal bytes. */
final class StablePackage {

    /** Before February 1980 the zone of the machine would decide whether a second time stamp is written. */
    private static final LocalDateTime FIXED_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);
    /** The schemas that come with POI leave out named styles and marker sizes; both are written into its finished text. */
    private static final String DOT = "<c:symbol val=\"circle\"/>";

    private static final String END_OF_FORMATS = "</cellXfs>";

    /** Makes {@link CellStyles#HEADING_STYLE} known under the name by which screen readers and outlines find headings. */
    private static final String NAMED_STYLES = "<cellStyles count=\"2\">"
            + "<cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/>"
            + "<cellStyle name=\"Heading 1\" xfId=\"" + CellStyles.HEADING_STYLE + "\" builtinId=\"16\"/></cellStyles>";

    private StablePackage() {}

    /** @param markerSize of the dots in charts, in points */
    static void write(byte[] workbook, int markerSize, Path target) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
                OutputStream file = new BufferedOutputStream(Files.newOutputStream(target));
                ZipOutputStream out = new ZipOutputStream(file)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(FIXED_TIME);
                out.putNextEntry(copy);
                out.write(content(entry.getName(), in.readAllBytes(), markerSize));
                out.closeEntry();
            }
        }
    }

    private static byte[] content(String name, byte[] bytes, int markerSize) {
        if (name.equals("xl/styles.xml")) {
            return replaced(bytes, END_OF_FORMATS, END_OF_FORMATS + NAMED_STYLES);
        }
        if (name.startsWith("xl/charts/chart")) {
            return replaced(bytes, DOT, DOT + "<c:size val=\"" + markerSize + "\"/>");
        }
        return bytes;
    }

    private static byte[] replaced(byte[] bytes, String old, String changed) {
        return new String(bytes, StandardCharsets.UTF_8).replace(old, changed).getBytes(StandardCharsets.UTF_8);
    }
}
