package org.payung.report.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.payung.report.Block;
import org.payung.report.Block.Run;
import org.payung.report.Cell;
import org.payung.report.Figure;
import org.payung.report.PlainReport;
import org.payung.report.ReportModel;

/** What holds for each brief, in both languages. */
class CountryBriefTest {

    private static final Pattern NEVER = Pattern.compile(
            "\\b(rose|fell|improved|best|worst|leading|lagging|compl(?:y|ies)|violates|no data"
                    + "|naik|turun|membaik|terbaik|terburuk|mematuhi|melanggar|memenuhi syarat|tidak ada data)\\b",
            Pattern.CASE_INSENSITIVE);

    static Stream<ReportModel> briefs() {
        return Briefs.all();
    }

    @ParameterizedTest
    @MethodSource("briefs")
    void hasTwoPages(ReportModel brief) {
        assertThat(brief.pages()).hasSize(2);
        assertThat(brief.countryName()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("briefs")
    void saysNothingThatTheFiguresCannot(ReportModel brief) {
        assertThat(NEVER.matcher(Briefs.plain(brief)).results().toList())
                .as(brief.fileName())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("briefs")
    void bindsEachFigureOfATableToItsId(ReportModel brief) {
        List<Cell.Value> values = brief.pages().stream()
                .flatMap(page -> tables(page.blocks()))
                .flatMap(table -> table.table().rows().stream())
                .flatMap(row -> row.cells().stream())
                .filter(Cell.Value.class::isInstance)
                .map(Cell.Value.class::cast)
                .filter(value -> !value.figures().isEmpty())
                .toList();
        assertThat(values).isNotEmpty().allMatch(value -> value.id() != null);
    }

    @ParameterizedTest
    @MethodSource("briefs")
    void explainsEachNumberOfItsSentence(ReportModel brief) {
        List<Run> sentence = brief.pages().get(0).lead();
        assertThat(sentence).isNotNull();
        List<String> explained = brief.numbers().stream().map(each -> each.id()).toList();
        sentence.stream()
                .map(Run::figure)
                .filter(figure -> figure != null)
                .map(Figure::id)
                .forEach(id -> assertThat(explained).contains(brief.stamp().id() + ":" + id));
    }

    @Test
    void saysOfIndonesiaWhatItsNewRulesPay() {
        List<Run> sentence = Briefs.of("IDN", "en").pages().get(0).lead();
        assertThat(sentence).isNotNull();
        assertThat(PlainReport.runs(sentence).replace('\u00A0', ' '))
                .isEqualTo(
                        "Since February 2025, the Job Loss Guarantee (JKP) pays 60 per cent of the wage for up to six"
                                + " months, up to a wage ceiling of Rp 5 million.");
    }

    @Test
    void showsTheTwoNearestSchemesWhereThereIsNone() {
        Subject cambodia = Subject.of(org.payung.report.RealInput.get(), texts(), "KHM");
        assertThat(NearestSchemes.of(cambodia)).extracting(Subject::area).containsExactly("VNM", "PHL");
    }

    @Test
    void drawsNothingFromMemory() {
        for (String area : List.of("CHN", "JPN", "LAO", "MNG")) {
            assertThat(Briefs.of(area, "en").pages().get(0).blocks()).as(area).noneMatch(Block.Chart.class::isInstance);
        }
    }

    private static org.payung.catalogue.Texts texts() {
        return java.util.Objects.requireNonNull(
                org.payung.report.RealInput.get().catalogue().texts().get("en"));
    }

    private static Stream<Block.TableBlock> tables(List<Block> blocks) {
        return blocks.stream().flatMap(block -> {
            if (block instanceof Block.TableBlock table) {
                return Stream.of(table);
            }
            return block instanceof Block.TwoUp two
                    ? Stream.concat(tables(two.left()), tables(two.right()))
                    : Stream.empty();
        });
    }
}
