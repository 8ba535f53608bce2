package org.payung.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.payung.catalogue.Texts;
import org.payung.outcome.GroupModels;
import org.payung.outcome.OutcomeGrid;
import org.payung.report.Block;
import org.payung.report.Page;
import org.payung.report.RegionalReport;
import org.payung.report.ReportInput;
import org.payung.report.ReportModel;
import org.payung.report.brief.CountryBrief;
import org.payung.series.SeriesTable;
import org.payung.testkit.ShippedRelease;

/** The reports of the shipped release as files: each fits its pages and says what its model says. */
class PdfReportsTest {

    private static final ReportInput INPUT = ShippedRelease.input();

    @TempDir
    private Path folder;

    private final PdfRenderer renderer = new PdfRenderer();

    @ParameterizedTest
    @ValueSource(strings = {"en", "id"})
    void everyReportSaysWhatItsModelSays(String language) {
        Texts texts = INPUT.catalogue().texts().get(language);
        assertThat(models(INPUT, texts).toList().parallelStream()
                        .flatMap(model -> differences(model).stream())
                        .toList())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "id"})
    void everyReportHoldsWhenCountriesSendMore(String language) {
        ReportInput rich = ShippedRelease.withInventedFigures();
        Texts texts = rich.catalogue().texts().get(language);
        assertThat(models(rich, texts).toList().parallelStream()
                        .flatMap(model -> differences(model).stream())
                        .toList())
                .isEmpty();
    }

    @Test
    void ofTwoFormsOfAPageTheFullestThatFitsIsPrinted() throws IOException {
        Page shorter = page(List.of(new Block.Space(500)), null);
        Page tooLong = page(List.of(new Block.Space(800), new Block.Box("A box", List.of())), shorter);
        Page fits = page(List.of(new Block.Space(100)), shorter);
        ReportModel printed = renderer.render(SampleReports.of(tooLong, fits), folder.resolve("forms.pdf"));
        assertThat(printed.pages()).containsExactly(shorter, fits);
    }

    private static Page page(List<Block> blocks, Page shorter) {
        return new Page("forms", 4, "Chapter", "Kicker", "Title", null, blocks, shorter);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "id"})
    void aReleaseWithoutFiguresIsPrintedToo(String language) {
        ReportInput empty = new ReportInput(
                INPUT.stamp(),
                INPUT.catalogue(),
                OutcomeGrid.of(List.of()),
                GroupModels.NONE,
                List.of(),
                List.of(),
                SeriesTable.of(List.of()),
                INPUT.referenceYear());
        Texts texts = INPUT.catalogue().texts().get(language);
        assertThat(differences(RegionalReport.build(empty, texts))).isEmpty();
    }

    @Test
    void reportsMadeAtTheSameTimeHaveTheBytesOfOneMadeAlone() throws IOException {
        Texts english = INPUT.catalogue().texts().get("en");
        ReportModel brief = CountryBrief.build(INPUT, english, "MYS");
        byte[] alone = Files.readAllBytes(rendered(brief, "alone"));
        List<Path> together = Stream.of("a", "b", "c", "d")
                .parallel()
                .map(name -> rendered(brief, name))
                .toList();
        for (Path file : together) {
            assertThat(Files.readAllBytes(file)).isEqualTo(alone);
        }
    }

    private static Stream<ReportModel> models(ReportInput input, Texts texts) {
        Stream<ReportModel> briefs = input
                .catalogue()
                .members("ROUNDTABLE", input.stamp().asOf())
                .stream()
                .map(area -> CountryBrief.build(input, texts, area.id()));
        return Stream.concat(Stream.of(RegionalReport.build(input, texts)), briefs);
    }

    private List<String> differences(ReportModel model) {
        try {
            Path file = folder.resolve(model.fileName() + ".pdf");
            return PdfProof.differences(renderer.render(model, file), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path rendered(ReportModel model, String name) {
        Path file = folder.resolve(name).resolve(model.fileName() + ".pdf");
        try {
            renderer.render(model, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }
}
