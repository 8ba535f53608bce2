package org.payung.complete;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import jdplus.sa.base.api.ComponentType;
import jdplus.sa.base.core.tests.SeasonalityTests;
import jdplus.toolkit.base.api.data.DoubleSeq;
import jdplus.toolkit.base.api.modelling.ComponentInformation;
import jdplus.toolkit.base.api.processing.ProcessingLog;
import jdplus.toolkit.base.api.stats.StatisticalTest;
import jdplus.toolkit.base.api.timeseries.TsData;
import jdplus.toolkit.base.api.timeseries.TsPeriod;
import jdplus.toolkit.base.api.timeseries.regression.ModellingContext;
import jdplus.tramoseats.base.api.tramoseats.TramoSeatsSpec;
import jdplus.tramoseats.base.core.tramoseats.TramoSeatsKernel;
import jdplus.tramoseats.base.core.tramoseats.TramoSeatsResults;
import org.payung.series.Period;

/**
 * Seasonal adjustment of a quarterly count or amount by TRAMO-SEATS as JDemetra+ computes it: model and outliers are
 * found automatically, calendar effects are left alone because stocks hardly have any. At least five years, and only where
 * the season shows: a QS test on the changes of the series before it, and none left after it. The unadjusted series stays
 * the official one.
 *
 * @see "Gómez and Maravall, Programs TRAMO and SEATS, Banco de España working paper 9628 (1996); METHOD 8.4"
 */
final class SeasonalAdjustment {

    static final int QUARTERS_NEEDED = 20;

    private static final int QUARTERS = 4;
    private static final double SIGNIFICANCE = 0.01;

    private SeasonalAdjustment() {}

    /** An adjusted series, or why there is none. */
    sealed interface Result {

        /**
         * The series without its season.
         *
         * @param values one for each quarter given, in the unit given
         */
        record Adjusted(List<Double> values) implements Result {
            public Adjusted {
                values = List.copyOf(values);
            }
        }

        /**
         * None.
         *
         * @param reason one clause
         */
        record Unadjusted(String reason) implements Result {}
    }

    /**
     * The adjusted series.
     *
     * @param first quarter of the first value
     * @param values above 0, without gap
     */
    static Result of(Period first, double[] values) {
        if (values.length < QUARTERS_NEEDED) {
            return new Result.Unadjusted(
                    "series too short: " + values.length + " quarters, " + QUARTERS_NEEDED + " needed");
        }
        if (Arrays.stream(values).anyMatch(each -> !(each > 0))) {
            return new Result.Unadjusted("series not above 0 in every quarter");
        }
        StatisticalTest season = season(values);
        if (!season.isSignificant(SIGNIFICANCE)) {
            return new Result.Unadjusted("no stable season: " + words(season));
        }
        return adjusted(TsData.ofInternal(start(first), values));
    }

    private static Result adjusted(TsData series) {
        TramoSeatsResults results = TramoSeatsKernel.of(TramoSeatsSpec.RSA3, ModellingContext.getActiveContext())
                .process(series, ProcessingLog.dummy());
        if (!results.isValid()) {
            return new Result.Unadjusted("TRAMO-SEATS finds no model");
        }
        double[] values = results.getFinals()
                .getSeries(ComponentType.SeasonallyAdjusted, ComponentInformation.Value)
                .getValues()
                .toArray();
        StatisticalTest rest = season(values);
        return rest.isSignificant(SIGNIFICANCE)
                ? new Result.Unadjusted("a season remains after adjustment: " + words(rest))
                : new Result.Adjusted(Arrays.stream(values).boxed().toList());
    }

    /** The QS test on the differenced logarithms: positive autocorrelation at one and two years. */
    static StatisticalTest season(double[] values) {
        DoubleSeq logs = DoubleSeq.of(Arrays.stream(values).map(StrictMath::log).toArray());
        return SeasonalityTests.seasonalityTest(logs, QUARTERS, 1, true, true).getQs();
    }

    private static TsPeriod start(Period first) {
        return TsPeriod.quarterly(first.year(), (first.first().getMonthValue() - 1) / 3 + 1);
    }

    private static String words(StatisticalTest test) {
        return String.format(Locale.ROOT, "QS %.2f, p %.3f", test.getValue(), test.getPvalue());
    }
}
