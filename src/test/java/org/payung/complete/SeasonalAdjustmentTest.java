package org.payung.complete;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.payung.complete.SeasonalAdjustment.Result;
import org.payung.series.Period;

class SeasonalAdjustmentTest {

    private static final Period START = Period.quarter(2010, 1);
    private static final double[] SEASON = {1.10, 0.95, 0.90, 1.05};

    /** A slow trend, a stable season and a little noise. */
    private static double[] seasonal(int quarters) {
        Random random = new Random(8);
        double[] values = new double[quarters];
        Arrays.setAll(values, t -> 1000 * Math.exp(0.004 * t) * SEASON[t % 4] * (1 + 0.004 * random.nextGaussian()));
        return values;
    }

    private static double[] trend(int quarters) {
        double[] values = new double[quarters];
        Arrays.setAll(values, t -> 1000 * Math.exp(0.004 * t));
        return values;
    }

    private static List<Double> adjusted(double[] values) {
        Result result = SeasonalAdjustment.of(START, values);
        assertThat(result).isInstanceOf(Result.Adjusted.class);
        return ((Result.Adjusted) result).values();
    }

    private static String reason(double[] values) {
        return ((Result.Unadjusted) SeasonalAdjustment.of(START, values)).reason();
    }

    @Test
    void theSeasonIsTakenAwayAndTheTrendIsLeft() {
        double[] values = seasonal(48);

        List<Double> adjusted = adjusted(values);

        assertThat(adjusted).hasSize(48);
        double[] trend = trend(48);
        for (int t = 0; t < 48; t++) {
            assertThat(adjusted.get(t)).isCloseTo(trend[t], within(0.02 * trend[t]));
        }
        assertThat(SeasonalAdjustment.season(values).getPvalue()).isLessThan(0.001);
        assertThat(SeasonalAdjustment.season(adjusted.stream()
                                .mapToDouble(Double::doubleValue)
                                .toArray())
                        .getPvalue())
                .isGreaterThan(0.1);
    }

    @Test
    void theYearHardlyChanges() {
        double[] values = seasonal(48);

        List<Double> adjusted = adjusted(values);

        for (int year = 0; year < 12; year++) {
            double before = Arrays.stream(values, 4 * year, 4 * year + 4).sum();
            double after = adjusted.subList(4 * year, 4 * year + 4).stream()
                    .mapToDouble(Double::doubleValue)
                    .sum();
            assertThat(after).isCloseTo(before, within(0.005 * before));
        }
    }

    @Test
    void theSameSeriesGivesTheSameBits() {
        assertThat(adjusted(seasonal(40))).isEqualTo(adjusted(seasonal(40)));
    }

    @Test
    void theUnitChangesNothing() {
        double[] thousands =
                Arrays.stream(seasonal(40)).map(each -> each / 1000).toArray();

        List<Double> persons = adjusted(seasonal(40));
        List<Double> inThousands = adjusted(thousands);

        for (int t = 0; t < 40; t++) {
            assertThat(1000 * inThousands.get(t)).isCloseTo(persons.get(t), within(1e-9 * persons.get(t)));
        }
    }

    @Test
    void fiveYearsAreNeeded() {
        assertThat(reason(seasonal(19))).isEqualTo("series too short: 19 quarters, 20 needed");
        assertThat(reason(new double[0])).isEqualTo("series too short: 0 quarters, 20 needed");
        assertThat(SeasonalAdjustment.of(START, seasonal(20))).isInstanceOf(Result.Adjusted.class);
    }

    @Test
    void aSeriesWithoutSeasonIsLeftAsItIs() {
        Random random = new Random(3);
        double[] walk = new double[40];
        walk[0] = 1000;
        for (int t = 1; t < 40; t++) {
            walk[t] = walk[t - 1] * (1 + 0.01 * random.nextGaussian());
        }

        assertThat(reason(walk)).matches("no stable season: QS \\d+\\.\\d\\d, p [01]\\.\\d{3}");
    }

    @Test
    void aSeriesThatTouchesNothingIsLeftAsItIs() {
        double[] values = seasonal(40);
        values[7] = 0;

        assertThat(reason(values)).isEqualTo("series not above 0 in every quarter");
    }

    /** The Bureau adjusts months by X-12-ARIMA, we adjust quarters by TRAMO-SEATS: a tenth of a point is what they share. */
    @Test
    void japansAdjustedRateIsThatOfItsBureauWithinATenth() throws IOException {
        JapaneseMonths published = JapaneseMonths.read();
        double[] unemployed = published.quarters(JapaneseMonths.UNEMPLOYED, JapaneseMonths.ORIGINAL);
        double[] labourForce = published.quarters(JapaneseMonths.LABOUR_FORCE, JapaneseMonths.ORIGINAL);
        double[] theirUnemployed = published.quarters(JapaneseMonths.UNEMPLOYED, JapaneseMonths.ADJUSTED);
        double[] theirLabourForce = published.quarters(JapaneseMonths.LABOUR_FORCE, JapaneseMonths.ADJUSTED);

        List<Double> ours = adjusted(unemployed);
        List<Double> oursOfAll = adjusted(labourForce);

        for (int t = 0; t < unemployed.length; t++) {
            double rate = 100 * ours.get(t) / oursOfAll.get(t);
            assertThat(rate)
                    .as("quarter %s", Period.quarter(2012, 1).plus(t))
                    .isCloseTo(100 * theirUnemployed[t] / theirLabourForce[t], within(0.1));
        }
    }
}
