package org.payung.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a scheme file may not say: one change of a shipped file, and the whole message. */
class SchemeSoundnessTest {

    private static final String SINGAPORE = "schemes/sgp-sjs.yml";
    private static final String INDONESIA = "schemes/idn-jkp.yml";
    private static final String MALAYSIA = "schemes/mys-eis.yml";
    private static final String KOREA = "schemes/kor-ei.yml";
    private static final String THAILAND = "schemes/tha-ssf.yml";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "schemes/idn-jkp.yml | percent: 60}] | percent: 60}, {months: 8-9, percent: 10}] | rules 'PP-6-2025' pay in"
                        + " months 8-9, expected months from 7 on",
                "schemes/idn-jkp.yml | months: 1-6, percent: 60 | months: 2-6, percent: 60 | rules 'PP-6-2025' pay in"
                        + " months 2-6, expected months from 1 on",
                "schemes/sgp-sjs.yml | months: 4-6 | months: 5-6 | rules 'SJS-2025' pay in months 5-6, expected months from 4"
                        + " on",
                "schemes/idn-jkp.yml | total: 0.36 | total: 0.46 | rules 'PP-6-2025' state contributions of 0.46 in all, their"
                        + " parts add up to 0.36",
                "schemes/idn-jkp.yml | unverified: [coverage, qualifying, waiting-days, fact.qualifying] | unverified:"
                        + " [coverage, qualifying, fact.qualifying] | rules 'PP-6-2025' do not say where 'waiting-days' was"
                        + " read, expected it in 'for' of a reference or in 'unverified'",
                "schemes/idn-jkp.yml | unverified: [coverage, qualifying, waiting-days, fact.qualifying] | unverified:"
                        + " [coverage, qualifying, waiting-days, rates, fact.qualifying] | rules 'PP-6-2025' say of 'rates'"
                        + " that it was read and that it is from memory, expected one",
                "schemes/sgp-sjs.yml | for: [coverage, | for: [wage-cap, coverage, | rules 'SJS-2025' name the source of"
                        + " 'wage-cap' and do not state it",
                "schemes/sgp-sjs.yml | at-most-previous-wage: true | 'rates: [{months: 1, percent: 9}]' | rules 'SJS-2025' state 2"
                        + " schedules, expected one of rates, rates-by-record, amounts and flat"
            })
    void oneChangeOneMistake(String file, String found, String changed, String expected) throws IOException {
        List<String> mistakes = mistakes(file, text -> text.replace(found, changed));

        assertThat(mistakes).hasSize(1);
        assertThat(mistakes.get(0)).startsWith(file + " line ").endsWith(": " + expected);
    }

    @Test
    void aLadderGoesUp() throws IOException {
        assertThat(mistakes(
                        MALAYSIA,
                        text -> text.replaceFirst("from-months: 16, months: 4", "from-months: 12, months: 4")))
                .singleElement()
                .asString()
                .endsWith(
                        "rules 'ACT-800-2019' the ladder of durations goes from 12 to 12 months of contributions, expected"
                                + " the shorter record first");
        assertThat(mistakes(
                        MALAYSIA,
                        text -> text.replaceFirst("from-months: 16, months: 4", "from-months: 16, months: 2")))
                .singleElement()
                .asString()
                .endsWith("rules 'ACT-800-2019' pay shorter on a longer record, expected at least 3");
        assertThat(mistakes(KOREA, text -> text.replaceFirst("longest: \\{days: 270}", "longest: {days: 100}")))
                .singleElement()
                .asString()
                .endsWith("rules 'EI-2019' pay shorter on a longer record, expected at least 120");
        assertThat(mistakes("schemes/mng-ui.yml", text -> text.replaceFirst("from-months: 120", "from-months: 30")))
                .singleElement()
                .asString()
                .endsWith(
                        "rules 'UI-1994' rates-by-record goes from 60 to 30 months of contributions, expected the shorter"
                                + " record first");
    }

    @Test
    void aFloorIsNotAboveTheMaximum() throws IOException {
        assertThat(mistakes(
                        KOREA,
                        text -> text.replaceFirst(
                                "minimum-benefit: \\{percent-of-minimum-wage: 80}", "minimum-benefit: 2000000")))
                .singleElement()
                .asString()
                .endsWith(
                        "rules 'EI-2019' pay at least 2000000 and at most 1980000, expected the lowest benefit first");
    }

    @Test
    void rulesDoNotEndBeforeTheyBegin() throws IOException {
        assertThat(mistakes(INDONESIA, text -> text.replace("valid-to: 2025-02-06", "valid-to: 2022-01-31")))
                .singleElement()
                .asString()
                .endsWith("rules 'PP-37-2021' end on 2022-01-31, expected 2022-02-01 or later");
    }

    @Test
    void anIdNamesOneSetOfRulesOrOneProposal() throws IOException {
        assertThat(mistakes(THAILAND, text -> text.replace("id: BASE-17500", "id: MR-2025")))
                .singleElement()
                .asString()
                .endsWith("'MR-2025' is given twice, expected one id for each set of rules");
    }

    @Test
    void aSchemeThatPaysHasAType() throws IOException {
        assertThat(mistakes(SINGAPORE, text -> text.replace("type: SA\n", "")))
                .containsExactly(
                        "schemes/sgp-sjs.yml line 6: a scheme that pays without 'type', expected SI, SA, EMPLOYER or ISA");
    }

    @Test
    void aGroupIsCoveredInOneWay() throws IOException {
        assertThat(mistakes(KOREA, text -> text.replaceFirst("voluntary: \\[self-employed]", "voluntary: [employees]")))
                .singleElement()
                .asString()
                .endsWith("'employees' stands in 'coverage' twice, expected one kind of coverage");
    }

    @Test
    void aDelayHasDays() throws IOException {
        assertThat(mistakes("schemes/jpn-ei.yml", text -> text.replace("delay-days: 30", "delay-days: 0")))
                .singleElement()
                .asString()
                .endsWith("voluntary-quit: delay of 0 days, expected at least 1");
    }

    @Test
    void severalMistakesAreToldTogether() throws IOException {
        assertThat(mistakes(
                        INDONESIA,
                        text -> text.replace("total: 0.36", "total: 1").replace("months: 1-6", "months: 3-6")))
                .hasSize(2);
    }

    @Test
    void aFactOfASchemeHasItsWords() throws IOException {
        assertThat(mistakes(
                        "schemes/khm-none.yml",
                        text -> text.replace("severance-5-percent-and-seniority", "severance-6")))
                .singleElement()
                .asString()
                .startsWith("schemes/khm-none.yml: missing text 'fact.value.severance-6'");
    }

    @Test
    void factsAndProposalsThatNobodyHasCheckedForAYearAreWarnedOf() throws IOException {
        List<String> warnings = CatalogueReader.read(files(SINGAPORE, text -> text), LocalDate.of(2027, 11, 23))
                .warnings();

        assertThat(warnings)
                .contains(
                        "schemes/tha-ssf.yml: proposal 'BASE-17500' last checked on 2026-11-22, expected within twelve months",
                        "schemes/khm-none.yml: fact 'fact.value.severance-5-percent-and-seniority' last checked on 2026-11-22,"
                                + " expected within twelve months");
    }

    @Test
    void everythingOfARowIsRead() throws IOException {
        Catalogue catalogue =
                CatalogueReader.read(files(SINGAPORE, text -> text)).catalogue().orElseThrow();
        RuleSet indonesia = catalogue.schemes().get("IDN-JKP").rules().get(0);
        RuleSet japan = catalogue.schemes().get("JPN-EI").rules().get(1);
        RuleSet philippines = catalogue.schemes().get("PHL-SSS").rules().get(0);

        assertThat(catalogue.schemes().get("IDN-JKP").type()).isEqualTo(SchemeType.SI);
        assertThat(catalogue.schemes().get("SGP-SJS").type()).isEqualTo(SchemeType.SA);
        assertThat(indonesia.eligibility().qualifying()).isEqualTo(new QualifyingPeriod(12, null, 24, 6, null, null));
        assertThat(philippines.eligibility().qualifying())
                .isEqualTo(new QualifyingPeriod(36, null, null, null, 12, 18));
        assertThat(philippines.eligibility().onceIn()).hasToString("3 years");
        assertThat(japan.eligibility().coverage())
                .isEqualTo(
                        new LegalCoverage(Map.of("employees", LegalCoverage.Kind.MANDATORY), null, null, null, 31, 20));
        assertThat(japan.eligibility().voluntaryQuit())
                .isEqualTo(new VoluntaryQuit(VoluntaryQuit.Kind.DELAYED, List.of(), null, 30));
        assertThat(japan.benefit().baseMonths()).isEqualTo(6);
        assertThat(indonesia.sources().get("rates")).extracting(Reference::tier).containsExactly(3);
        assertThat(indonesia.sources()).doesNotContainKey("wage-cap");
        assertThat(catalogue.schemes().get("NPL-none").facts())
                .singleElement()
                .satisfies(fact -> assertThat(fact.since()).isEqualTo("2019-02-01"));
        assertThat(catalogue
                        .schemes()
                        .get("MYS-EIS")
                        .rules()
                        .get(0)
                        .eligibility()
                        .coverage()
                        .groups())
                .containsEntry("self-employed", LegalCoverage.Kind.NONE);
    }

    private static List<String> mistakes(String path, UnaryOperator<String> change) throws IOException {
        return CatalogueReader.read(files(path, change)).mistakes();
    }

    private static TemplateFiles files(String path, UnaryOperator<String> change) throws IOException {
        TemplateFiles shipped = TemplateFiles.readFolder(Path.of("templates"));
        TreeMap<String, byte[]> contents = new TreeMap<>(shipped.byPath());
        contents.put(path, change.apply(shipped.text(path)).getBytes(StandardCharsets.UTF_8));
        return new TemplateFiles(contents);
    }
}
