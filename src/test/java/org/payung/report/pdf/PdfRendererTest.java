package org.payung.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfRendererTest {

    @Test
    void writesAPdf(@TempDir Path folder) throws IOException {
        Path pdf = folder.resolve("regional.en.pdf");
        new PdfRenderer().render(SampleReports.regional(), pdf);
        assertThat(Files.size(pdf)).isPositive();
    }
}
