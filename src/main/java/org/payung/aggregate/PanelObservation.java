package org.payung.aggregate;

/**
 * An observation that the imputation model is estimated from.
 *
 * @param percent 0 to 100
 * @param weight 1 unless the plan weights the model
 */
record PanelObservation(String area, int year, double percent, double weight) {}
