package org.payung.indicator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.payung.catalogue.Catalogue;
import org.payung.catalogue.Formula;
import org.payung.catalogue.IndicatorDefinition;
import org.payung.catalogue.SamplingError;
import org.payung.finding.Acceptance;
import org.payung.outcome.Estimate;
import org.payung.outcome.Missing;
import org.payung.outcome.Outcome;
import org.payung.outcome.OutcomeId;
import org.payung.series.Period;
import org.payung.series.SeriesKey;

/**
 * What a formula is evaluated with: the figures received, the rules in force, and the other indicators of the catalogue.
 *
 * @param given figures of indicators that a worked example gives instead of having them computed
 */
record Evaluations(
        Inputs inputs, Catalogue catalogue, RulesInForce rules, CheckedShares shares, Map<OutcomeId, Estimate> given) {

    Evaluations {
        given = Map.copyOf(given);
    }

    static Evaluations of(Inputs inputs, Catalogue catalogue, RulesInForce rules, List<Acceptance> accepted) {
        CheckedShares shares = new CheckedShares(ShareRule.of(catalogue.checks()), accepted);
        return new Evaluations(inputs, catalogue, rules, shares, Map.of());
    }

    /** The formula of an indicator, with its sampling error where the file names one. */
    FormulaEvaluation of(IndicatorDefinition indicator) {
        FormulaEvaluation formula = of(indicator.formula());
        SamplingError error = indicator.samplingError();
        return error == null ? formula : new SurveyDenominator(formula, error, this);
    }

    FormulaEvaluation of(Formula formula) {
        if (formula instanceof Formula.Level level) {
            return new LevelEvaluation(level, inputs, catalogue);
        } else if (formula instanceof Formula.Ratio ratio) {
            return new RatioEvaluation(ratio, inputs);
        } else if (formula instanceof Formula.Product product) {
            return new ProductEvaluation(product, this);
        } else if (formula instanceof Formula.Mean mean) {
            return new MeanEvaluation(mean, inputs);
        } else if (formula instanceof Formula.Change change) {
            return new ChangeEvaluation(change, inputs);
        } else if (formula instanceof Formula.Shortfall shortfall) {
            return new ShortfallEvaluation(shortfall, inputs, catalogue);
        }
        Formula.Method method = (Formula.Method) formula;
        return cell -> NamedMethods.of(method.name()).evaluate(cell, method, this);
    }

    /**
     * A series or, where no series has the name, an indicator, as a formula reads it: of the cell's period and sex, the
     * scheme's own or else the country's. A stock at the end of the period's last month counts for the period.
     */
    Reading read(String role, String name, Cell cell) {
        return read(role, name, cell, cell.id().period());
    }

    /** The same of another period. */
    Reading read(String role, String name, Cell cell, Period period) {
        Reading own = readOwn(role, name, cell, period);
        SeriesKey ofCountry = cell.keyWithoutScheme(name);
        return own instanceof Reading.Figure
                        || indicator(name).isPresent()
                        || cell.key(name).equals(ofCountry)
                ? own
                : inputs.readStockOrFlow(role, ofCountry, period) instanceof Reading.Figure figure ? figure : own;
    }

    /** The same without falling back on the country: a figure of the scheme that the scheme did not report is missing. */
    Reading readOwn(String role, String name, Cell cell, Period period) {
        return indicator(name)
                .map(indicator -> figure(role, indicator, cell, period))
                .orElseGet(() -> inputs.readStockOrFlow(role, cell.key(name), period));
    }

    /** The indicator of a name that no series has. */
    Optional<IndicatorDefinition> indicator(String name) {
        return catalogue.concepts().containsKey(name)
                ? Optional.empty()
                : Optional.ofNullable(catalogue.indicators().get(name));
    }

    /** What another indicator says of a cell, after its checks. */
    Outcome outcome(Cell cell) {
        Outcome known = given.get(cell.id());
        return known != null ? known : shares.check(cell, of(cell.indicator()).evaluate(cell), finding -> {});
    }

    private Reading figure(String role, IndicatorDefinition indicator, Cell asking, Period period) {
        Cell cell = asking.of(indicator, period);
        return asReading(role, outcome(cell));
    }

    /** The figure that a worked example gives for a cell. */
    Optional<Outcome> given(OutcomeId id) {
        return Optional.ofNullable(given.get(id));
    }

    static Reading asReading(String role, Outcome outcome) {
        return outcome instanceof Estimate estimate
                ? Reading.Figure.of(role, estimate)
                : none(outcome.id(), (Missing) outcome);
    }

    private static Reading none(OutcomeId id, Missing missing) {
        return new Reading.None(missing.reason(), id.indicator() + ": " + missing.detail());
    }
}
