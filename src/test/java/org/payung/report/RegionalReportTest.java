package org.payung.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.payung.outcome.Estimate;
import org.payung.outcome.OutcomeId;
import org.payung.report.text.FigureFormat;

/** What holds on every page of the regional report, whatever its figures are. */
class RegionalReportTest {

    private static final int ALTERNATIVE_TEXT = 400;
    private static final int TITLE = 104;

    @ParameterizedTest
    @ValueSource(strings = {"en", "id"})
    void pagesAreNumberedInOrderAfterTheTitlePage(String language) {
        List<Page> pages = ForbiddenWordsTest.model(language).pages();
        for (int at = 0; at < pages.size(); at++) {
            assertThat(pages.get(at).number()).isEqualTo(at + 2);
        }
        assertThat(pages).extracting(Page::id).startsWith("contents", "messages", "changes", "concepts", "coverage");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "id"})
    void everyPageHasATitleThatFitsTwoLines(String language) {
        ForbiddenWordsTest.model(language)
                .pages()
                .forEach(page -> assertThat(page.title()).isNotBlank().hasSizeLessThanOrEqualTo(TITLE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "id"})
    void everyRowHasACellForEveryColumnAndTablesAreAsWideAsThePage(String language) {
        for (Table table : tables(ForbiddenWordsTest.model(language))) {
            table.rows().forEach(row -> assertThat(row.cells()).as(table.id()).hasSameSizeAs(table.columns()));
            assertThat(table.columns().stream()
                            .mapToDouble(Table.Column::widthPoints)
                            .sum())
                    .as(table.id())
                    .isBetween(480.0, 482.0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "id"})
    void everyChartHasAnAlternativeText(String language) {
        blocks(ForbiddenWordsTest.model(language)).stream()
                .filter(Block.Chart.class::isInstance)
                .map(Block.Chart.class::cast)
                .forEach(chart -> assertThat(chart.alternativeText())
                        .isNotBlank()
                        .hasSizeLessThanOrEqualTo(ALTERNATIVE_TEXT)
                        .doesNotEndWith("…"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "id"})
    void everyFigureOfATableIsTheFigureOfItsCell(String language) {
        FigureFormat format = FigureFormat.of(language);
        for (Figure figure : figures(ForbiddenWordsTest.model(language))) {
            outcome(figure).ifPresent(estimate -> {
                assertThat(figure.value()).as(figure.id()).isEqualTo(estimate.value());
                assertThat(figure.text())
                        .as(figure.id())
                        .isEqualTo(format.figure(estimate, figure.decimals()).text());
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "id"})
    void everyNumberOfAMessageHasAnEntryInAnnexB(String language) {
        ReportModel model = ForbiddenWordsTest.model(language);
        List<String> entries = model.numbers().stream().map(NumberEntry::id).toList();
        blocks(model).stream()
                .filter(Block.Message.class::isInstance)
                .map(Block.Message.class::cast)
                .flatMap(message -> message.ids().stream())
                .forEach(id -> assertThat(entries).contains(model.stamp().id() + ":" + id.id()));
    }

    private static Optional<Estimate> outcome(Figure figure) {
        try {
            return RealInput.get().grid().findEstimate(OutcomeId.parse(figure.id()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static List<Block> blocks(ReportModel model) {
        List<Block> blocks = new ArrayList<>();
        model.pages().forEach(page -> page.blocks().forEach(block -> add(block, blocks)));
        return blocks;
    }

    private static void add(Block block, List<Block> blocks) {
        blocks.add(block);
        if (block instanceof Block.TwoUp two) {
            two.left().forEach(each -> add(each, blocks));
            two.right().forEach(each -> add(each, blocks));
        }
    }

    private static List<Table> tables(ReportModel model) {
        return blocks(model).stream()
                .filter(Block.TableBlock.class::isInstance)
                .map(each -> ((Block.TableBlock) each).table())
                .toList();
    }

    private static List<Figure> figures(ReportModel model) {
        List<Figure> figures = new ArrayList<>();
        for (Table table : tables(model)) {
            table.rows()
                    .forEach(row -> row.cells().forEach(cell -> {
                        if (cell instanceof Cell.Value value) {
                            figures.addAll(value.figures());
                        } else if (cell instanceof Cell.Heat heat) {
                            figures.addAll(heat.number().figures());
                        }
                    }));
        }
        return figures;
    }
}
