package org.payung.aggregate;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.payung.catalogue.ImputationPlan;
import org.payung.method.FractionalLogit;
import org.payung.method.FractionalLogit.Case;
import org.payung.method.FractionalLogit.Fit;
import org.payung.method.NormalDraws;
import org.payung.outcome.ImputationModel;
import org.payung.outcome.ImputationModel.Failure;
import org.payung.outcome.ImputationModel.Validation;
import org.payung.series.Sex;

/** The imputation of one series: an indicator for a sex and a breakdown, estimated once over all areas and years. */
final class SeriesImputation {

    private final Design design;
    private final @Nullable PredictiveModel predictive;
    private final ImputationModel facts;
    private final Map<String, Optional<List<Double>>> known = new HashMap<>();

    private SeriesImputation(Design design, @Nullable PredictiveModel predictive, ImputationModel facts) {
        this.design = design;
        this.predictive = predictive;
        this.facts = facts;
    }

    /** What a model is estimated for. */
    record Series(String indicator, Sex sex, String breakdown) {

        /** The name under which the deviations of countries and years are drawn: the same for women, men and both. */
        String name() {
            return indicator + " " + breakdown;
        }

        String key() {
            return name() + " " + sex.code();
        }
    }

    static SeriesImputation of(
            ImputationPlan plan,
            ImputationPlan.Model model,
            Series series,
            Regressors regressors,
            Collection<String> areas,
            List<PanelObservation> panel) {
        Design design = Design.of(plan, model, regressors, areas, panel);
        List<Case> cases = cases(design, design.sample());
        long countries = cases.stream().map(Case::cluster).distinct().count();
        NormalDraws draws = new NormalDraws(plan.seed());
        FractionalLogit.Result result = cases.size() < plan.minimumObservations() || countries < plan.minimumCountries()
                ? FractionalLogit.Failure.TOO_FEW
                : FractionalLogit.fit(cases);
        if (!(result instanceof Fit fit)) {
            return new SeriesImputation(
                    design,
                    null,
                    facts(
                            series,
                            design,
                            countries,
                            failure((FractionalLogit.Failure) result),
                            null,
                            Optional.empty(),
                            Optional.empty()));
        }
        PredictiveModel predictive = new PredictiveModel(fit, cases, draws, series.name(), series.key(), plan.draws());
        ModelValidation validation = new ModelValidation(plan, series, design, draws);
        Optional<Validation> countryOut = validation.leaveCountryOut();
        boolean plausible = countryOut
                .filter(each -> each.covered() >= plan.coveredPercent())
                .isPresent();
        Failure failure = plausible ? null : Failure.IMPLAUSIBLE;
        return new SeriesImputation(
                design,
                plausible ? predictive : null,
                facts(series, design, countries, failure, predictive, countryOut, validation.leaveYearOut()));
    }

    static List<Case> cases(Design design, List<PanelObservation> sample) {
        return sample.stream()
                .flatMap(each -> design
                        .row(each.area(), each.year())
                        .map(row -> new Case(each.percent(), each.weight(), each.area(), row))
                        .stream())
                .toList();
    }

    private static Failure failure(FractionalLogit.Failure failure) {
        return switch (failure) {
            case TOO_FEW -> Failure.TOO_FEW;
            case RANK_DEFICIENT -> Failure.RANK_DEFICIENT;
            case SEPARATION -> Failure.SEPARATION;
            case NOT_CONVERGED -> Failure.NOT_CONVERGED;
        };
    }

    private static ImputationModel facts(
            Series series,
            Design design,
            long countries,
            @Nullable Failure failure,
            @Nullable PredictiveModel predictive,
            Optional<Validation> countryOut,
            Optional<Validation> yearOut) {
        return new ImputationModel(
                series.indicator(),
                series.sex(),
                series.breakdown(),
                design.used(),
                design.leftOut(),
                failure,
                design.sample().size(),
                (int) countries,
                predictive == null ? 0 : Math.sqrt(predictive.components().between()),
                predictive == null ? 0 : Math.sqrt(predictive.components().within()),
                countryOut.orElse(null),
                yearOut.orElse(null));
    }

    ImputationModel facts() {
        return facts;
    }

    /** The draws of a country that has no figure, per cent; empty without model, or where a regressor is unknown. */
    Optional<List<Double>> percents(String area, int year) {
        return known.computeIfAbsent(area + " " + year, key -> draw(area, year));
    }

    private Optional<List<Double>> draw(String area, int year) {
        PredictiveModel model = predictive;
        return model == null ? Optional.empty() : design.row(area, year).map(row -> model.percents(area, year, row));
    }
}
