package org.payung.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.payung.outcome.Estimate;
import org.payung.outcome.Missing;
import org.payung.outcome.Outcome;
import org.payung.outcome.Reason;
import org.payung.series.Nature;
import org.payung.series.ObservationStatus;
import org.payung.series.Unit;

/** Named methods where an input is absent, not of its period, or stands exactly at a limit. */
class MethodEdgesTest {

    private static final String RESERVE = "FUND_BALANCE.IDN.JKP._T._T._T";

    // rules of a scheme

    @Test
    void aFigureOfRulesIsInTheUnitOfItsCriterion() {
        Outcome rate = new Evaluated().of("C102_TEST", "IDN", "JKP", "criterion=rate", "2024-Q3");
        Outcome duration = new Evaluated().of("C102_TEST", "IDN", "JKP", "criterion=duration", "2024-Q3");
        Outcome path = new Evaluated().of("GRR", "IDN", "JKP", "month=1", "2024-Q3");

        assertThat(((Estimate) rate).unit()).isEqualTo(Unit.PERCENT);
        assertThat(((Estimate) duration).unit()).isEqualTo(Unit.WEEKS);
        assertThat(((Estimate) path).unit()).isEqualTo(Unit.PERCENT);
        assertThat(((Estimate) path).rawValue()).isEqualTo(45);
        assertThat(((Estimate) path).status()).isEqualTo(ObservationStatus.A);
    }

    @Test
    void aMissingFigureOfRulesHasTheUnitThatItWouldHave() {
        Missing waiting = (Missing) new Evaluated().of("C102_TEST", "IDN", "NONE", "criterion=waiting", "2024-Q3");
        Missing rate = (Missing) new Evaluated().of("C102_TEST", "IDN", "NONE", "criterion=rate", "2024-Q3");

        assertThat(waiting.unit()).isEqualTo(Unit.DAYS);
        assertThat(rate.unit()).isEqualTo(Unit.PERCENT);
        assertThat(rate.reason()).isEqualTo(Reason.NO_INPUT);
        assertThat(rate.detail()).isEqualTo("no rules of NONE are in the catalogue");
    }

    @Test
    void anUnknownCriterionNamesTheKnown() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Evaluated().of("C102_TEST", "IDN", "JKP", "criterion=colour", "2024-Q3"))
                .withMessage("criterion 'colour', expected rate, duration, coverage or waiting");
    }

    @Test
    void aFigureThatReadAWageIsQueriedAndOfNatureE() {
        Estimate figure = (Estimate) new Evaluated()
                .nature(Nature.C)
                .given("AVERAGE_WAGE.IDN._Z._T._T._T", "2024", 4_000_000, "IDR/month")
                .of("GRR_AVG", "IDN", "JKP", "horizon=6;wage=AW100", "2024-Q3");

        assertThat(figure.value()).isCloseTo(35, within(1e-9));
        assertThat(figure.rawValue()).isEqualTo(figure.value());
        assertThat(figure.nature()).isEqualTo(Nature.E);
        assertThat(figure.queries()).isEmpty();
        assertThat(figure.source()).isNull();
    }

    // high cost multiples

    @Test
    void threeYearsAreEnoughAndTwoAreNot() {
        Evaluated costs = costs(2022, 2, 4, 6);

        Estimate three = (Estimate) costs.of("AHCM", "IDN", "JKP", "_T", "2024");
        assertThat(three.value()).isCloseTo(12 / 4.0, within(1e-9));
        assertThat(detail(costs.of("AHCM", "IDN", "JKP", "_T", "2023")))
                .isEqualTo("COST_RATE is known of 2 of 2 years, the 3 highest of 20 cannot be said");
        assertThat(detail(costs.of("AHCM", "IDN", "JKP", "_T", "2021")))
                .endsWith("COST_RATE is known of 0 of 0 years, the 3 highest of 20 cannot be said");
    }

    @Test
    void aSchemeThatNeverPaidHasNoMultiple() {
        Evaluated costs = costs(2022, 0, 0, 0);

        assertThat(detail(costs.of("AHCM", "IDN", "JKP", "_T", "2024"))).isEqualTo("COST_RATE was never more than 0");
        assertThat(detail(costs.of("HCM", "IDN", "JKP", "_T", "2024"))).isEqualTo("COST_RATE was never more than 0");
    }

    @Test
    void theHighestCostIsThatOfTheYearsUpToTheCells() {
        Evaluated costs = costs(2022, 2, 4, 6);

        assertThat(value(costs.of("HCM", "IDN", "JKP", "_T", "2024"))).isCloseTo(2, within(1e-9));
        assertThat(value(costs.of("HCM", "IDN", "JKP", "_T", "2023"))).isCloseTo(3, within(1e-9));
        assertThat(((Estimate) costs.of("HCM", "IDN", "JKP", "_T", "2024"))
                        .lineage()
                        .get(0)
                        .role())
                .isEqualTo("reserve-ratio");
    }

    /** Reserve ratio 12 per cent in each of the years; cost rates in per cent of covered wages of 100. */
    private static Evaluated costs(int first, double... rates) {
        Evaluated given = new Evaluated();
        for (int i = 0; i < rates.length; i++) {
            String year = String.valueOf(first + i);
            given.given("CASH_BENEFITS.IDN.JKP._T._T._T", year, rates[i], "IDR")
                    .given("COVERED_WAGES.IDN.JKP._T._T._T", year, 100, "IDR")
                    .given(RESERVE, year, 12, "IDR");
        }
        return given;
    }

    private static double value(Outcome outcome) {
        return ((Estimate) outcome).value();
    }

    private static String detail(Outcome outcome) {
        return ((Missing) outcome).detail();
    }
}
