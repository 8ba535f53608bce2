package org.payung.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.Example;
import org.payung.method.TemporalAggregation.Conversion;

class RegressorsTest {

    @Example
    void theConstantStandsFirst() {
        Regressors regressors = Regressors.withConstant(new double[] {3, 4}, new double[] {5, 6});

        assertThat(regressors.matrix().getData()).isDeepEqualTo(new double[][] {{1, 3, 5}, {1, 4, 6}});
        assertThat(regressors.count()).isEqualTo(3);
        assertThat(regressors.length()).isEqualTo(2);
    }

    @Example
    void aLaterChangeOfTheArrayChangesNothing() {
        double[] column = {3, 4};
        Regressors regressors = Regressors.withoutConstant(column);
        column[0] = 9;

        assertThat(regressors.matrix().getData()).isDeepEqualTo(new double[][] {{3}, {4}});
    }

    @Example
    void columnsOfTwoLengthsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Regressors.withConstant(new double[] {3, 4}, new double[] {5}))
                .withMessage("a regressor of 1 periods, expected 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Regressors.constant(0))
                .withMessage("a regressor of 0 periods, expected 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Regressors.withoutConstant(new double[] {3, Double.NaN}))
                .withMessage("regressor NaN, expected a finite number");
    }

    @Example
    void aYearIsWhatItsConversionSays() {
        double[] quarters = {9, 9, 9, 9, 1, 2, 3, 6};

        assertThat(TemporalAggregation.ofQuarters(Conversion.AVERAGE).aggregate(quarters, 1))
                .isEqualTo(3);
        assertThat(TemporalAggregation.ofQuarters(Conversion.SUM).aggregate(quarters, 1))
                .isEqualTo(12);
        assertThat(TemporalAggregation.ofQuarters(Conversion.FIRST).aggregate(quarters, 1))
                .isEqualTo(1);
        assertThat(TemporalAggregation.ofQuarters(Conversion.LAST).aggregate(quarters, 1))
                .isEqualTo(6);
        assertThat(TemporalAggregation.ofQuarters(Conversion.AVERAGE)
                        .matrix(2, 9)
                        .getRow(1))
                .containsExactly(0, 0, 0, 0, 0.25, 0.25, 0.25, 0.25, 0);
    }

    @Example
    void aPeriodHasAtLeastTwoParts() {
        assertThat(new TemporalAggregation(Conversion.SUM, 2).parts()).isEqualTo(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TemporalAggregation(Conversion.SUM, 1))
                .withMessage("a period of 1 parts, expected at least two");
    }
}
