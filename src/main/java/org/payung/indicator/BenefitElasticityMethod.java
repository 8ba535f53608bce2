package org.payung.indicator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.payung.catalogue.Formula;
import org.payung.method.BenefitElasticity;
import org.payung.method.BenefitElasticity.Quarter;
import org.payung.outcome.Estimate;
import org.payung.outcome.Interval;
import org.payung.outcome.Outcome;
import org.payung.outcome.Reason;
import org.payung.series.Observation;
import org.payung.series.Period;
import org.payung.series.SeriesKey;

/**
 * How recipients respond to the unemployed, over the last quarters that follow each other and come from one source
 * release each. Quarters made from longer periods do not count: they would measure how they were made.
 *
 * @see "METHOD 5.2, BEN_ELAST"
 */
final class BenefitElasticityMethod implements WholeSeriesMethod {

    private static final double LEVEL = 95;
    private static final int MONTHS = 3;

    @Override
    public String name() {
        return "benefit-elasticity";
    }

    @Override
    public String seriesElsewhere(String breakdown) {
        return "";
    }

    @Override
    public Outcome evaluate(Cell cell, Formula.Method formula, Evaluations figures) {
        List<Both> run = lastRun(received(cell, formula, figures));
        List<Reading.Figure> inputs = run.stream().flatMap(Both::figures).toList();
        Optional<BenefitElasticity> found =
                BenefitElasticity.of(run.stream().map(Both::quarter).toList(), LEVEL);
        if (found.isPresent()) {
            return estimate(cell, found.get(), inputs);
        }
        boolean tooFew = run.size() < BenefitElasticity.FEWEST_QUARTERS;
        String detail = tooFew
                ? "needs " + BenefitElasticity.FEWEST_QUARTERS + " quarters of recipients and unemployed in a row, "
                        + run.size() + " received"
                : "the unemployed move with the seasons alone";
        return Outcomes.missing(cell, tooFew ? Reason.NO_INPUT : Reason.NOT_APPLICABLE, detail, inputs);
    }

    /** Both figures of a quarter. */
    private record Both(Reading.Figure recipients, Reading.Figure unemployed, Quarter quarter) {

        Stream<Reading.Figure> figures() {
            return Stream.of(recipients, unemployed);
        }

        boolean sameReleases(Both other) {
            return Objects.equals(recipients.source(), other.recipients.source())
                    && Objects.equals(unemployed.source(), other.unemployed.source());
        }
    }

    private static List<Both> received(Cell cell, Formula.Method formula, Evaluations figures) {
        String recipients = formula.text("recipients");
        String unemployed = formula.text("unemployed");
        SeriesKey key = cell.key(recipients);
        List<Both> received = new ArrayList<>();
        for (Period period : figures.inputs().table().series(key).keySet()) {
            if (period.isQuarter()
                    && !period.lastDay().isAfter(cell.id().period().lastDay())) {
                both(
                                figures.readOwn("recipients", recipients, cell, period),
                                figures.read("unemployed", unemployed, cell, period),
                                period)
                        .ifPresent(received::add);
            }
        }
        return received;
    }

    private static Optional<Both> both(Reading recipients, Reading unemployed, Period period) {
        if (recipients instanceof Reading.Figure above
                && unemployed instanceof Reading.Figure below
                && isOfQuarters(above)
                && isOfQuarters(below)
                && above.number() > 0
                && below.number() > 0) {
            int number = 4 * period.year() + (period.first().getMonthValue() - 1) / MONTHS;
            return Optional.of(new Both(above, below, new Quarter(number, above.number(), below.number())));
        }
        return Optional.empty();
    }

    private static boolean isOfQuarters(Reading.Figure figure) {
        Observation observation = figure.observation();
        return observation == null
                || observation.making() == null
                || observation.making().parts().stream()
                        .allMatch(part -> part.period().months() <= MONTHS);
    }

    private static List<Both> lastRun(List<Both> received) {
        Collection<Quarter> run = received.isEmpty()
                ? List.of()
                : BenefitElasticity.lastRun(received.stream()
                        .filter(each -> each.sameReleases(received.get(received.size() - 1)))
                        .map(Both::quarter)
                        .toList());
        return received.stream().filter(each -> run.contains(each.quarter())).toList();
    }

    private static Estimate estimate(Cell cell, BenefitElasticity found, List<Reading.Figure> inputs) {
        return Outcomes.estimate(cell, found.elasticity(), inputs)
                .withInterval(new Interval(found.lower(), found.upper(), LEVEL, "newey-west"));
    }
}
