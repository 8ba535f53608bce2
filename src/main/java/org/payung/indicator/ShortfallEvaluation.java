package org.payung.indicator;

import org.payung.catalogue.Catalogue;
import org.payung.catalogue.Formula;
import org.payung.catalogue.IndicatorDefinition;
import org.payung.outcome.Estimate;
import org.payung.outcome.Missing;
import org.payung.outcome.Outcome;

/**
 * What is missing to a whole, as 100 less coverage. The figure it is taken from is that of the published indicator, its
 * cap and its structural zero included: where there is no scheme, all coverage is missing.
 *
 * @see "METHOD 0.2, COV_GAP"
 */
record ShortfallEvaluation(Formula.Shortfall formula, Inputs inputs, Catalogue catalogue) implements FormulaEvaluation {

    @Override
    public Outcome evaluate(Cell cell) {
        IndicatorDefinition published = catalogue.indicators().getOrDefault(formula.concept(), cell.indicator());
        FormulaEvaluation level = new LevelEvaluation(new Formula.Level(formula.concept()), inputs, catalogue);
        Outcome figure = level.evaluate(new Cell(published, cell.id()));
        return figure instanceof Estimate estimate ? shortfall(cell, estimate) : missing(cell, (Missing) figure);
    }

    private Estimate shortfall(Cell cell, Estimate figure) {
        double shortfall = formula.from() - figure.value();
        return new Estimate(
                cell.id(),
                shortfall,
                shortfall,
                cell.indicator().unit(),
                null,
                null,
                figure.status(),
                figure.nature(),
                null,
                null,
                figure.sourceYear(),
                figure.source(),
                figure.queries(),
                figure.lineage());
    }

    private static Missing missing(Cell cell, Missing figure) {
        return new Missing(
                cell.id(),
                cell.indicator().unit(),
                figure.reason(),
                figure.detail(),
                null,
                null,
                figure.queries(),
                figure.lineage());
    }
}
