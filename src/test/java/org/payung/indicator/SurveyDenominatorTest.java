package org.payung.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.payung.catalogue.IndicatorDefinition;
import org.payung.catalogue.SchemeDefinition.Status;
import org.payung.finding.Verdicts;
import org.payung.outcome.Estimate;
import org.payung.outcome.Interval;
import org.payung.outcome.Lineage;
import org.payung.outcome.Missing;
import org.payung.outcome.Outcome;
import org.payung.outcome.OutcomeGrid;
import org.payung.outcome.OutcomeId;
import org.payung.outcome.Reason;
import org.payung.series.Making;
import org.payung.series.Observation;
import org.payung.series.ObservationStatus;
import org.payung.series.Period;
import org.payung.series.SeriesTable;
import org.payung.testkit.Definitions;
import org.payung.testkit.Figures;
import org.payung.testkit.SmallCatalogue;

/** METHOD 8.6: a register count over a survey estimate, and what is printed at which coefficient of variation. */
class SurveyDenominatorTest {

    private static final OutcomeId FIGURE = OutcomeId.parse("MNG:UEMP_EFF:UI:_T:_T:_T:value:2020");

    /** R = 14.7, CV(D) = 5 %: 13.26 to 16.14. */
    @Test
    void theSurveysErrorGivesTheIntervalOfTheMethod() {
        Estimate figure = estimate(1470, "5");
        Interval interval = Objects.requireNonNull(figure.interval());

        assertThat(figure.value()).isCloseTo(14.7, within(1e-12));
        assertThat(interval.lower()).isCloseTo(13.26, within(0.005));
        assertThat(interval.upper()).isCloseTo(16.14, within(0.005));
        assertThat(interval.level()).isEqualTo(95);
        assertThat(interval.method()).isEqualTo("delta");
        assertThat(figure.status()).isEqualTo(ObservationStatus.A);
        assertThat(figure.lineage().stream().map(Lineage::role))
                .containsExactly("numerator", "denominator", "denominator-cv");
        assertThat(figure.lineage().get(2).inputId()).isEqualTo("UNEMPLOYED_CV.MNG._Z._T._T._T:2020");
        assertThat(figure.lineage().get(2).value()).isEqualTo(5);
    }

    @Test
    void theFigureIsPrintedPlainlyOrMarkedOrNotByItsCoefficientOfVariation() {
        assertThat(estimate(1470, "14.9").status()).isEqualTo(ObservationStatus.A);
        assertThat(estimate(1470, "15").status()).isEqualTo(ObservationStatus.U);
        assertThat(estimate(1470, "15").interval()).isNotNull();
        assertThat(estimate(1470, "30").status()).isEqualTo(ObservationStatus.U);

        Missing missing = (Missing) outcome(unemployed(10_000), recipients(1470), cv("30.5"));
        assertThat(missing.reason()).isEqualTo(Reason.BELOW_THRESHOLD);
        assertThat(missing.detail()).isEqualTo("UNEMPLOYED_CV is 30.5, expected at most 30.0 per cent");
        assertThat(missing.bounds()).isNull();
        assertThat(missing.lineage()).hasSize(3);
    }

    @Test
    void aCoefficientThatCannotBeSetsTheFigureAside() {
        Missing missing = (Missing) outcome(unemployed(10_000), recipients(1470), cv("-1"));

        assertThat(missing.reason()).isEqualTo(Reason.SET_ASIDE);
        assertThat(missing.detail()).isEqualTo("UNEMPLOYED_CV is -1, expected at least 0 per cent");
    }

    @Test
    void withoutCoefficientOnlyTheRoundingOfTheInputsIsKnown() {
        Estimate figure = (Estimate) outcome(unemployed(10_000), recipients(1470));

        assertThat(method(figure)).isEqualTo("rounding");
        assertThat(figure.lineage()).hasSize(2);
    }

    @Test
    void aCensusKeepsTheIntervalOfItsRounding() {
        assertThat(method(estimate(1470, "0"))).isEqualTo("rounding");
    }

    private static String method(Estimate figure) {
        return Objects.requireNonNull(figure.interval()).method();
    }

