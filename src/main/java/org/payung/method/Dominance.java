package org.payung.method;

import java.util.Collection;
import java.util.Comparator;

/**
 * The (n, k) rule: a sum of money is sensitive where its n largest contributors make up more than k per cent of it, for
 * then one of them could tell the others' amounts from it.
 *
 * @param contributors n, at least 1
 * @param percent k, above 0 and below 100
 * @see "Hundepool and others, Statistical Disclosure Control, Wiley 2012, section 4.2: the dominance rule"
 * @see "METHOD 8.7"
 */
public record Dominance(int contributors, double percent) {

    public Dominance {
        if (contributors < 1 || !(percent > 0 && percent < 100)) {
            throw new IllegalArgumentException("dominance of " + contributors + " and " + percent
                    + " per cent, expected at least one contributor and a share between 0 and 100");
        }
    }

    /** Whether the sum of the amounts is sensitive; a sum of 0 is not. */
    public boolean isSensitive(Collection<Double> amounts) {
        double total = Sum.of(amounts.stream().mapToDouble(Double::doubleValue).toArray());
        double largest = Sum.of(amounts.stream()
                .sorted(Comparator.reverseOrder())
                .limit(contributors)
                .mapToDouble(Double::doubleValue)
                .toArray());
        return 100 * largest > percent * total;
    }
}
