package org.payung.report.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;

/**
 * Runs in the build, never in the program: compiles every {@code templates/pdf/*.jrxml} to
 * {@code pdf/<name>.jasper} and writes the SHA-256 of its source to {@code pdf/<name>.sha256}, by
 * which the program tells that a template was edited after the build. A folder that is absent or
 * holds no template is no fault.
 */
public final class TemplateCompiler {

    private static final Pattern WITHOUT_ID = Pattern.compile(
            "<(element|jasperReport|dataset(?= name=)|datasetRun|column(?= kind=))\\b(?![^>]*\\suuid=)");

    private TemplateCompiler() {}

    public static void main(String[] arguments) throws IOException, JRException {
        Path templates = Path.of(arguments[0]);
        Path compiled = Path.of(arguments[1]);
        for (Path template : templatesIn(templates)) {
            compile(template, compiled);
        }
    }

    private static List<Path> templatesIn(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Path> templates = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.jrxml")) {
            found.forEach(templates::add);
        }
        Collections.sort(templates);
        return templates;
    }

    /** Leaves alone what was compiled from the same bytes, so that a second build is quick. */
    private static void compile(Path template, Path folder) throws IOException, JRException {
        String name = template.getFileName().toString().replaceFirst("\\.jrxml$", "");
        Path jasper = folder.resolve(name + ".jasper");
        Path hash = folder.resolve(name + ".sha256");
        String present = sha256(template);
        if (Files.exists(jasper) && Files.exists(hash) && Files.readString(hash).equals(present)) {
            return;
        }
        Files.createDirectories(folder);
        byte[] source = withFixedIds(Files.readString(template)).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(jasper)) {
            JasperCompileManager.compileReportToStream(new ByteArrayInputStream(source), out);
        } catch (JRException | RuntimeException e) {
            Files.delete(jasper);
            throw new JRException(template + ": " + e.getMessage(), e);
        }
        Files.writeString(hash, present, StandardCharsets.UTF_8);
    }

    /** JasperReports gives each element without an id a random one, and no two builds would be equal. */
    private static String withFixedIds(String source) {
        AtomicInteger count = new AtomicInteger();
        return WITHOUT_ID
                .matcher(source)
                .replaceAll(tag -> Matcher.quoteReplacement(
                        tag.group() + " uuid=\"" + new UUID(source.hashCode(), count.incrementAndGet()) + "\""));
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
