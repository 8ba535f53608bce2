package org.payung.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.payung.catalogue.IndicatorDefinition;
import org.payung.scheme.BenefitPath;

/** What a recipient gets by the rules in force and by the changed ones, and the criteria of two Conventions. */
record SimulatedAdequacy(SimulatedSide before, SimulatedSide after) {

    private static final String ADEQUACY = "adequacy";
    private static final String CONVENTIONS = "conventions";
    private static final String PERCENT = "percent";
    private static final List<Integer> HORIZONS = List.of(3, 6, 12, 24);
    private static final List<Double> TIMES_THE_CEILING = List.of(1.0, 1.5, 2.0, 3.0);
    private static final String EFFECTIVE = "ENR";
    private static final int MEAN_MONTHS = 6;

    /** A wage of the catalogue, and what it is. */
    private record WagePoint(String code, String words) {}

    private static final List<WagePoint> WAGES = List.of(
            new WagePoint("MW", "the minimum wage"),
            new WagePoint("AW67", "67 per cent of the average wage"),
            new WagePoint("AW100", "the average wage"),
            new WagePoint("AW150", "150 per cent of the average wage"),
            new WagePoint("SKILLED", "the wage of a skilled employee"),
            new WagePoint("LABOURER", "the wage of a labourer"));

    List<SimulatedRow> rows() {
        List<SimulatedRow> rows = new ArrayList<>();
        for (int horizon : HORIZONS) {
            rows.add(cell(
                    ADEQUACY,
                    "GRR_AVG",
                    "horizon=" + horizon,
                    "mean rate over " + horizon + " months, below the ceiling",
                    PERCENT));
        }
        rows.addAll(aboveTheCeiling());
        for (WagePoint wage : WAGES) {
            rows.add(cell(
                    ADEQUACY,
                    "GRR_AVG",
                    "horizon=" + MEAN_MONTHS + ";wage=" + wage.code(),
                    "mean rate over " + MEAN_MONTHS + " months at " + wage.words(),
                    PERCENT));
        }
        rows.add(highest());
        rows.addAll(convention("C102_TEST", "C102", 13));
        rows.addAll(convention("C168_TEST", "C168", 26));
        rows.addAll(effective());
        rows.add(grossTimesCoverage());
        return rows;
    }

    private List<SimulatedRow> convention(String indicator, String name, int weeks) {
        String rate = name + ", rate over " + weeks + " weeks";
        return List.of(
                cell(CONVENTIONS, indicator, "criterion=rate", rate + ", below the ceiling", PERCENT),
                cell(CONVENTIONS, indicator, "criterion=rate;wage=SKILLED", rate + ", skilled employee", PERCENT),
                cell(CONVENTIONS, indicator, "criterion=rate;wage=LABOURER", rate + ", labourer", PERCENT),
                cell(CONVENTIONS, indicator, "criterion=duration", name + ", duration", "weeks"),
                cell(CONVENTIONS, indicator, "criterion=waiting", name + ", waiting period", "days"),
                cell(CONVENTIONS, indicator, "criterion=coverage", name + ", employees covered", PERCENT));
    }

    /** Rate times coverage of the newest year that has one, where the catalogue has the indicator. */
    private List<SimulatedRow> effective() {
        Optional<IndicatorDefinition> indicator =
                Optional.ofNullable(before.catalogue().indicators().get(EFFECTIVE));
        List<String> breakdowns = indicator.map(IndicatorDefinition::breakdowns).orElse(List.of("_T"));
        return breakdowns.stream().map(this::effective).toList();
    }

    /** The same before tax: the first-order size of the benefits against the earnings lost (METHOD 5.2). */
    private SimulatedRow grossTimesCoverage() {
        return new SimulatedRow(
                "coverage",
                "GRR_AVG:horizon=" + MEAN_MONTHS + " x UEMP_EFF",
                "gross rate over " + MEAN_MONTHS + " months times coverage",
                PERCENT,
                1,
                before.grossTimesCoverage(MEAN_MONTHS),
                after.grossTimesCoverage(MEAN_MONTHS));
    }

