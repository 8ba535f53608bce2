package org.payung.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.payung.report.Block;
import org.payung.report.Figure;
import org.payung.report.Page;
import org.payung.report.ReportModel;

class PdfProofTest {

    private static final String ID = "VNM:SI_COV_UEMP:_T:_T:_T:_T:value:2020";

    @TempDir
    private Path folder;

    @Test
    void aReportSaysWhatItsModelSays() throws IOException {
        ReportModel model = SampleReports.regional();
        assertThat(PdfProof.differences(model, printed(model))).isEmpty();
    }

    @Test
    void aFigureThatIsPrintedOtherwiseIsNamed() throws IOException {
        Path pdf = printed(saying("66.5", "Coverage"));
        assertThat(PdfProof.differences(saying("66.6", "Coverage"), pdf))
                .contains("regional.en.pdf page 6: " + ID + " prints '66.5', expected '66.6'");
    }

    @Test
    void aTextThatIsLostIsNamed() throws IOException {
        Path pdf = printed(saying("66.6", "Coverage"));
        assertThat(PdfProof.differences(saying("66.6", "Coverage of all"), pdf))
                .containsExactly("regional.en.pdf page 6: lost 'Coverage of all'");
    }

    @Test
    void aFigureIsFoundAsAWholeOnly() {
        assertThat(Tokens.holds("VNM 66.6", "6.6")).isFalse();
        assertThat(Tokens.holds("10.250 orang", "10.250")).isTrue();
        assertThat(Tokens.holds("10.250", "250")).isFalse();
        assertThat(Tokens.holds("in 2020.", "2020")).isTrue();
        assertThat(Tokens.holds("23.7–25.7", "25.7")).isTrue();
    }

    private static ReportModel saying(String figure, String heading) {
        Block.Run run = new Block.Run(figure, false, new Figure(ID, 66.6, 1, figure), null);
        return SampleReports.of(new Page(
                "coverage",
                6,
                "Chapter",
                "Kicker",
                "Title",
                null,
                List.of(new Block.Heading(heading, "", "table-2"), new Block.Paragraph(List.of(run), true))));
    }

    private Path printed(ReportModel model) throws IOException {
        Path pdf = folder.resolve("report.pdf");
        new PdfRenderer().render(model, pdf);
        return pdf;
    }
}
