package org.payung.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.payung.catalogue.TemplateFiles;
import org.payung.store.Hashes;

/**
 * The PDF templates are compiled into the program when it is built: nothing in the templates folder is run as code. A
 * template that differs from what was built in would print something else than it says, so it is a mistake.
 */
final class PdfTemplates {

    private static final String FOLDER = "pdf/";
    private static final String ENDING = ".jrxml";

    private PdfTemplates() {}

    static List<String> differences(TemplateFiles files) {
        List<String> mistakes = new ArrayList<>();
        for (String path : files.byPath().keySet()) {
            if (path.startsWith(FOLDER) && path.endsWith(ENDING)) {
                String name = path.substring(FOLDER.length(), path.length() - ENDING.length());
                byte[] content = files.byPath().get(path);
                if (content == null || !Hashes.of(content).equals(builtIn(name))) {
                    mistakes.add(
                            path + ": differs from the template built into the program, rebuild with 'mvn package'");
                }
            }
        }
        return mistakes;
    }

    private static @Nullable String builtIn(String name) {
        try (InputStream resource = PdfTemplates.class.getResourceAsStream("/pdf/" + name + ".sha256")) {
            return resource == null ? null : new String(resource.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
