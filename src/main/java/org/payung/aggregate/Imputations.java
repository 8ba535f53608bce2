package org.payung.aggregate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.payung.aggregate.SeriesImputation.Series;
import org.payung.catalogue.Catalogue;
import org.payung.catalogue.ImputationPlan;
import org.payung.catalogue.IndicatorDefinition;
import org.payung.method.NormalDraws;
import org.payung.outcome.Estimate;
import org.payung.outcome.ImputationModel;
import org.payung.outcome.Outcome;
import org.payung.outcome.OutcomeId;
import org.payung.series.Area;
import org.payung.series.SeriesKey;
import org.payung.series.Sex;

/**
 * Imputed figures of one indicator's members. For an indicator with structural zeros a country without a scheme is 0 and is
 * never imputed; where it is not known whether a scheme pays, a draw is 0 as often as the areas of which it is known have
 * none, and else the model's.
 *
 * @see "METHOD 2.4"
 */
final class Imputations {

    /** Why a member has no imputed figure. */
    enum Refusal {
        /** The plan has no model for the indicator, or imputes no figures of this frequency. */
        NO_MODEL,
        /** The model was not estimated. */
        NOT_ESTIMATED,
        /** A regressor is not known for the country. */
        REGRESSOR_UNKNOWN
    }

    private final Catalogue catalogue;
    private final IndicatorDefinition indicator;
    private final Map<Series, SeriesImputation> bySeries = new HashMap<>();
    private final List<ImputationModel> facts = new ArrayList<>();

    Imputations(
            Catalogue catalogue,
            IndicatorDefinition indicator,
            Map<OutcomeId, Outcome> areas,
            Regressors regressors,
            Weights weights) {
        this.catalogue = catalogue;
        this.indicator = indicator;
        catalogue.imputation().findModel(indicator.id()).ifPresent(model -> {
            for (Sex sex : indicator.sexes()) {
                for (String breakdown : indicator.breakdowns()) {
                    Series series = new Series(indicator.id(), sex, breakdown);
                    SeriesImputation imputation = SeriesImputation.of(
                            catalogue.imputation(),
                            model,
                            series,
                            regressors,
                            catalogue.followed().stream().map(Area::id).toList(),
                            panel(series, model, areas, weights));
                    bySeries.put(series, imputation);
                    facts.add(imputation.facts());
                }
            }
        });
    }

    /** Annual figures of areas followed, of years in which a scheme pays where the indicator has structural zeros. */
    private List<PanelObservation> panel(
            Series series, ImputationPlan.Model model, Map<OutcomeId, Outcome> areas, Weights weights) {
        return areas.values().stream()
                .filter(Estimate.class::isInstance)
                .map(Estimate.class::cast)
                .filter(each -> isOf(series, each.id()) && isPossible(each.id()))
                .sorted(Comparator.comparing(Estimate::id))
                .flatMap(each -> observation(each, model, weights).stream())
                .toList();
    }

    private boolean isOf(Series series, OutcomeId id) {
        Area area = catalogue.areas().get(id.area());
        return id.sex() == series.sex()
                && id.breakdown().equals(series.breakdown())
                && id.age().equals(SeriesKey.TOTAL)
                && id.period().isYear()
                && area != null
                && area.followed();
    }

    private Optional<PanelObservation> observation(Estimate each, ImputationPlan.Model model, Weights weights) {
        Weight weight = model.weighted() ? weights.find(each.id()) : null;
        double percent = Math.max(0, Math.min(100, each.value()));
        return model.weighted() && weight == null
                ? Optional.empty()
                : Optional.of(new PanelObservation(
                        each.id().area(), each.id().period().year(), percent, weight == null ? 1 : weight.value()));
    }

    private boolean isPossible(OutcomeId cell) {
        return !indicator.structuralZero()
                || catalogue.hasScheme(cell.area(), cell.period().year()).orElse(false);
    }

    List<ImputationModel> facts() {
        return facts;
    }

    /** The draws for a member without figure, per cent; empty where {@link #refusal} says why. */
    Optional<List<Double>> percents(OutcomeId cell) {
        SeriesImputation series = find(cell);
        if (series == null) {
            return Optional.empty();
        }
        int year = cell.period().year();
        Optional<List<Double>> draws = series.percents(cell.area(), year);
        return isPossible(cell) ? draws : draws.map(own -> whereASchemePays(cell.area(), year, own));
    }

    /**
     * The draws, 0 in those in which the area has no scheme. The numbers drawn for an area are the same in every year and
     * sex, so that a scheme that is there in one year is there in the next.
     */
    private List<Double> whereASchemePays(String area, int year, List<Double> percents) {
        double limit = new NormalDistribution().inverseCumulativeProbability(shareWithScheme(year));
        List<Double> schemes =
                new NormalDraws(catalogue.imputation().seed()).standard("scheme " + area, percents.size());
        List<Double> mixed = new ArrayList<>(percents.size());
        for (int each = 0; each < percents.size(); each++) {
            mixed.add(schemes.get(each) < limit ? percents.get(each) : 0.0);
        }
        return mixed;
    }

    /** Of the areas followed of which it is known whether a scheme pays in the year, the share where one does. */
    private double shareWithScheme(int year) {
        List<Boolean> known = catalogue.followed().stream()
                .flatMap(area -> catalogue.hasScheme(area.id(), year).stream())
                .toList();
        long paying = known.stream().filter(Boolean::booleanValue).count();
        return known.isEmpty() ? 0 : (double) paying / known.size();
    }

    private @org.jspecify.annotations.Nullable SeriesImputation find(OutcomeId cell) {
        return cell.period().isYear() ? bySeries.get(new Series(indicator.id(), cell.sex(), cell.breakdown())) : null;
    }

    /** Why there are no draws for the cell. */
    Refusal refusal(OutcomeId cell) {
        SeriesImputation series = find(cell);
        if (series == null) {
            return Refusal.NO_MODEL;
        }
        if (!series.facts().isEstimated()) {
            return Refusal.NOT_ESTIMATED;
        }
        return Refusal.REGRESSOR_UNKNOWN;
    }
}
