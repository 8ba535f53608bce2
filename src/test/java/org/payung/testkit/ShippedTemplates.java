package org.payung.testkit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.payung.catalogue.Catalogue;
import org.payung.catalogue.CatalogueReader;
import org.payung.catalogue.TemplateFiles;
import org.payung.ingest.IngestedFile;
import org.payung.ingest.InputFile;
import org.payung.ingest.InputFiles;
import org.payung.ingest.InputReader;

/** The catalogue and the input that stand in the repository. */
public final class ShippedTemplates {

    public static final Path INPUT = Path.of("input");

    private static @Nullable Catalogue catalogue;

    private ShippedTemplates() {}

    /** Read once: a catalogue never changes, and mutation tests ask for it thousands of times. */
    public static synchronized Catalogue catalogue() throws IOException {
        if (catalogue == null) {
            catalogue = CatalogueReader.read(TemplateFiles.readFolder(Path.of("templates")))
                    .catalogue()
                    .orElseThrow();
        }
        return catalogue;
    }

    /** All files below a folder, read with a catalogue. */
    public static List<IngestedFile> ingest(Catalogue catalogue, Path folder) throws IOException {
        InputReader reader = new InputReader(catalogue);
        List<IngestedFile> files = new ArrayList<>();
        for (InputFile file : InputFiles.list(List.of(folder))) {
            files.add(reader.read(file));
        }
        return files;
    }
}
