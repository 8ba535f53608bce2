package org.payung.indicator;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.payung.catalogue.Formula;
import org.payung.catalogue.IndicatorDefinition;
import org.payung.outcome.Bounds;
import org.payung.outcome.Estimate;
import org.payung.outcome.Interval;
import org.payung.outcome.Lineage;
import org.payung.outcome.Missing;
import org.payung.outcome.Outcome;
import org.payung.outcome.Reason;
import org.payung.outcome.Treatment;
import org.payung.series.Location;
import org.payung.series.SeriesKey;

/**
 * The figure of another indicator, times a factor, over the product of series: an amount in another currency or as a
 * share of the economy. Its interval or its range is scaled with it; the series are taken as exact.
 */
final class ScaledMethod implements RecentYearsMethod {

    @Override
    public String name() {
        return "scaled";
    }

    @Override
    public Outcome evaluate(Cell cell, Formula.Method formula, Evaluations figures) {
        IndicatorDefinition indicator = figures.catalogue().indicators().get(formula.text("of"));
        if (indicator == null) {
            throw new IllegalArgumentException("method 'scaled': 'of' names no indicator, " + formula.text("of"));
        }
        Outcome amount = figures.outcome(cell.of(indicator, cell.id().period()));
        if (amount instanceof Missing missing && missing.bounds() == null) {
            return new Missing(
                    cell.id(),
                    cell.indicator().unit(),
                    missing.reason(),
                    indicator.id() + ": " + missing.detail(),
                    null,
                    null,
                    missing.queries(),
                    missing.lineage());
        }
        List<Reading> over = formula.codes("over").stream()
                .map(name -> figures.read("divisor-" + name, name, cell.withBreakdown(SeriesKey.TOTAL)))
                .toList();
        List<Reading.Figure> divisors = Outcomes.figures(over);
        return divisors.size() < over.size()
                ? Outcomes.missing(cell, over)
                : scaled(cell, amount, divisors, Double.parseDouble(formula.text("factor")));
    }

    private static Outcome scaled(Cell cell, Outcome amount, List<Reading.Figure> divisors, double factor) {
        double scale = factor;
        for (Reading.Figure divisor : divisors) {
            if (!(divisor.number() > 0)) {
                String detail = divisor.role() + " is " + divisor.written() + ", expected more than 0";
                return Outcomes.missing(cell, Reason.NO_DENOMINATOR, detail, divisors);
            }
            if (divisor.unit().isMoney()
                    && !currency(divisor.unit().text())
                            .equals(currency(amount.unit().text()))) {
                String detail = "amounts in " + currency(amount.unit().text()) + " and "
                        + currency(divisor.unit().text()) + ", expected one currency";
                return Outcomes.missing(cell, Reason.NO_DENOMINATOR, detail, divisors);
            }
            scale /= divisor.number();
        }
        List<Lineage> lineage = new ArrayList<>();
        lineage.add(first(amount));
        lineage.addAll(Outcomes.lineage(divisors));
        return amount instanceof Estimate estimate
                ? estimate(cell, estimate, scale, divisors, lineage)
                : range(cell, (Missing) amount, scale, lineage);
    }

    private static Estimate estimate(
            Cell cell, Estimate amount, double scale, List<Reading.Figure> divisors, List<Lineage> lineage) {
        List<Reading.Figure> inputs = new ArrayList<>();
        inputs.add(Reading.Figure.of("amount", amount));
        inputs.addAll(divisors);
        return Outcomes.estimate(cell, scale * amount.value(), inputs, null, lineage)
                .withInterval(scaled(amount.interval(), scale));
    }

    private static Missing range(Cell cell, Missing amount, double scale, List<Lineage> lineage) {
        Bounds bounds = amount.bounds();
        return new Missing(
                cell.id(),
                cell.indicator().unit(),
                amount.reason(),
                amount.detail(),
                bounds == null ? null : new Bounds(scale * bounds.lower(), scale * bounds.upper()),
                null,
                amount.queries(),
                lineage);
    }

    private static @Nullable Interval scaled(@Nullable Interval interval, double scale) {
        return interval == null
                ? null
                : new Interval(scale * interval.lower(), scale * interval.upper(), interval.level(), interval.method());
    }

    private static Lineage first(Outcome amount) {
        Double value = amount instanceof Estimate estimate ? estimate.value() : null;
        return new Lineage(
                "amount",
                amount.id().toString(),
                amount.lineage().isEmpty()
                        ? Location.NOWHERE
                        : amount.lineage().get(0).location(),
                amount.id().period(),
                value,
                null,
                Treatment.DERIVED);
    }

    private static String currency(String unit) {
        return unit.substring(0, 3);
    }
}
