package org.payung.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.payung.catalogue.ImputationPlan.Groups;
import org.payung.catalogue.ImputationPlan.Model;
import org.payung.catalogue.ImputationPlan.SchemeInForce;
import org.payung.catalogue.ImputationPlan.Series;
import org.payung.catalogue.ImputationPlan.Term;
import org.payung.catalogue.ImputationPlan.YearsSinceStart;

/** {@code imputation.yml}. */
class ImputationPlanTest {

    private static final String FILE = "imputation.yml";

    @Test
    void thePlanThatShipsSaysWhatTheMethodAsksFor() throws IOException {
        ImputationPlan plan = read(shipped()).catalogue().orElseThrow().imputation();

        assertThat(plan.draws()).isEqualTo(50);
        assertThat(plan.seed()).isEqualTo(20241009);
        assertThat(plan.minimumObservations()).isEqualTo(20);
        assertThat(plan.minimumCountries()).isEqualTo(10);
        assertThat(plan.countriesPerCoefficient()).isEqualTo(5);
        assertThat(plan.minimumLastYear()).isEqualTo(5);
        assertThat(plan.heldForPercent()).isEqualTo(95);
        assertThat(plan.coveredPercent()).isEqualTo(70);
        assertThat(plan.errors()).containsEntry("UNEMPLOYED", "UNEMPLOYED_CV");
        assertThat(plan.regressors().values())
                .contains(
                        new Series(
                                "income-per-head",
                                List.of(
                                        new Term("GDP", "POPULATION", "USD"),
                                        new Term("GDP_PER_CAPITA", null, "USD/year")),
                                true,
                                3),
                        new SchemeInForce("scheme"),
                        new YearsSinceStart("years-since-start"),
                        new Groups("region", List.of("M49-030", "M49-034", "M49-035", "M49-143", "M49-145")));
        assertThat(plan.findModel("SI_COV_UEMP").orElseThrow().regressors()).doesNotContain("scheme");
        assertThat(plan.findModel("SI_COV_BENFTS").map(Model::weighted)).contains(false);
        assertThat(plan.findModel("SI_COV_SOCINS")).isEmpty();
    }

    @Test
    void templatesWithoutThePlanImputeNothing() throws IOException {
        NavigableMap<String, byte[]> files = new TreeMap<>(shipped().byPath());
        files.remove(FILE);
        ImputationPlan plan =
                read(new TemplateFiles(files)).catalogue().orElseThrow().imputation();

        assertThat(plan).isEqualTo(ImputationPlan.NONE);
        assertThat(plan.findModel("SI_COV_UEMP")).isEmpty();
    }

    @Test
    void whatThePlanAsksForMustBeThere() throws IOException {
        assertThat(mistakes("over: POPULATION", "over: POPULATIN"))
                .anyMatch(each -> each.startsWith("imputation.yml line")
                        && each.endsWith("unknown series 'POPULATIN', did you mean 'POPULATION'"));
        assertThat(mistakes("concept: GDP_PER_CAPITA,", "concept: GDP_PER_CAPITAS,"))
                .anyMatch(each -> each.contains("unknown series 'GDP_PER_CAPITAS', did you mean 'GDP_PER_CAPITA'"));
        assertThat(mistakes("groups: [M49-030,", "groups: [M49-031,"))
                .anyMatch(each -> each.contains("unknown area 'M49-031'"));
        assertThat(mistakes("SI_COV_CHLD: {regressors: [income-per-head", "SI_COV_CHLD: {regressors: [income-per-hed"))
                .anyMatch(each -> each.contains("unknown regressor 'income-per-hed', did you mean 'income-per-head'"));
        assertThat(mistakes("  SI_COV_CHLD: {", "  SI_COV_CHILD: {"))
                .anyMatch(each -> each.contains("unknown indicator 'SI_COV_CHILD', did you mean 'SI_COV_CHLD'"));
        assertThat(mistakes("  UNEMPLOYED: UNEMPLOYED_CV", "  UNEMPLOYD: UNEMPLOYED_CX"))
                .anyMatch(each -> each.contains("unknown series 'UNEMPLOYD', did you mean 'UNEMPLOYED'"))
                .anyMatch(each -> each.contains("unknown series 'UNEMPLOYED_CX', did you mean 'UNEMPLOYED_CV'"));
    }

    @Test
    void aRegressorHasItsWordsInEveryLanguage() throws IOException {
        assertThat(mistakes("  scheme: {kind: scheme-in-force}", "  law: {kind: scheme-in-force}"))
                .anyMatch(each -> each.contains("regressor.law"));
    }

    @Test
    void fewerThanTwentyDrawsAreAMistake() throws IOException {
        assertThat(mistakes("draws: 50", "draws: 5"))
                .anyMatch(each -> each.endsWith("'draws' holds '5', expected at least 20"));
    }

    private static List<String> mistakes(String from, String to) throws IOException {
        NavigableMap<String, byte[]> files = new TreeMap<>(shipped().byPath());
        String text = new String(files.get(FILE), StandardCharsets.UTF_8);
        assertThat(text).contains(from);
        files.put(FILE, text.replace(from, to).getBytes(StandardCharsets.UTF_8));
        return read(new TemplateFiles(files)).mistakes();
    }

    private static CatalogueResult read(TemplateFiles files) {
        return CatalogueReader.read(files);
    }

    private static TemplateFiles shipped() throws IOException {
        return TemplateFiles.readFolder(Path.of("templates"));
    }
}
