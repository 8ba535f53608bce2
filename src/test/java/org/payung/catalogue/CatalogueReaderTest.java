package org.payung.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The templates that ship, and templates with mistakes. */
class CatalogueReaderTest {

    private static final Path TEMPLATES = Path.of("templates");

    @Test
    void theTemplatesThatShipHoldNoMistake() throws IOException {
        CatalogueResult result = CatalogueReader.read(TemplateFiles.readFolder(TEMPLATES), LocalDate.of(2026, 11, 22));
        assertThat(result.mistakes()).isEmpty();
        assertThat(result.warnings()).isEmpty();
        assertThat(result.catalogue()).isPresent();
    }
}
