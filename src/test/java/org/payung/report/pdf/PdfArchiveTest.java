package org.payung.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.payung.catalogue.Texts;
import org.payung.report.RegionalReport;
import org.payung.report.ReportInput;
import org.payung.report.ReportModel;
import org.payung.report.brief.CountryBrief;
import org.payung.testkit.ShippedRelease;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** PDF/A-2b by veraPDF, for one file of each kind. */
class PdfArchiveTest {

    private static final PDFAFlavour FLAVOUR = PDFAFlavour.PDFA_2_B;

    @TempDir
    private Path folder;

    @BeforeAll
    static void startValidator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void theRegionalReportMayBeArchived() throws Exception {
        ReportInput input = ShippedRelease.input();
        assertThat(faults(RegionalReport.build(input, english(input)))).isEmpty();
    }

    @Test
    void aBriefMayBeArchived() throws Exception {
        ReportInput input = ShippedRelease.input();
        assertThat(faults(CountryBrief.build(input, english(input), "IDN"))).isEmpty();
    }

    private static Texts english(ReportInput input) {
        return input.catalogue().texts().get("en");
    }

    private List<String> faults(ReportModel model) throws Exception {
        Path pdf = folder.resolve("report.pdf");
        new PdfRenderer().render(model, pdf);
        try (InputStream bytes = Files.newInputStream(pdf);
                PDFAParser parser = Foundries.defaultInstance().createParser(bytes, FLAVOUR);
                var validator = Foundries.defaultInstance().createValidator(FLAVOUR, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(each -> each.getStatus() == TestAssertion.Status.FAILED)
                    .map(each -> each.getRuleId() + " " + each.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
