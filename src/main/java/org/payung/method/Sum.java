package org.payung.method;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.util.MathArrays;

/**
 * A sum whose result does not depend on the order of its terms: they are sorted, then added with the rounding error
 * carried along.
 *
 * @see "Ogita, Rump and Oishi, Accurate Sum and Dot Product, SIAM Journal on Scientific Computing 26 (2005), algorithm
 *     5.3, as implemented by Commons Math"
 */
final class Sum {

    private Sum() {}

    static <T> double of(Collection<T> terms, ToDoubleFunction<T> number) {
        return of(terms.stream().mapToDouble(number).toArray());
    }

    static double of(double[] terms) {
        double[] sorted = terms.clone();
        Arrays.sort(sorted);
        double[] ones = new double[sorted.length];
        Arrays.fill(ones, 1);
        // linearCombination of one term is refused, and of none is 0
        return sorted.length < 2 ? (sorted.length == 0 ? 0 : sorted[0]) : MathArrays.linearCombination(sorted, ones);
    }
}
