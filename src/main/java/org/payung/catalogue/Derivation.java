package org.payung.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.payung.method.TemporalAggregation;
import org.payung.series.Sex;

/** A visible rule that makes a count or an amount from other figures. Rates are never carried or averaged. */
public sealed interface Derivation {

    /** Id of the rule, printed with every figure that it makes. */
    String id();

    /**
     * Product of factors divided by {@code divisor}, in the sex, age and area of the figure made; a factor may name an
     * age of its own, and may be of the nearest year within {@code nearestYears}, earlier on ties.
     */
    record Product(String id, List<Factor> factors, double divisor) implements Derivation {
        public Product {
            factors = List.copyOf(factors);
        }
    }

    /** {@code minuend} less {@code subtrahend} of the same period. */
    record Difference(String id, String minuend, String subtrahend) implements Derivation {}

    /** Female plus male where the total is not received. */
    record SumOfSexes(String id) implements Derivation {}

    /**
     * The received total of both sexes shared out in proportion to what {@code shares} makes of each sex, so that women and
     * men add to the total that was received.
     */
    record SplitBySex(String id, Product shares) implements Derivation {}

    /** Straight line between the nearest figures before and after, at most {@code maxGapYears} apart. */
    record Interpolation(String id, int maxGapYears) implements Derivation {}

    /** Index of 100 in {@code baseYear}, chained from the annual changes in percent of one source release. */
    record Chain(String id, String change, int baseYear) implements Derivation {}

    /** 100 × the figure of a year / that of {@code baseYear}, both of one source release. */
    record Relative(String id, String of, int baseYear) implements Derivation {}

    /** Mean of the months or quarters of the period, where all of them are received. */
    record PeriodAverage(String id) implements Derivation {}

    /**
     * Quarters of a year whose figure is known and of which no quarter was received, made so that they meet it. Numerators
     * and denominators are made so, never a rate.
     *
     * @param indicator the series whose quarters lead, null for none: then the quarters change least
     * @param conversion what the year is of its quarters
     * @param rho of Chow-Lin and Litterman, null where it is estimated, which needs fifteen years
     * @param constant whether a regression on an indicator has a constant
     * @param lastYears how many of the last years lead, 0 for all; the quarters of a year hardly depend on years far away
     * @param extrapolate quarters made after the last year
     * @param sexes for which quarters are made
     */
    record QuartersFromYears(
            String id,
            Distribution method,
            @Nullable String indicator,
            TemporalAggregation.Conversion conversion,
            @Nullable Double rho,
            boolean constant,
            int lastYears,
            int extrapolate,
            List<Sex> sexes)
            implements Derivation {
        public QuartersFromYears {
            sexes = List.copyOf(sexes);
        }
    }

    /** How quarters are made from years: the named methods of METHOD 8.3. */
    enum Distribution {
        DENTON_CHOLETTE("denton-cholette"),
        CHOW_LIN("chow-lin"),
        FERNANDEZ("fernandez"),
        LITTERMAN("litterman");

        private final String code;

        Distribution(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        /** @throws IllegalArgumentException if the code is unknown */
        public static Distribution parse(String code) {
            for (Distribution value : values()) {
                if (value.code.equals(code)) {
                    return value;
                }
            }
            throw new IllegalArgumentException(
                    "'" + code + "', expected denton-cholette, chow-lin, fernandez or litterman");
        }
    }

    /** Average stock of a quarter as the mean of the stocks at its two ends, where no month was received. */
    record MeanOfEnds(String id, String stock) implements Derivation {}

    /** Average stock of a period from the persons paid in it: flow × mean months paid / months of the period. */
    record StockFromFlow(String id, String flow, String monthsPaid) implements Derivation {}

    /** The quarters of another series, as received or as the mean of received months, without their season. */
    record SeasonalAdjustment(String id, String of) implements Derivation {}

    /**
     * One factor of a product.
     *
     * @param age age of the factor's key, {@code *} for the age of the figure made
     * @param nearestYears 0 for the same period only
     */
    record Factor(String concept, String age, int nearestYears) {}
}
