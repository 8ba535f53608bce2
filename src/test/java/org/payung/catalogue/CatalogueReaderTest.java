package org.payung.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.payung.method.TemporalAggregation.Conversion;
import org.payung.series.Sex;

/** The templates that ship, and what is said when a statistician makes a mistake in them. */
class CatalogueReaderTest {

    private static final Path TEMPLATES = Path.of("templates");
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);

    @Test
    void theTemplatesThatShipHoldNoMistake() throws IOException {
        CatalogueResult result = CatalogueReader.read(shipped(), AS_OF);
        assertThat(result.mistakes()).isEmpty();
        assertThat(result.warnings()).isEmpty();
        assertThat(result.catalogue()).isPresent();
    }

    @Test
    void theTemplatesThatShipSayWhatTheMethodAsksFor() throws IOException {
        Catalogue catalogue = CatalogueReader.read(shipped()).catalogue().orElseThrow();
        assertThat(catalogue.followed()).hasSize(35);
        assertThat(catalogue.hasScheme("IDN", 2021)).contains(false);
        assertThat(catalogue.hasScheme("IDN", 2022)).contains(true);
        assertThat(catalogue.hasScheme("IND", 2010)).contains(true);
        assertThat(catalogue.hasScheme("NPL", 2020)).contains(false);
        assertThat(catalogue.hasScheme("GEO", 2020)).isEmpty();
        assertThat(catalogue.schemes().get("IDN-JKP").rulesOn(LocalDate.of(2024, 9, 30)))
                .map(RuleSet::id)
                .contains("PP-37-2021");
        assertThat(catalogue.schemes().get("IDN-JKP").rulesOn(AS_OF))
                .map(RuleSet::id)
                .contains("PP-6-2025");
        assertThat(catalogue.indicators().get("SI_COV_UEMP").structuralZero()).isTrue();
    }

    @Test
    void fiveMistakesInFiveFilesAreToldTogether() throws IOException {
        TemplateFiles broken = overlay(Path.of("src/test/resources/broken/templates-five-mistakes"));
        CatalogueResult result = CatalogueReader.read(broken, AS_OF);
        assertThat(result.catalogue()).isEmpty();
        assertThat(result.mistakes())
                .containsExactly(
                        "checks.yml line 6: unknown field 'tolerence', did you mean 'tolerances'",
                        "indicators/claim-acc.yml line 8: unknown series 'CLAIMS_DECIDD', did you mean 'CLAIMS_DECIDED'",
                        "layouts/leaflet.yml line 5: unknown area 'ASEEN', did you mean 'ASEAN'",
                        "schemes/sgp-sjs.yml line 10: rules 'SJS-2025' and 'SJS-2026' are both in force on 2026-03-01,"
                                + " expected one rule set a day",
                        "sources/un-sdg-csv.yml line 5: no YAML: while parsing a flow sequence,"
                                + " expected ',' or ']', but got :");
    }

    @Test
    void quartersAreMadeOfCountsAndAmountsNeverOfARate() throws IOException {
        String rate = "  PARTICIPATION_RATE: {kind: rate, unit: percent, stock-flow: _Z";
        String rule = "{id: rate-quarters, rule: quarters-from-years, method: fernandez, conversion: average}";

        assertThat(mistakes("concepts.yml", text -> text.replace(rate, rate + ", derivations: [" + rule + "]")))
                .singleElement()
                .asString()
                .matches("concepts.yml line \\d+: rule 'rate-quarters' stands on a rate, expected a count or an amount:"
                        + " its numerator and denominator are made, never itself");
    }

    @Test
    void theSeriesThatARuleOfQuartersNamesIsLookedUp() throws IOException {
        assertThat(mistakesInConcepts("stock: RECIPIENTS_EOP", "stock: RECIPIENTS_EO"))
                .containsExactly("unknown series 'RECIPIENTS_EO', did you mean 'RECIPIENTS_EOP'");
        assertThat(mistakesInConcepts("flow: RECIPIENTS_FLOW,", "flow: RECIPIENTS_FLO,"))
                .containsExactly("unknown series 'RECIPIENTS_FLO', did you mean 'RECIPIENTS_FLOW'");
        assertThat(mistakesInConcepts("months-paid: MEAN_MONTHS_PAID", "months-paid: MEAN_MONTH_PAID"))
                .containsExactly("unknown series 'MEAN_MONTH_PAID', did you mean 'MEAN_MONTHS_PAID'");
        assertThat(mistakesInConcepts("of: RECIPIENTS}", "of: RECIPIENT}"))
                .containsExactly("unknown series 'RECIPIENT', did you mean 'RECIPIENTS'");
        assertThat(mistakesInConcepts(
                        "{id: recipients-quarters, rule: quarters-from-years,",
                        "{id: recipients-quarters, rule: quarters-from-years, indicator: UNEMPLOYE,"))
                .containsExactly("unknown series 'UNEMPLOYE', did you mean 'UNEMPLOYED'");
    }

    private static List<String> mistakesInConcepts(String shipped, String changed) throws IOException {
        return mistakes("concepts.yml", text -> text.replace(shipped, changed)).stream()
                .map(mistake -> mistake.replaceFirst("^concepts\\.yml line \\d+: ", ""))
                .toList();
    }

    @Test
    void aRuleOfQuartersIsReadWithAllItsFields() throws IOException {
        String shipped = "{id: contributors-quarters, rule: quarters-from-years, method: denton-cholette,"
                + " conversion: average, last-years: 8}";
        String full = "{id: contributors-quarters, rule: quarters-from-years, method: chow-lin, indicator: EMPLOYED,"
                + " conversion: sum, rho: 0.75, constant: false, last-years: 9, extrapolate: 3, sexes: [F]}";

        assertThat(quartersOfContributors(text -> text))
                .isEqualTo(new Derivation.QuartersFromYears(
                        "contributors-quarters",
                        Derivation.Distribution.DENTON_CHOLETTE,
                        null,
                        Conversion.AVERAGE,
                        null,
                        true,
                        8,
                        0,
                        List.of(Sex.values())));
        assertThat(quartersOfContributors(text -> text.replace(shipped, full)))
                .isEqualTo(new Derivation.QuartersFromYears(
                        "contributors-quarters",
                        Derivation.Distribution.CHOW_LIN,
                        "EMPLOYED",
                        Conversion.SUM,
                        0.75,
                        false,
                        9,
                        3,
                        List.of(Sex.FEMALE)));
        assertThat(mistakes("concepts.yml", text -> text.replace(shipped, full.replace("chow-lin", "chowlin"))))
                .singleElement()
                .asString()
                .contains("'method' holds 'chowlin'");
    }

    private static Derivation quartersOfContributors(UnaryOperator<String> change) throws IOException {
        TreeMap<String, byte[]> files = new TreeMap<>(shipped().byPath());
        files.put("concepts.yml", change.apply(shipped().text("concepts.yml")).getBytes(StandardCharsets.UTF_8));
        return CatalogueReader.read(new TemplateFiles(files), AS_OF)
                .catalogue()
                .orElseThrow()
                .concepts()
                .get("CONTRIBUTORS")
                .derivations()
                .stream()
                .filter(rule -> rule.id().equals("contributors-quarters"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aFieldOfTheWrongKindIsToldWithItsLine() throws IOException {
        assertThat(mistakes("indicators/cov-gap.yml", text -> text.replace("precision: 1", "precision: one")))
                .containsExactly("indicators/cov-gap.yml line 8: 'precision' holds 'one', expected a whole number");
    }

    @Test
    void aFactorNobodyKnowsIsToldWithTheNearest() throws IOException {
        assertThat(formulaOfCashflow("{kind: product, of: [FUND_SURPLUS, CASHFLO], over: [COV_GAP, FUND_BALANC]}"))
                .containsExactly(
                        "indicators/cashflow.yml line 7: unknown series or indicator 'CASHFLO', did you mean 'CASHFLOW'",
                        "indicators/cashflow.yml line 7: unknown series or indicator 'FUND_BALANC',"
                                + " did you mean 'FUND_BALANCE'");
    }

    @Test
    void aParameterOfAMethodIsLookedUpWhereItIsInCapitals() throws IOException {
        assertThat(formulaOfCashflow("{kind: method, name: anything, parameters: {window: 12, of: FUND_BALANC}}"))
                .containsExactly("indicators/cashflow.yml line 7: unknown series or indicator 'FUND_BALANC',"
                        + " did you mean 'FUND_BALANCE'");
    }

    @Test
    void anIndicatorComputedFromItselfIsTold() throws IOException {
        assertThat(formulaOfCashflow("{kind: product, of: [FUND_SURPLUS, CASHFLOW]}"))
                .containsExactly(
                        "indicators/cashflow.yml line 7: 'CASHFLOW' is computed from itself: CASHFLOW from CASHFLOW");
    }

    private static List<String> formulaOfCashflow(String formula) throws IOException {
        return mistakes("indicators/cashflow.yml", text -> text.replaceAll("(?m)^formula: .*$", "formula: " + formula));
    }

    @Test
    void aMissingFieldIsTold() throws IOException {
        assertThat(mistakes("indicators/cov-gap.yml", text -> text.replace("unit: points\n", "")))
                .containsExactly("indicators/cov-gap.yml line 3: missing field 'unit'");
    }

    @Test
    void aKeyGivenTwiceIsTold() throws IOException {
        assertThat(mistakes("indicators/cov-gap.yml", text -> text + "unit: percent\n"))
                .containsExactly("indicators/cov-gap.yml line 16: 'unit' is given twice");
    }

    @Test
    void aDayThatDoesNotExistIsTold() throws IOException {
        assertThat(mistakes("schemes/sgp-sjs.yml", text -> text.replace("2025-04-01", "2025-02-30")))
                .containsExactly("schemes/sgp-sjs.yml line 15: 'valid-from' holds '2025-02-30',"
                        + " expected a date such as 2024-09-01");
    }

    @Test
    void aWordOutsideItsListIsTold() throws IOException {
        assertThat(mistakes("schemes/sgp-sjs.yml", text -> text.replace("status: paying", "status: payed")))
                .contains("schemes/sgp-sjs.yml line 6: 'status' holds 'payed', expected paying, none, unknown");
    }

    @Test
    void aTextMissingInOneLanguageIsTold() throws IOException {
        assertThat(mistakes("texts/id.yml", text -> text.replaceAll("(?m)^mark\\.q:.*\\R", "")))
                .containsExactly("texts/id.yml: missing 'mark.q', present in en");
    }

    @Test
    void aTranslatedArgumentIsTold() throws IOException {
        assertThat(mistakes("texts/id.yml", text -> text.replace("{day} {month} {year}", "{hari} {month} {year}")))
                .containsExactly(
                        "texts/id.yml: 'date.day' asks for {hari}, which en does not: it has day, month, year");
    }

    @Test
    void aRuleOfCheckingWithoutItsToleranceIsTold() throws IOException {
        assertThat(mistakes("checks.yml", text -> text.replace("points: 10, ", "")))
                .containsExactly("checks.yml line 26: missing field 'points' in 'tolerances'");
    }

    @Test
    void everyDefinitionNamesItsSchemaToTheEditor() throws IOException {
        TemplateFiles files = shipped();
        for (String path : files.byPath().keySet()) {
            if (path.endsWith(".yml") && !path.startsWith("texts/")) {
                String up = path.contains("/") ? "../" : "";
                assertThat(files.text(path)).as(path).startsWith("# yaml-language-server: $schema=" + up + "schemas/");
            }
        }
    }

    @Test
    void anIndicatorWithoutWordsIsTold() throws IOException {
        assertThat(mistakes("indicators/cov-gap.yml", text -> text.replace("id: COV_GAP", "id: COVERAGE_SHORTFALL")))
                .contains("indicators/cov-gap.yml: missing text 'indicator.COVERAGE_SHORTFALL.name',"
                        + " expected it in every file of texts/");
    }

    @Test
    void aPatternThatIcuRefusesIsTold() throws IOException {
        assertThat(mistakes("texts/id.yml", text -> text.replaceAll("(?m)^mark\\.q:.*$", "mark.q: '{k, plural, one'")))
                .singleElement()
                .asString()
                .matches("texts/id\\.yml line \\d+: 'mark\\.q' is no message pattern: .+");
    }

    @Test
    void twoTilesInOnePlaceAreTold() throws IOException {
        assertThat(mistakes("areas.csv", text -> text.replace("Armenia,Armenia,0,2", "Armenia,Armenia,3,2")))
                .containsExactly("areas.csv line 5: tile of 'ARM' at 3,2 is taken by 'AFG'");
    }

    @Test
    void aMembershipOfAnUnknownAreaIsTold() throws IOException {
        assertThat(mistakes("memberships.csv", text -> text.replace("ALL35,AFG,", "ALL35,AFX,")))
                .containsExactly("memberships.csv line 2: unknown area 'AFX', did you mean 'AFG'");
    }

    @Test
    void quartersOutOfOrderAreTold() throws IOException {
        assertThat(mistakes("calendar.csv", text -> text.replace("2024-Q1,2020", "2023-Q3,2020")))
                .containsExactly("calendar.csv line 3: '2023-Q3' follows '2023-Q4',"
                        + " expected quarters and cut-offs in order");
    }

    @Test
    void aFolderNobodyReadsIsTold() throws IOException {
        TreeMap<String, byte[]> files = new TreeMap<>(shipped().byPath());
        files.put("indcators/new.yml", new byte[0]);
        assertThat(CatalogueReader.read(new TemplateFiles(files)).mistakes())
                .containsExactly("indcators/new.yml: unknown folder 'indcators', did you mean 'indicators'");
    }

    @Test
    void rulesNobodyCheckedForAYearAreAWarning() throws IOException {
        CatalogueResult result = CatalogueReader.read(shipped(), LocalDate.of(2027, 11, 23));
        assertThat(result.mistakes()).isEmpty();
        assertThat(result.warnings())
                .contains("schemes/sgp-sjs.yml: rules 'SJS-2025' last checked on 2026-11-22,"
                        + " expected within twelve months");
    }

    @Test
    void pagesForPeopleDoNotChangeTheHash(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("concepts.yml"), "concepts: {}");
        String before = TemplateFiles.readFolder(folder).hash();
        Files.writeString(folder.resolve("README.md"), "words");
        assertThat(TemplateFiles.readFolder(folder).hash()).isEqualTo(before);
        Files.writeString(folder.resolve("concepts.yml"), "concepts: { }");
        assertThat(TemplateFiles.readFolder(folder).hash()).isNotEqualTo(before);
    }

    private static TemplateFiles shipped() throws IOException {
        return TemplateFiles.readFolder(TEMPLATES);
    }

    private static TemplateFiles overlay(Path folder) throws IOException {
        TreeMap<String, byte[]> files = new TreeMap<>(shipped().byPath());
        files.putAll(TemplateFiles.readFolder(folder).byPath());
        return new TemplateFiles(files);
    }

    private static List<String> mistakes(String path, UnaryOperator<String> change) throws IOException {
        TemplateFiles files = shipped();
        TreeMap<String, byte[]> changed = new TreeMap<>(files.byPath());
        String text = change.apply(files.text(path));
        assertThat(text).isNotEqualTo(files.text(path));
        changed.put(path, text.getBytes(StandardCharsets.UTF_8));
        return CatalogueReader.read(new TemplateFiles(changed), AS_OF).mistakes();
    }
}
