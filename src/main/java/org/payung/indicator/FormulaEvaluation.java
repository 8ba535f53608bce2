package org.payung.indicator;

import org.payung.outcome.Outcome;

/** Fills one cell by one kind of formula. */
interface FormulaEvaluation {

    Outcome evaluate(Cell cell);
}
