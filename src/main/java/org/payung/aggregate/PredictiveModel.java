package org.payung.aggregate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.payung.method.FractionalLogit;
import org.payung.method.FractionalLogit.Case;
import org.payung.method.FractionalLogit.Fit;
import org.payung.method.LogitScale;
import org.payung.method.NormalDraws;
import org.payung.method.SmithsonVerkuilen;
import org.payung.method.VarianceComponents;

/**
 * A model with draws of its parameters. A draw for a country and a year is the logit of a share: the predictor under
 * drawn coefficients, the mean of what the model leaves, a deviation of the country and one of the year. The deviation of
 * a country with observations is drawn given these: its mean is their residual, shrunk by what single observations are
 * worth; else it is drawn around 0.
 *
 * @see "METHOD 2.4; Rubin, Multiple Imputation for Nonresponse in Surveys (1987), pp. 166–167, draws from the predictive
 *     distribution"
 */
final class PredictiveModel {

    /** Kept in one country: mean regressors, mean logit, number of observations. */
    private record Country(List<Double> meanRegressors, double meanLogit, int observations) {}

    private final Fit fit;
    private final VarianceComponents components;
    private final Map<String, Country> countries = new TreeMap<>();
    private final List<List<Double>> coefficients;
    private final List<Double> shifts;
    private final NormalDraws draws;
    private final String name;

    /**
     * Cases with the draws they are given.
     *
     * @param name of the series, the same for women, men and the total, so that their draws hang together
     */
    PredictiveModel(Fit fit, List<Case> cases, NormalDraws draws, String name, String key, int count) {
        this.fit = fit;
        this.draws = draws;
        this.name = name;
        Map<String, List<Case>> byCountry = new TreeMap<>();
        cases.forEach(each -> byCountry
                .computeIfAbsent(each.cluster(), country -> new ArrayList<>())
                .add(each));
        byCountry.forEach((country, own) -> countries.put(country, country(own, cases.size())));
        this.components = VarianceComponents.of(cases.stream()
                        .map(each -> new VarianceComponents.Member(
                                each.cluster(), logit(each, cases.size()) - fit.predictor(each.regressors())))
                        .toList())
                .orElseThrow();
        this.coefficients = draws.vectors("parameters " + key, fit.coefficients(), fit.covariance(), count);
        this.shifts = coefficients.stream().map(this::shift).toList();
    }

    private static double logit(Case each, int sample) {
        return LogitScale.of(SmithsonVerkuilen.squeeze(each.percent(), sample));
    }

    private static Country country(List<Case> own, int sample) {
        List<Case> sorted = own.stream().sorted(FractionalLogit.order()).toList();
        int width = sorted.get(0).regressors().size();
        List<Double> means = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            int at = column;
            means.add(sorted.stream()
                            .mapToDouble(each -> each.regressors().get(at))
                            .sum()
                    / sorted.size());
        }
        double meanLogit =
                sorted.stream().mapToDouble(each -> logit(each, sample)).sum() / sorted.size();
        return new Country(means, meanLogit, sorted.size());
    }

    /** Mean over countries of what the coefficients leave. */
    private double shift(List<Double> theta) {
        return countries.values().stream()
                        .mapToDouble(each -> left(each, theta))
                        .sum()
                / countries.size();
    }

    private static double left(Country country, List<Double> theta) {
        return country.meanLogit() - Fit.predictor(theta, country.meanRegressors());
    }

    Fit fit() {
        return fit;
    }

    VarianceComponents components() {
        return components;
    }

    /** The draws for a cell, per cent, in the order of the draws of the parameters. */
    List<Double> percents(String area, int year, List<Double> regressors) {
        int count = coefficients.size();
        List<Double> ofCountry = draws.standard("country " + name + " " + area, count);
        List<Double> ofYear = draws.standard("year " + name + " " + area + " " + year, count);
        Country own = countries.get(area);
        double worth = own == null ? 0 : worth(own);
        double countryDeviation = Math.sqrt(components.between() * (1 - worth));
        double yearDeviation = Math.sqrt(components.within());
        List<Double> percents = new ArrayList<>(count);
        for (int each = 0; each < count; each++) {
            List<Double> theta = coefficients.get(each);
            double known = own == null ? 0 : worth * (left(own, theta) - shifts.get(each));
            percents.add(LogitScale.percent(Fit.predictor(theta, regressors)
                    + shifts.get(each)
                    + known
                    + countryDeviation * ofCountry.get(each)
                    + yearDeviation * ofYear.get(each)));
        }
        return percents;
    }

    /** How much a country's own residual says of its deviation, 0 to 1. */
    private double worth(Country own) {
        int n = own.observations();
        double sum = components.between() + components.within() / n;
        return sum == 0 ? 0 : components.between() / sum;
    }
}
