package org.payung.indicator;

import java.util.List;
import org.payung.catalogue.Formula;
import org.payung.outcome.Outcome;
import org.payung.outcome.Reason;
import org.payung.series.SeriesKey;
import org.payung.series.Unit;

/** Factor × numerator / denominator of the same period. A denominator of the country serves each of its schemes. */
record RatioEvaluation(Formula.Ratio formula, Inputs inputs) implements FormulaEvaluation {

    @Override
    public Outcome evaluate(Cell cell) {
        Reading numerator = inputs.readStockOrFlow(
                "numerator", cell.key(formula.numerator()), cell.id().period());
        Reading denominator = denominator(cell);
        if (numerator instanceof Reading.Figure above && denominator instanceof Reading.Figure below) {
            return quotient(cell, above, below);
        }
        return Outcomes.missing(cell, List.of(numerator, asDenominator(denominator)));
    }

    private Outcome quotient(Cell cell, Reading.Figure above, Reading.Figure below) {
        List<Reading.Figure> parts = List.of(above, below);
        if (!(below.number() > 0)) {
            String detail = formula.denominator() + " is " + below.written().toPlainString() + ", expected more than 0";
            return Outcomes.missing(cell, Reason.NO_DENOMINATOR, detail, parts);
        }
        if (areOfTwoCurrencies(above, below)) {
            String detail = formula.denominator() + " is in " + below.unit() + ", " + formula.numerator() + " in "
                    + above.unit();
            return Outcomes.missing(cell, Reason.NO_DENOMINATOR, detail, parts);
        }
        return Outcomes.estimate(cell, parts, number -> formula.factor() * (number[0] / number[1]));
    }

    private Reading denominator(Cell cell) {
        SeriesKey own = cell.key(formula.denominator());
        Reading ofScheme = inputs.readStockOrFlow("denominator", own, cell.id().period());
        SeriesKey ofCountry = cell.keyWithoutScheme(formula.denominator());
        return ofScheme instanceof Reading.Figure || own.equals(ofCountry)
                ? ofScheme
                : inputs.readStockOrFlow("denominator", ofCountry, cell.id().period());
    }

    private static Reading asDenominator(Reading reading) {
        return reading instanceof Reading.None none && none.reason() == Reason.NO_INPUT
                ? new Reading.None(Reason.NO_DENOMINATOR, none.detail())
                : reading;
    }

    private static boolean areOfTwoCurrencies(Reading.Figure above, Reading.Figure below) {
        Unit one = above.unit();
        Unit other = below.unit();
        return one.isMoney() && other.isMoney() && !one.equals(other);
    }
}
