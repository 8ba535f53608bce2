package org.payung.indicator;

import org.payung.catalogue.Formula;
import org.payung.outcome.Outcome;

/** A formula with a name: one class for each, listed in {@link NamedMethods}. */
interface NamedMethod {

    /** As an indicator file calls it: {@code benefit-path}. */
    String name();

    /** Fills one cell; the parameters of the file and all that formulas may read are given. */
    Outcome evaluate(Cell cell, Formula.Method formula, Evaluations figures);
}
