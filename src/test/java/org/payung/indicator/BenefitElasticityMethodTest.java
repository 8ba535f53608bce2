package org.payung.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.payung.outcome.Estimate;
import org.payung.outcome.Missing;
import org.payung.outcome.Reason;
import org.payung.series.Period;

class BenefitElasticityMethodTest {

    private static final double[] MOVES = {3, -1, 4, 1, -5, 9, -2, 6};

    @Test
    void theElasticityOfAScheme() {
        Estimate found = (Estimate) quarters(new Evaluated(), 0, 18).of("BEN_ELAST", "IDN", "JKP", "_T", "2024-Q3");

        assertThat(found.value()).isCloseTo(0.8, within(1e-9));
        assertThat(Objects.requireNonNull(found.interval()).method()).isEqualTo("newey-west");
        assertThat(found.lineage()).hasSize(36);
        assertThat(found.lineage().get(0).role()).isEqualTo("recipients");
        assertThat(found.lineage().get(1).role()).isEqualTo("unemployed");
    }

    @Test
    void fewerThanSixteenQuartersAreCounted() {
        assertThat(missing(new Evaluated()).detail()).isEqualTo(needs(0));
        assertThat(missing(quarters(new Evaluated(), 0, 15)).detail()).isEqualTo(needs(15));
        assertThat(missing(quarters(new Evaluated(), 0, 15)).reason()).isEqualTo(Reason.NO_INPUT);
    }

    @Test
    void quartersOfTwoReleasesAreNotJoined() {
        Evaluated two = quarters(new Evaluated(), 0, 14);

        assertThat(missing(quarters(two.release("second"), 14, 18)).detail()).isEqualTo(needs(4));
    }

    @Test
    void quartersMadeFromYearsDoNotCount() {
        assertThat(missing(quarters(new Evaluated().made(), 0, 18)).detail()).isEqualTo(needs(0));
    }

    @Test
    void quartersAfterTheReleaseDoNotCount() {
        Evaluated all = quarters(new Evaluated(), 0, 18);

        assertThat(((Missing) all.of("BEN_ELAST", "IDN", "JKP", "_T", "2023-Q3")).detail())
                .isEqualTo(needs(15));
    }

    @Test
    void aQuarterWithoutRecipientsBreaksTheRun() {
        Evaluated broken = quarters(new Evaluated(), 0, 5)
                .given("RECIPIENTS.IDN.JKP._T._T._T", "2021-Q2", 0, "persons")
                .given("UNEMPLOYED.IDN._Z._T._T._T", "2021-Q2", 900, "persons");

        assertThat(missing(quarters(broken, 6, 18)).detail()).isEqualTo(needs(12));
        Evaluated nobody = quarters(new Evaluated(), 0, 5)
                .given("RECIPIENTS.IDN.JKP._T._T._T", "2021-Q2", 90, "persons")
                .given("UNEMPLOYED.IDN._Z._T._T._T", "2021-Q2", 0, "persons");
        assertThat(missing(quarters(nobody, 6, 18)).detail()).isEqualTo(needs(12));
    }

    @Test
    void sixteenQuartersMadeFromMonthsOrQuartersAreEnough() {
        Estimate found = (Estimate)
                quarters(new Evaluated().madeFromItself(), 2, 18).of("BEN_ELAST", "IDN", "JKP", "_T", "2024-Q3");

        assertThat(found.value()).isCloseTo(0.8, within(1e-9));
    }

    @Test
    void unemployedWhoMoveWithTheSeasonsAloneTellNothing() {
        Evaluated figures = new Evaluated();
        for (int i = 0; i < 17; i++) {
            String quarter = Period.quarter(2020 + i / 4, i % 4 + 1).toString();
            figures.given("RECIPIENTS.IDN.JKP._T._T._T", quarter, 50 + i % 3, "persons");
            figures.given("UNEMPLOYED.IDN._Z._T._T._T", quarter, 900 + i % 4, "persons");
        }

        assertThat(missing(figures).reason()).isEqualTo(Reason.NOT_APPLICABLE);
        assertThat(missing(figures).detail()).isEqualTo("the unemployed move with the seasons alone");
    }

    private static Missing missing(Evaluated figures) {
        return (Missing) figures.of("BEN_ELAST", "IDN", "JKP", "_T", "2024-Q3");
    }

    private static String needs(int received) {
        return "needs 16 quarters of recipients and unemployed in a row, " + received + " received";
    }

    private static Evaluated quarters(Evaluated figures, int from, int to) {
        double unemployed = 1000;
        for (int i = 0; i < to; i++) {
            unemployed *= Math.exp(MOVES[(i * i + i / 3) % 8] / 100);
            double recipients = Math.pow(unemployed, 0.8) * Math.exp(0.1 * (i % 4) + 0.02 * i);
            String quarter = Period.quarter(2020 + i / 4, i % 4 + 1).toString();
            if (i >= from) {
                figures.given("RECIPIENTS.IDN.JKP._T._T._T", quarter, recipients, "persons");
                figures.given("UNEMPLOYED.IDN._Z._T._T._T", quarter, unemployed, "persons");
            }
        }
        return figures;
    }
}
