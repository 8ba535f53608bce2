package org.payung.aggregate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.payung.aggregate.SeriesImputation.Series;
import org.payung.catalogue.ImputationPlan;
import org.payung.method.FractionalLogit;
import org.payung.method.FractionalLogit.Case;
import org.payung.method.FractionalLogit.Fit;
import org.payung.method.NormalDraws;
import org.payung.method.PredictiveInterval;
import org.payung.outcome.ImputationModel.Validation;

/**
 * Observations predicted from a sample without them: each country from the others, and the last year with enough
 * observations from the years before it. The prediction is the mean of its draws; the interval holds 90 per cent of them.
 *
 * @see "METHOD 2.4, validation"
 */
final class ModelValidation {

    private static final double LEVEL = 90;

    /** More than the figures need: the ends of an interval are read off the draws. */
    private static final int DRAWS = 400;

    private final ImputationPlan plan;
    private final Series series;
    private final Design design;
    private final NormalDraws draws;

    private record Trial(double error, boolean inside) {}

    ModelValidation(ImputationPlan plan, Series series, Design design, NormalDraws draws) {
        this.plan = plan;
        this.series = series;
        this.design = design;
        this.draws = draws;
    }

    Optional<Validation> leaveCountryOut() {
        List<Trial> trials = new ArrayList<>();
        for (String area : new TreeSet<>(
                design.sample().stream().map(PanelObservation::area).toList())) {
            trials.addAll(trials(
                    each -> !each.area().equals(area), each -> each.area().equals(area)));
        }
        return validation(trials, 0);
    }

    Optional<Validation> leaveYearOut() {
        List<Integer> years =
                design.sample().stream().map(PanelObservation::year).sorted().toList();
        return years.stream()
                .filter(year -> Collections.frequency(years, year) >= plan.minimumLastYear())
                .reduce((earlier, later) -> later)
                .flatMap(last -> validation(trials(each -> each.year() < last, each -> each.year() == last), last));
    }

    private List<Trial> trials(Predicate<PanelObservation> kept, Predicate<PanelObservation> leftOut) {
        List<Case> cases = SeriesImputation.cases(
                design, design.sample().stream().filter(kept).toList());
        if (!(FractionalLogit.fit(cases) instanceof Fit fit)) {
            return List.of();
        }
        PredictiveModel model = new PredictiveModel(fit, cases, draws, series.name(), series.key(), DRAWS);
        return design.sample().stream()
                .filter(leftOut)
                .flatMap(each -> design
                        .row(each.area(), each.year())
                        .map(row -> trial(each, model.percents(each.area(), each.year(), row)))
                        .stream())
                .toList();
    }

    private static Trial trial(PanelObservation observed, List<Double> drawn) {
        PredictiveInterval interval = PredictiveInterval.of(drawn, LEVEL);
        return new Trial(
                Math.abs(interval.mean() - observed.percent()),
                interval.lower() <= observed.percent() && observed.percent() <= interval.upper());
    }

    private static Optional<Validation> validation(List<Trial> trials, int year) {
        if (trials.isEmpty()) {
            return Optional.empty();
        }
        double error = trials.stream().mapToDouble(Trial::error).sorted().sum() / trials.size();
        long inside = trials.stream().filter(Trial::inside).count();
        return Optional.of(new Validation(trials.size(), error, 100.0 * inside / trials.size(), year));
    }
}