    private SimulatedRow effective(String breakdown) {
        String words = "rate times coverage" + (breakdown.equals("_T") ? "" : ", " + breakdown);
        return new SimulatedRow(
                "coverage",
                EFFECTIVE + ":" + breakdown,
                words,
                PERCENT,
                1,
                before.newest(EFFECTIVE, breakdown),
                after.newest(EFFECTIVE, breakdown));
    }

    private SimulatedRow cell(String theme, String indicator, String breakdown, String words, String unit) {
        int decimals = unit.equals("days") ? 0 : 1;
        return new SimulatedRow(
                theme,
                indicator + ":" + breakdown,
                words,
                unit,
                decimals,
                before.figure(indicator, breakdown),
                after.figure(indicator, breakdown));
    }

    /** Rates at multiples of the ceilings: what the wage distribution would decide, as far as arithmetic goes. */
    private List<SimulatedRow> aboveTheCeiling() {
        TreeSet<Double> wages = ceilings();
        before.path()
                .flatMap(BenefitPath::ceilingWage)
                .ifPresent(ceiling -> TIMES_THE_CEILING.forEach(times -> wages.add(times * ceiling)));
        return wages.stream()
                .map(wage -> row(
                        "rate-at-wage:" + plain(wage),
                        "mean rate over " + MEAN_MONTHS + " months at a wage of " + plain(wage),
                        PERCENT,
                        1,
                        path -> rateAt(path, wage)))
                .toList();
    }

    private static SimulatedFigure rateAt(BenefitPath path, double wage) {
        OptionalDouble rate = path.findAveragePercentAt(wage, MEAN_MONTHS);
        return rate.isPresent() ? SimulatedFigure.of(rate.getAsDouble()) : SimulatedFigure.missing(NEEDS_MINIMUM_WAGE);
    }

    static final String NEEDS_MINIMUM_WAGE = "follows the minimum wage, which has not been received";

    /** The wages above which one of the two sides no longer grows. */
    private TreeSet<Double> ceilings() {
        TreeSet<Double> ceilings = new TreeSet<>();
        for (SimulatedSide side : List.of(before, after)) {
            side.path().flatMap(BenefitPath::ceilingWage).ifPresent(ceilings::add);
        }
        return ceilings;
    }

    private SimulatedRow highest() {
        return row(
                "highest-benefit",
                "highest benefit of a month",
                before.scheme().currency() + "/month",
                0,
                SimulatedAdequacy::highest);
    }

    /** From the lowest to the highest of the months paid in full. */
    private static SimulatedFigure highest(BenefitPath path) {
        List<OptionalDouble> months = IntStream.rangeClosed(1, (int) Math.floor(path.months()))
                .mapToObj(path::highestBenefit)
                .toList();
        if (months.isEmpty() || months.stream().anyMatch(OptionalDouble::isEmpty)) {
            return SimulatedFigure.missing(
                    path.isKnownInCurrency() ? "nothing limits the benefit, as far as is known" : NEEDS_MINIMUM_WAGE);
        }
        double[] amounts = months.stream()
                .mapToDouble(OptionalDouble::getAsDouble)
                .sorted()
                .toArray();
        return SimulatedFigure.range(amounts[0], amounts[amounts.length - 1]);
    }

    private SimulatedRow row(
            String id, String words, String unit, int decimals, Function<BenefitPath, SimulatedFigure> figure) {
        return new SimulatedRow(ADEQUACY, id, words, unit, decimals, ofPath(before, figure), ofPath(after, figure));
    }

    private static SimulatedFigure ofPath(SimulatedSide side, Function<BenefitPath, SimulatedFigure> figure) {
        return side.path()
                .map(figure)
                .orElseGet(() -> SimulatedFigure.missing(side.rules().id() + " gives no rate or amount by month"));
    }

    private static String plain(double wage) {
        return "%,.0f".formatted(wage);
    }
}
