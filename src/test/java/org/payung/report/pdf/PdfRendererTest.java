package org.payung.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.payung.report.Block;
import org.payung.report.Page;
import org.payung.report.ReportModel;

class PdfRendererTest {

    @TempDir
    private Path folder;

    @Test
    void theSameReportHasTheSameBytesInAnotherPlaceAndTime() throws IOException {
        byte[] first = bytes(SampleReports.regional(), "first.pdf");
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            assertThat(bytes(SampleReports.regional(), "second.pdf")).isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void whatDoesNotFitIsNamedWithPageAndBlock() {
        ReportModel model = SampleReports.of(new Page(
                "long",
                4,
                "Chapter",
                "Kicker",
                "Title",
                null,
                List.of(new Block.Space(600), new Block.Box("A box", Sample.runs("word ".repeat(600))))));
        assertThatThrownBy(() -> bytes(model, "long.pdf"))
                .isInstanceOf(LayoutFault.class)
                .hasMessageStartingWith("regional.en.pdf page 4: box ends at ")
                .hasMessageEndingWith("the content at 714");
    }

    @Test
    void aCharacterThatTheFontsDoNotHoldIsRefused() {
        ReportModel model = SampleReports.of(new Page("glyph", 4, "Chapter", "Kicker", "At least: 日", null, List.of()));
        assertThatThrownBy(() -> bytes(model, "glyph.pdf"))
                .isInstanceOf(LayoutFault.class)
                .hasMessageContaining("CJK UNIFIED IDEOGRAPHS 65E5, which the fonts do not hold");
    }

    private byte[] bytes(ReportModel model, String name) throws IOException {
        Path pdf = folder.resolve(name);
        new PdfRenderer().render(model, pdf);
        return Files.readAllBytes(pdf);
    }
}
