package org.payung.aggregate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.payung.catalogue.Aggregation;
import org.payung.catalogue.ConceptKind;
import org.payung.catalogue.ImputationPlan;
import org.payung.catalogue.ImputationPlan.Groups;
import org.payung.catalogue.ImputationPlan.Model;
import org.payung.catalogue.ImputationPlan.Regressor;
import org.payung.catalogue.ImputationPlan.SchemeInForce;
import org.payung.catalogue.ImputationPlan.Series;
import org.payung.catalogue.ImputationPlan.Term;
import org.payung.catalogue.ImputationPlan.YearsSinceStart;
import org.payung.catalogue.SchemeDefinition.Status;
import org.payung.finding.Verdicts;
import org.payung.outcome.Outcome;
import org.payung.outcome.OutcomeGrid;
import org.payung.series.Period;
import org.payung.series.StockFlow;
import org.payung.testkit.Definitions;
import org.payung.testkit.Figures;
import org.payung.testkit.SmallCatalogue;

/**
 * Twenty countries, ACO to TCO, whose coverage follows from their income; what a test does not say is as in a world where
 * the model fits well. Lines are as in {@link AreaOutcomes}.
 */
final class ImputationWorld {

    static final String ALL = "ALL:SI_COV_UEMP:_T:_T:_T:_T:weighted:2020";
    static final int COUNTRIES = 20;

    private final SmallCatalogue catalogue = SmallCatalogue.ofAFewAreas()
            .concept("INCOME", ConceptKind.RATE, "USD", StockFlow.NOT_APPLICABLE)
            .indicator(Definitions.coverageOfTheUnemployed());
    private final Map<String, String> figures = new LinkedHashMap<>();
    private final List<String> series = new ArrayList<>();
    private final Map<String, Regressor> regressors = new LinkedHashMap<>();
    private final Map<String, String> errors = new LinkedHashMap<>();
    private List<String> model = List.of("income");
    private double covered;
    private long seed = 7;
    private boolean weighted;

    ImputationWorld() {
        regressors.put("income", new Series("income", List.of(new Term("INCOME", null, "USD")), true, 2));
        regressors.put("other", new Series("other", List.of(new Term("OTHER", null, "USD")), false, 1));
        regressors.put("scheme", new SchemeInForce("scheme"));
        regressors.put("start", new YearsSinceStart("start"));
        regressors.put("region", new Groups("region", List.of("NORTH", "SOUTH")));
        List<String> all = new ArrayList<>();
        for (int each = 0; each < COUNTRIES; each++) {
            String id = id(each);
            all.add(id);
            catalogue.area(id, 1000 + each, id).scheme(id, "UI", Status.PAYING, 1990 + each);
            income(id, 500 * Math.pow(1.3, each));
            weight(id, 100 + each);
            for (int year = 2018; year <= 2020; year++) {
                figure(id + " " + year, share(each, year));
            }
        }
        catalogue.group("ALL", all.toArray(String[]::new));
        catalogue.group("NORTH", all.subList(0, COUNTRIES / 2).toArray(String[]::new));
        catalogue.group("SOUTH", all.subList(COUNTRIES / 2, COUNTRIES).toArray(String[]::new));
    }

    static String id(int country) {
        return (char) ('A' + country) + "CO";
    }

    /** Rises with income, with a deviation of the country and a smaller one of the year; one decimal. */
    static double share(int country, int year) {
        double logit = -2.5
                + 0.2 * country
                + 0.5 * Math.sin(3 * country)
                + 0.1 * new Random((1000L * country + year) * 2654435761L).nextGaussian();
        return Math.round(1000 / (1 + Math.exp(-logit))) / 10.0;
    }

    ImputationWorld figure(String areaAndYear, double percent) {
        figures.put(areaAndYear, String.valueOf(percent));
        return this;
    }

    ImputationWorld figure(String areaAndYear, String word) {
        figures.put(areaAndYear, word);
        return this;
    }

    /** No figure in any year. */
    ImputationWorld without(String... countries) {
        for (String each : countries) {
            for (int year = 2018; year <= 2020; year++) {
                figure(each + " " + year, "-");
            }
        }
        return this;
    }

    ImputationWorld income(String id, double dollars) {
        return series("INCOME." + id + "._Z._T._T._T 2019 " + dollars + " _Z USD");
    }

    ImputationWorld weight(String id, double persons) {
        return series("UNEMPLOYED." + id + "._Z._T._T._T 2020 " + persons);
    }

    /** A line for a cell that has one replaces it. */
    ImputationWorld series(String line) {
        String cell = line.substring(0, line.indexOf(' ', line.indexOf(' ') + 1) + 1);
        series.removeIf(each -> each.startsWith(cell));
        series.add(line);
        return this;
    }

    ImputationWorld noIncome(String id) {
        series.removeIf(each -> each.startsWith("INCOME." + id + "."));
        return this;
    }

    ImputationWorld model(String... ids) {
        model = List.of(ids);
        return this;
    }

    ImputationWorld regressor(Regressor regressor) {
        regressors.put(regressor.id(), regressor);
        return this;
    }

    ImputationWorld covered(double percent) {
        covered = percent;
        return this;
    }

    ImputationWorld seed(long other) {
        seed = other;
        return this;
    }

    ImputationWorld weighted() {
        weighted = true;
        return this;
    }

    ImputationWorld error(String weight, String concept) {
        errors.put(weight, concept);
        return this;
    }

    SmallCatalogue catalogue() {
        return catalogue;
    }

    Aggregated aggregate() {
        return aggregate(new ArrayList<>(figures.keySet()), series);
    }

    /** The same input in another order. */
    Aggregated shuffled(Random random) {
        List<String> cells = new ArrayList<>(figures.keySet());
        List<String> lines = new ArrayList<>(series);
        Collections.shuffle(cells, random);
        Collections.shuffle(lines, random);
        return aggregate(cells, lines);
    }

    OutcomeGrid grid() {
        return OutcomeGrid.of(aggregate().outcomes());
    }

    private Aggregated aggregate(List<String> cells, List<String> lines) {
        List<Outcome> areas = cells.stream()
                .map(each -> AreaOutcomes.parse(each + " " + figures.get(each)))
                .toList();
        return new RegionAggregation(
                        catalogue.imputation(plan()).build(), Verdicts.of(List.of()), Period.quarter(2024, 3))
                .aggregate(areas, Figures.of(lines.toArray(String[]::new)));
    }

    private ImputationPlan plan() {
        return new ImputationPlan(
                seed,
                20,
                20,
                10,
                5,
                5,
                20,
                covered,
                regressors,
                Map.of("SI_COV_UEMP", new Model(model, weighted)),
                errors);
    }

    static Aggregation rule() {
        return new Aggregation("UNEMPLOYED", null, "_T", 1, false, 60, 40, 3);
    }
}
