package org.payung.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.payung.catalogue.Catalogue;
import org.payung.catalogue.IndicatorDefinition;
import org.payung.finding.Acceptance;
import org.payung.finding.Finding;
import org.payung.finding.Verdicts;
import org.payung.outcome.Outcome;
import org.payung.series.Period;
import org.payung.series.SeriesTable;

/** Fills every cell of the grid: indicator × area × period × breakdown. */
public final class IndicatorCalculation {

    private final Catalogue catalogue;
    private final Verdicts verdicts;
    private final RulesInForce rules;
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
        this.accepted = List.copyOf(accepted);
    }

    /** All outcomes in the order of their ids, and the findings on computed figures. */
    public Computed compute(SeriesTable table) {
        IndicatorGrid grid = new IndicatorGrid(catalogue, rules, table);
        List<Outcome> outcomes = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        Evaluations evaluations =
                Evaluations.of(new Inputs(table, verdicts, catalogue.checks()), catalogue, rules, accepted);
        for (IndicatorDefinition indicator : catalogue.indicators().values()) {
            FormulaEvaluation evaluation = evaluations.of(indicator);
            for (Cell cell : grid.cells(indicator)) {
                outcomes.add(evaluations.shares().check(cell, evaluation.evaluate(cell), findings::add));
            }
        }
        outcomes.sort(Comparator.comparing(Outcome::id));
        findings.sort(Comparator.naturalOrder());
        return new Computed(outcomes, findings);
    }
}
