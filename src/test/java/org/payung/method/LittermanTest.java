package org.payung.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.Example;

class LittermanTest {

    private final Regressors regressors = Regressors.withConstant(SharedSeries.quarters(16));

    @Example
    void theWorkedFiguresOfLittermanHold() {
        Disaggregated found = Litterman.fixed(SharedSeries.years(4), regressors, SharedSeries.AVERAGE, 0.5);

        SharedSeries.assertFigures(found.values().subList(0, 4), "36.9955 38.9880 40.9884 43.0280");
        SharedSeries.assertFigures(found.values().subList(12, 16), "64.3828 66.2936 67.4381 69.8854");
        assertThat(found.rho()).isEqualTo(0.5);
    }

    @Example
    void theWorkedFiguresOfFernandezHold() {
        Disaggregated found = Fernandez.of(SharedSeries.years(4), regressors, SharedSeries.AVERAGE);

        SharedSeries.assertFigures(found.coefficients(), "-1.7631 1.017462");
        SharedSeries.assertFigures(found.values().subList(0, 4), "36.9004 38.9542 41.0269 43.1184");
        SharedSeries.assertFigures(found.values().subList(12, 16), "64.1146 66.1517 67.5098 70.2238");
        assertThat(found.rho()).isZero();
    }

    @Example
    void theDisturbanceOfFernandezStaysAfterTheLastBenchmark() {
        double[] indicator = Arrays.copyOf(SharedSeries.quarters(16), 19);
        Arrays.fill(indicator, 16, 19, 75);

        Disaggregated found =
                Fernandez.of(SharedSeries.years(4), Regressors.withConstant(indicator), SharedSeries.AVERAGE);

        double step = found.coefficients().get(1) * (75 - 72);
        for (int ahead = 16; ahead < 19; ahead++) {
            assertThat(found.values().get(ahead)).isCloseTo(found.values().get(15) + step, within(1e-12));
        }
    }

    @Example
    void theStepsOfLittermanDieOutAfterTheLastBenchmark() {
        Disaggregated found =
                Litterman.fixed(SharedSeries.years(4), Regressors.constant(18), SharedSeries.AVERAGE, 0.5);

        double last = found.values().get(15) - found.values().get(14);
        assertThat(found.values().get(16) - found.values().get(15)).isCloseTo(last / 2, within(1e-12));
        assertThat(found.values().get(17) - found.values().get(16)).isCloseTo(last / 4, within(1e-12));
    }

    /** In R, on a grid of a thousandth over the dense normal density. */
    @Example
    void theLikeliestRhoIsThatOfR() {
        Disaggregated likeliest = Litterman.maxLog(SharedSeries.years(4), regressors, SharedSeries.AVERAGE);

        assertThat(likeliest.rho()).isCloseTo(0.378, within(0.0005));
        assertThat(likeliest.logLikelihood()).isCloseTo(-8.21580342, within(1e-6));
    }

    @Example
    void rhoOfOneIsNoAutoregression() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Litterman.fixed(SharedSeries.years(4), regressors, SharedSeries.AVERAGE, 1))
                .withMessage("rho 1.0, expected at least 0 and below 1");
    }

    @Example
    void theRhoOfTheSmallestResidualIsAtLeastAsGoodAsAnyOther() {
        Disaggregated chosen = Litterman.minRss(SharedSeries.years(4), regressors, SharedSeries.AVERAGE);

        for (double rho = 0; rho < 0.999; rho += 0.01) {
            double other = Litterman.fixed(SharedSeries.years(4), regressors, SharedSeries.AVERAGE, rho)
                    .variance();
            assertThat(chosen.variance()).isLessThanOrEqualTo(other * (1 + 1e-12));
        }
    }
}
