package org.payung.complete;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.payung.catalogue.Derivation;
import org.payung.series.Observation;
import org.payung.series.Period;
import org.payung.series.SeriesKey;

/**
 * Makes the seasonally adjusted quarters of a series from its quarters as received or as the mean of received months;
 * quarters made from years have no season to take away. Where the series cannot be adjusted, each quarter that it has says
 * why.
 */
final class AdjustedQuarters {

    /** A quarter beside the run: made from years, or before a gap. */
    private static final String NO_SEASON = "outside the quarters received without a gap, which alone are adjusted";

    /** Beyond them stand the rounding errors of the library, which are the machine's and not the series'. */
    private static final MathContext DIGITS = new MathContext(12);

    private AdjustedQuarters() {}

    /** The quarters of the last run without a gap, adjusted; else every quarter of the series with the reason. */
    static NavigableMap<Period, MadeFigure> of(Derivation.SeasonalAdjustment rule, SeriesKey key, Figures figures) {
        SeriesKey source = key.withConcept(rule.of());
        List<Observation> run = run(source, figures);
        double[] values = run.stream().mapToDouble(Observation::number).toArray();
        Period first = run.isEmpty()
                ? Period.quarter(SeriesCompletion.FIRST_YEAR, 1)
                : run.get(0).period();
        SeasonalAdjustment.Result result = SeasonalAdjustment.of(first, values);
        return result instanceof SeasonalAdjustment.Result.Adjusted adjusted
                ? adjusted(rule, run, adjusted.values(), unadjusted(NO_SEASON, source, figures))
                : unadjusted(((SeasonalAdjustment.Result.Unadjusted) result).reason(), source, figures);
    }

    private static List<Observation> run(SeriesKey source, Figures figures) {
        List<Observation> run = new ArrayList<>();
        for (Period quarter = Period.quarter(SeriesCompletion.FIRST_YEAR, 1);
                quarter.year() <= figures.lastYear();
                quarter = quarter.plus(1)) {
            Optional<Observation> figure = figures.observed(source, quarter);
            if (figure.isPresent()) {
                if (!run.isEmpty() && !follows(run.get(run.size() - 1), figure.get())) {
                    run.clear();
                }
                run.add(figure.get());
            }
        }
        return run;
    }

    private static boolean follows(Observation before, Observation after) {
        return before.period().plus(1).equals(after.period()) && before.unit().equals(after.unit());
    }

    private static NavigableMap<Period, MadeFigure> adjusted(
            Derivation.SeasonalAdjustment rule,
            List<Observation> run,
            List<Double> values,
            NavigableMap<Period, MadeFigure> others) {
        NavigableMap<Period, MadeFigure> made = new TreeMap<>(others);
        String span = run.get(0).period() + " to " + run.get(run.size() - 1).period();
        for (int t = 0; t < run.size(); t++) {
            Observation quarter = run.get(t);
            String words = rule.of() + " " + quarter.period() + " seasonally adjusted by TRAMO-SEATS on the "
                    + run.size() + " quarters " + span;
            made.put(
                    quarter.period(),
                    new MadeFigure(BigDecimal.valueOf(values.get(t)).round(DIGITS), words, List.of(quarter)));
        }
        return made;
    }

    private static NavigableMap<Period, MadeFigure> unadjusted(String reason, SeriesKey source, Figures figures) {
        NavigableMap<Period, MadeFigure> none = new TreeMap<>();
        for (Period quarter = Period.quarter(SeriesCompletion.FIRST_YEAR, 1);
                quarter.year() <= figures.lastYear();
                quarter = quarter.plus(1)) {
            Period at = quarter;
            figures.find(source, at).ifPresent(figure -> none.put(at, MadeFigure.none(reason, List.of(figure))));
        }
        return none;
    }
}
