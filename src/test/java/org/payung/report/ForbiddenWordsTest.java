package org.payung.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a report never says (REPORT 8): read in the finished sentences, page by page. */
class ForbiddenWordsTest {

    private static final Map<String, List<String>> NEVER = Map.of(
            "en",
            List.of(
                    "rose",
                    "fell",
                    "improved",
                    "more than before",
                    "best",
                    "worst",
                    "leading",
                    "lagging",
                    "complies",
                    "comply",
                    "violates",
                    "no data"),
            "id",
            List.of(
                    "naik",
                    "turun",
                    "membaik",
                    "lebih banyak daripada sebelumnya",
                    "terbaik",
                    "terburuk",
                    "terdepan",
                    "tertinggal",
                    "mematuhi",
                    "melanggar",
                    "tidak ada data"));

    static Stream<Page> pages() {
        return NEVER.keySet().stream().sorted().flatMap(language -> model(language).pages().stream());
    }

    static ReportModel model(String language) {
        ReportInput input = RealInput.get();
        return RegionalReport.build(input, input.catalogue().texts().get(language));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noSentenceSaysWhatTheFiguresCannot(Page page) {
        String said = PlainReport.of(page).toLowerCase(Locale.ROOT);
        NEVER.values().stream()
                .flatMap(List::stream)
                .forEach(word -> assertThat(Pattern.compile("\\b" + word + "\\b")
                                .matcher(said)
                                .find())
                        .as(page.id() + " says '" + word + "'")
                        .isFalse());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aMeanOfCountriesIsNeverRegionalCoverage(Page page) {
        String said = PlainReport.of(page).toLowerCase(Locale.ROOT);
        String denied =
                said.replace("never called regional coverage", "").replace("pernah disebut cakupan kawasan", "");
        assertThat(denied).doesNotContain("regional coverage").doesNotContain("cakupan kawasan");
    }
}
