package org.payung.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.payung.catalogue.Catalogue;
import org.payung.catalogue.ImputationPlan.Regressor;
import org.payung.catalogue.ImputationPlan.SchemeInForce;
import org.payung.catalogue.ImputationPlan.Series;
import org.payung.catalogue.ImputationPlan.Term;
import org.payung.catalogue.ImputationPlan.YearsSinceStart;
import org.payung.catalogue.SchemeDefinition.Status;
import org.payung.finding.Verdicts;
import org.payung.series.Period;
import org.payung.testkit.Figures;
import org.payung.testkit.SmallCatalogue;

class RegressorsTest {

    private static final Catalogue CATALOGUE = SmallCatalogue.ofAFewAreas()
            .area("XAA", 9001, "Two schemes")
            .scheme("XAA", "NEW", Status.PAYING, 2010)
            .scheme("XAA", "OLD", Status.PAYING, 2004)
            .area("XBB", 9002, "None")
            .scheme("XBB", "none", Status.NONE, null)
            .area("XCC", 9003, "A scheme of no year")
            .scheme("XCC", "UI", Status.PAYING, null)
            .area("XDD", 9004, "Not known")
            .build();

    private static OptionalDouble value(Regressor regressor, String area, int year, String... figures) {
        return new Regressors(
                        CATALOGUE,
                        Figures.of(figures),
                        Verdicts.of(List.of()),
                        new Groups(CATALOGUE, Period.quarter(2024, 3)))
                .columns(regressor)
                .get(0)
                .values()
                .of(area, year);
    }

    @Test
    void aSchemeInForceIsOneAndNoneIsNothing() {
        SchemeInForce scheme = new SchemeInForce("scheme");
        assertThat(value(scheme, "XAA", 2020)).hasValue(1);
        assertThat(value(scheme, "XBB", 2020)).hasValue(0);
        assertThat(value(scheme, "XDD", 2020)).isEmpty();
    }

    @Test
    void yearsAreCountedFromTheFirstScheme() {
        YearsSinceStart start = new YearsSinceStart("start");
        assertThat(value(start, "XAA", 2020)).hasValue(16);
        assertThat(value(start, "XBB", 2020)).hasValue(0);
        assertThat(value(start, "XCC", 2020)).isEmpty();
        assertThat(value(start, "XDD", 2020)).isEmpty();
    }

    @Test
    void aRatioOverNothingIsNotKnown() {
        Series ratio = new Series("ratio", List.of(new Term("INCOME", "PERSONS", "USD")), false, 0);
        String income = "INCOME.XAA._Z._T._T._T 2020 300 _Z USD";
        assertThat(value(ratio, "XAA", 2020, income, "PERSONS.XAA._Z._T._T._T 2020 4"))
                .hasValue(75);
        assertThat(value(ratio, "XAA", 2020, income, "PERSONS.XAA._Z._T._T._T 2020 0"))
                .isEmpty();
        assertThat(value(ratio, "XAA", 2020, income)).isEmpty();
    }

    @Test
    void nothingHasNoLogarithm() {
        Series logarithm = new Series("income", List.of(new Term("INCOME", null, "USD")), true, 0);
        assertThat(value(logarithm, "XAA", 2020, "INCOME.XAA._Z._T._T._T 2020 0 _Z USD"))
                .isEmpty();
        assertThat(value(logarithm, "XAA", 2020, "INCOME.XAA._Z._T._T._T 2020 1 _Z USD"))
                .hasValue(0);
    }

    @Test
    void aFigureThatIsConfidentialIsNotKnown() {
        Series income = new Series("income", List.of(new Term("INCOME", null, "USD")), false, 0);
        assertThat(value(income, "XAA", 2020, "INCOME.XAA._Z._T._T._T 2020 Q _Z USD"))
                .isEmpty();
    }
}
