package org.payung.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.payung.catalogue.Formula;
import org.payung.catalogue.Threshold;
import org.payung.outcome.Lineage;
import org.payung.outcome.Outcome;
import org.payung.outcome.Reason;
import org.payung.outcome.Treatment;
import org.payung.series.Location;

/**
 * A measure of progress over the points of one series in one source release. The breakdown names the series and may name
 * the first year: {@code series=SI_COV_BENFTS;since=2009}. The target is that of {@code standards/target.yml}, a number of
 * our own.
 *
 * @param fewest points that the measure needs
 * @param target whether it is measured against the target
 * @see "METHOD 8.8"
 */
record ProgressMethod(String name, int fewest, boolean target, Measure measure) implements WholeSeriesMethod {

    private static final String TARGET = "TARGET";
    private static final double CEILING = 100;

    /** What is measured over the points, or why it cannot be. */
    interface Measure {

        Measured of(Progress progress);
    }

    @Override
    public String seriesElsewhere(String breakdown) {
        return SchemeBreakdown.parse(breakdown).text("series");
    }

    @Override
    public Outcome evaluate(Cell cell, Formula.Method formula, Evaluations figures) {
        SchemeBreakdown breakdown = SchemeBreakdown.parse(cell.id().breakdown());
        String concept = breakdown.text("series");
        int since = Integer.parseInt(breakdown.find("since").orElseGet(() -> formula.text("since")));
        ReleaseSeries series = ReleaseSeries.of(concept, cell, since, fewest, figures);
        if (series.missing().isPresent()) {
            return series.missing().get();
        }
        Optional<Threshold> aim = target ? target(concept, figures) : Optional.empty();
        if (target && aim.isEmpty()) {
            String detail = "no target of " + concept + " is set in templates/standards";
            return Outcomes.missing(cell, Reason.NO_INPUT, detail, series.found());
        }
        double number = aim.map(ProgressMethod::minimum).orElse(CEILING);
        return outcome(cell, series, aim, measure.of(new Progress(concept, series.points(), number, formula)));
    }

    private static Outcome outcome(Cell cell, ReleaseSeries series, Optional<Threshold> aim, Measured measured) {
        if (measured.value() == null) {
            return Outcomes.missing(cell, Reason.NOT_APPLICABLE, measured.detail(), series.found());
        }
        List<Lineage> lineage = new ArrayList<>(Outcomes.lineage(series.found()));
        aim.ifPresent(each -> lineage.add(row(cell, each)));
        return Outcomes.estimate(cell, measured.value(), series.found(), null, lineage)
                .withInterval(measured.interval())
                .withSourceYear(
                        ReleaseSeries.year(series.found().get(series.found().size() - 1)));
    }

    private static Lineage row(Cell cell, Threshold target) {
        return new Lineage(
                "target",
                target.id(),
                new Location("templates/standards/target.yml", target.id()),
                cell.id().period(),
                minimum(target),
                null,
                Treatment.PARAMETER);
    }

    private static Optional<Threshold> target(String concept, Evaluations figures) {
        LocalDate day = figures.rules().asOf();
        return figures.catalogue().thresholds().stream()
                .filter(each -> each.instrument().equals(TARGET)
                        && each.appliesTo().equals(concept)
                        && each.minimum() != null
                        && !each.validFrom().isAfter(day))
                .max(Comparator.comparing(Threshold::validFrom));
    }

    private static double minimum(Threshold target) {
        Double minimum = target.minimum();
        if (minimum == null) {
            throw new IllegalArgumentException(target.id() + ": no number, expected a minimum");
        }
        return minimum;
    }
}
