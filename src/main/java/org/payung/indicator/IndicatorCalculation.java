package org.payung.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.payung.catalogue.Catalogue;
import org.payung.catalogue.Formula;
import org.payung.catalogue.IndicatorDefinition;
import org.payung.finding.Acceptance;
import org.payung.finding.Finding;
import org.payung.finding.Verdicts;
import org.payung.outcome.Estimate;
import org.payung.outcome.Missing;
import org.payung.outcome.Outcome;
import org.payung.outcome.Reason;
import org.payung.series.Period;
import org.payung.series.SeriesTable;

/** Fills every cell of the grid: indicator × area × period × breakdown. */
public final class IndicatorCalculation {

    private final Catalogue catalogue;
    private final Verdicts verdicts;
    private final RulesInForce rules;
    private final ShareRule shares;
    private final List<Acceptance> accepted;

    /** A calculation in which nobody accepted an error of a computed figure. */
    public IndicatorCalculation(Catalogue catalogue, Verdicts verdicts, Period quarter, LocalDate asOf) {
        this(catalogue, verdicts, quarter, asOf, List.of());
    }

    /**
     * A calculation.
     *
     * @param quarter the quarter of the release
     * @param asOf the day that "now" means
     * @param accepted errors that a statistician lets stand, by the cell {@code UEMP_EFF.KOR.EI._T._T._T:2024}
     */
    public IndicatorCalculation(
            Catalogue catalogue, Verdicts verdicts, Period quarter, LocalDate asOf, List<Acceptance> accepted) {
        this.catalogue = catalogue;
        this.verdicts = verdicts;
        this.rules = new RulesInForce(quarter, asOf);
        this.shares = ShareRule.of(catalogue.checks());
        this.accepted = List.copyOf(accepted);
    }

    /** All outcomes in the order of their ids, and the findings on computed figures. */
    public Computed compute(SeriesTable table) {
        IndicatorGrid grid = new IndicatorGrid(catalogue, rules, table);
        List<Outcome> outcomes = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (IndicatorDefinition indicator : catalogue.indicators().values()) {
            FormulaEvaluation evaluation = evaluation(indicator, table);
            for (Cell cell : grid.cells(indicator)) {
                outcomes.add(checked(cell, evaluation.evaluate(cell), findings));
            }
        }
        outcomes.sort(Comparator.comparing(Outcome::id));
        findings.sort(Comparator.naturalOrder());
        return new Computed(outcomes, findings);
    }

    private FormulaEvaluation evaluation(IndicatorDefinition indicator, SeriesTable table) {
        return evaluation(indicator.formula(), new Inputs(table, verdicts, catalogue.checks()), catalogue, rules);
    }

    static FormulaEvaluation evaluation(Formula formula, Inputs inputs, Catalogue catalogue, RulesInForce rules) {
        if (formula instanceof Formula.Level level) {
            return new LevelEvaluation(level, inputs, catalogue);
        } else if (formula instanceof Formula.Ratio ratio) {
            return new RatioEvaluation(ratio, inputs);
        } else if (formula instanceof Formula.Mean mean) {
            return new MeanEvaluation(mean, inputs);
        } else if (formula instanceof Formula.Change change) {
            return new ChangeEvaluation(change, inputs);
        } else if (formula instanceof Formula.Shortfall shortfall) {
            return new ShortfallEvaluation(shortfall, inputs, catalogue);
        }
        return new SchemeEvaluation((Formula.Method) formula, catalogue, rules);
    }

    private Outcome checked(Cell cell, Outcome outcome, List<Finding> findings) {
        if (!(outcome instanceof Estimate estimate)) {
            return outcome;
        }
        Optional<Finding> error = shares.check(cell, estimate).map(this::orAccepted);
        error.ifPresent(findings::add);
        return error.isPresent() ? afterError(cell, estimate, error.get()) : estimate;
    }

    private Finding orAccepted(Finding error) {
        return accepted.stream()
                .filter(word -> word.rule().equals(error.code())
                        && error.cell() != null
                        && word.cell().equals(error.cell().toString()))
                .findFirst()
                .map(error::accepted)
                .orElse(error);
    }

    private static Outcome afterError(Cell cell, Estimate estimate, Finding error) {
        return error.isUnacceptedError()
                ? new Missing(
                        cell.id(),
                        estimate.unit(),
                        Reason.SET_ASIDE,
                        cell.id().indicator() + " is set aside by " + error.code() + ", " + error.found() + " per cent",
                        null,
                        null,
                        estimate.queries(),
                        estimate.lineage())
                : estimate.withQuery(error.code());
    }
}
