package org.payung.catalogue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An amount that a law states: so much a month, so much a day, or by the minimum wage of the day. A month has 30 days.
 *
 * @param value in the scheme's currency, a multiple, or per cent, as the basis says
 */
public record Amount(BigDecimal value, Basis basis) {

    private static final BigDecimal DAYS_OF_MONTH = BigDecimal.valueOf(30);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What the number counts. */
    public enum Basis {
        PER_MONTH,
        PER_DAY,
        /** A multiple of the monthly minimum wage. */
        MINIMUM_WAGES,
        PERCENT_OF_MINIMUM_WAGE
    }

    public Amount {
        if (value.signum() < 0) {
            throw new IllegalArgumentException("amount " + value + ", expected 0 or more");
        }
    }

    public static Amount perMonth(BigDecimal value) {
        return new Amount(value, Basis.PER_MONTH);
    }

    /** Whether the amount follows a minimum wage. */
    public boolean isLinked() {
        return basis == Basis.MINIMUM_WAGES || basis == Basis.PERCENT_OF_MINIMUM_WAGE;
    }

    /** Currency per month where the law states it so, empty where a minimum wage is needed. */
    public Optional<BigDecimal> fixedPerMonth() {
        return inMonth(null);
    }

    /** Currency per month, empty where the amount follows a minimum wage and none is given. */
    public Optional<BigDecimal> inMonth(@Nullable BigDecimal minimumWage) {
        return switch (basis) {
            case PER_MONTH -> Optional.of(value);
            case PER_DAY -> Optional.of(value.multiply(DAYS_OF_MONTH));
            case MINIMUM_WAGES -> Optional.ofNullable(minimumWage).map(value::multiply);
            case PERCENT_OF_MINIMUM_WAGE ->
                Optional.ofNullable(minimumWage)
                        .map(wage -> value.multiply(wage).divide(HUNDRED, MathContext.DECIMAL64));
        };
    }
}
