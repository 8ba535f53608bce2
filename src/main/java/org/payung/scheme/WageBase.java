package org.payung.scheme;

import java.util.List;
import java.util.OptionalDouble;
import org.payung.catalogue.RuleSet;

/**
 * The wage that a rate applies to: the last one, or the mean of so many last months.
 *
 * @see "METHOD 3.3, base{LAST, AVG_n}"
 */
public final class WageBase {

    private WageBase() {}

    /**
     * The wage base from a worker's last monthly wages, the oldest first. Empty where the record is shorter than the rules
     * ask for, or where they do not say which wages count and the wages differ.
     */
    public static OptionalDouble of(RuleSet rules, List<Double> wages) {
        Integer months = rules.benefit().baseMonths();
        if (months == null) {
            boolean same = wages.stream().distinct().count() == 1;
            return same ? OptionalDouble.of(wages.get(0)) : OptionalDouble.empty();
        }
        return wages.size() < months
                ? OptionalDouble.empty()
                : wages.subList(wages.size() - months, wages.size()).stream()
                        .mapToDouble(Double::doubleValue)
                        .average();
    }
}