    @Test
    void aCappedShareEndsAtAHundredAndAMissingOneStaysMissing() {
        Estimate capped = estimate(10_300, "5");

        assertThat(capped.value()).isEqualTo(100);
        assertThat(capped.rawValue()).isCloseTo(103, within(1e-9));
        assertThat(Objects.requireNonNull(capped.interval()).upper()).isEqualTo(100);
        assertThat(((Missing) outcome(unemployed(0), recipients(5), cv("5"))).reason())
                .isEqualTo(Reason.NO_DENOMINATOR);
    }

    @Test
    void nobodyAndEverybodyAreSharesToo() {
        Estimate nobody = estimate(0, "5");
        Estimate everybody = estimate(10_000, "5");

        assertThat(method(nobody)).isEqualTo("delta");
        assertThat(Objects.requireNonNull(nobody.interval()).upper()).isZero();
        assertThat(method(everybody)).isEqualTo("delta");
        assertThat(Objects.requireNonNull(everybody.interval()).lower()).isCloseTo(90.2, within(0.005));
    }

    @Test
    void whatIsNotCappedAndExceedsAHundredIsNoShare() {
        SeriesTable table = Figures.of(unemployed(10_000), recipients(10_300), cv("20"));
        Estimate figure = (Estimate) outcome(Definitions.effectiveCoverage(false), table);

        assertThat(method(figure)).isEqualTo("rounding");
        assertThat(figure.status()).isEqualTo(ObservationStatus.A);
    }

    @Test
    void theOfficesCoefficientDoesNotSpeakOfADenominatorMadeHere() {
        List<Observation> all = new ArrayList<>(List.of(made(unemployed(10_000))));
        Figures.of(recipients(1470), cv("20")).stream().forEach(all::add);
        Estimate figure = (Estimate) outcome(Definitions.effectiveCoverage(), SeriesTable.of(all));

        assertThat(figure.status()).isEqualTo(ObservationStatus.A);
        assertThat(figure.interval() == null || !method(figure).equals("delta")).isTrue();
        assertThat(figure.lineage().stream().map(Lineage::role)).doesNotContain("denominator-cv");
    }

    @Test
    void aNumeratorMadeHereLeavesTheErrorOfTheDenominator() {
        List<Observation> all = new ArrayList<>(List.of(made(recipients(1470))));
        Figures.of(unemployed(10_000), cv("20")).stream().forEach(all::add);

        assertThat(method((Estimate) outcome(Definitions.effectiveCoverage(), SeriesTable.of(all))))
                .isEqualTo("delta");
    }

    private static Observation made(String line) {
        Observation received = Figures.of(line).stream().findFirst().orElseThrow();
        return new Observation(
                received.key(),
                received.period(),
                received.value(),
                received.unit(),
                received.stockFlow(),
                received.status(),
                received.nature(),
                received.source(),
                "",
                received.location(),
                new Making("a-rule", "a formula", List.of(received)));
    }

    private static Estimate estimate(int recipients, String cv) {
        return (Estimate) outcome(unemployed(10_000), recipients(recipients), cv(cv));
    }

    private static String unemployed(int persons) {
        return "UNEMPLOYED.MNG._Z._T._T._T 2020 " + persons;
    }

    private static String recipients(int persons) {
        return "RECIPIENTS.MNG.UI._T._T._T 2020 " + persons;
    }

    private static String cv(String percent) {
        return "UNEMPLOYED_CV.MNG._Z._T._T._T 2020 " + percent;
    }

    private static Outcome outcome(String... figures) {
        return outcome(Definitions.effectiveCoverage(), Figures.of(figures));
    }

    private static Outcome outcome(IndicatorDefinition indicator, SeriesTable table) {
        IndicatorCalculation calculation = new IndicatorCalculation(
                SmallCatalogue.ofAFewAreas()
                        .scheme("MNG", "UI", Status.PAYING, 1994)
                        .indicator(indicator)
                        .build(),
                Verdicts.of(List.of()),
                Period.quarter(2024, 3),
                LocalDate.of(2026, 11, 22));
        return OutcomeGrid.of(calculation.compute(table).outcomes())
                .find(FIGURE)
                .orElseThrow();
    }
}
