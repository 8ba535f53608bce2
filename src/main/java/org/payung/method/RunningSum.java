package org.payung.method;

/**
 * A sum that can be read after each term, the rounding error carried along.
 *
 * @see "Neumaier, Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen, Zeitschrift für Angewandte
 *     Mathematik und Mechanik 54 (1974), pp. 39–51"
 */
final class RunningSum {

    private double sum;
    private double lost;

    void add(double term) {
        double next = sum + term;
        lost += Math.abs(sum) >= Math.abs(term) ? (sum - next) + term : (term - next) + sum;
        sum = next;
    }

    double value() {
        return sum + lost;
    }
}
