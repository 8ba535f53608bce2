package org.payung.scheme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.payung.catalogue.Amount;
import org.payung.catalogue.AmountStep;
import org.payung.catalogue.BenefitDuration;
import org.payung.catalogue.BenefitRule;
import org.payung.catalogue.Eligibility;
import org.payung.catalogue.RateStep;
import org.payung.catalogue.RuleSet;
import org.payung.series.NearestWord;

/**
 * A parameter of a scheme that a simulation may change: {@code cap}, {@code maximum}, {@code floor}, {@code duration},
 * {@code waiting}, {@code rate} and {@code amount}, the last two also for some months, {@code rate.1-6} or
 * {@code amount.4}.
 *
 * @param months first and last month, null for all
 */
public record Parameter(Kind kind, @Nullable Months months) {

    private static final Pattern TEXT = Pattern.compile("([a-z]+)(?:\\.(\\d{1,3})(?:-(\\d{1,3}))?)?");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int LONGEST_MONTHS = 120;

    /** First and last month of a change. */
    public record Months(int first, int last) {}

    /** What can be changed, in the order in which several changes are made. */
    public enum Kind {
        /** Rate in per cent of the wage. */
        RATE("rate", "per cent, 0 to 100", value -> value.signum() >= 0 && value.compareTo(HUNDRED) <= 0),
        /** Flat amount, currency a month. */
        AMOUNT("amount", "currency a month, 0 or more", value -> value.signum() >= 0),
        /** Longest payment in months, on every record. */
        DURATION(
                "duration",
                "months, above 0 and at most " + LONGEST_MONTHS,
                value -> value.signum() > 0 && value.compareTo(BigDecimal.valueOf(LONGEST_MONTHS)) <= 0),
        /** Highest wage that counts, currency a month. */
        CAP("cap", "currency a month, above 0", value -> value.signum() > 0),
        /** Highest benefit, currency a month. */
        MAXIMUM("maximum", "currency a month, above 0", value -> value.signum() > 0),
        /** Lowest benefit, currency a month. */
        FLOOR("floor", "currency a month, 0 or more", value -> value.signum() >= 0),
        /** Waiting period in days. */
        WAITING("waiting", "whole days, 0 or more", value -> value.signum() >= 0 && isWhole(value));

        private final String word;
        private final String values;

        @SuppressWarnings("ImmutableEnumChecker") // a lambda that captures nothing
        private final Predicate<BigDecimal> fits;

        Kind(String word, String values, Predicate<BigDecimal> fits) {
            this.word = word;
            this.values = values;
            this.fits = fits;
        }

        /** As it is typed. */
        public String word() {
            return word;
        }

        private boolean hasMonths() {
            return this == RATE || this == AMOUNT;
        }

        private static boolean isWhole(BigDecimal value) {
            return value.stripTrailingZeros().scale() <= 0;
        }
    }

    /** The names that {@link #parse} knows. */
    public static List<String> known() {
        List<String> known = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            known.add(kind.word);
            if (kind.hasMonths()) {
                known.add(kind.word + ".1-6");
            }
        }
        return known;
    }

    /** @throws IllegalArgumentException if there is no such parameter, naming the known ones and the nearest */
    public static Parameter parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        Optional<Kind> kind = matcher.matches() ? kind(matcher.group(1)) : Optional.empty();
        if (kind.isEmpty() || (matcher.group(2) != null && !kind.get().hasMonths())) {
            throw new IllegalArgumentException("unknown parameter '" + text + "'" + NearestWord.question(text, known())
                    + ", known are " + String.join(", ", known()));
        }
        return new Parameter(kind.get(), months(text, matcher));
    }

    private static Optional<Kind> kind(String word) {
        for (Kind kind : Kind.values()) {
            if (kind.word.equals(word)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private static @Nullable Months months(String text, Matcher matcher) {
        if (matcher.group(2) == null) {
            return null;
        }
        int first = Integer.parseInt(matcher.group(2));
        int last = matcher.group(3) == null ? first : Integer.parseInt(matcher.group(3));
        if (first < 1 || last < first) {
            throw new IllegalArgumentException("parameter '" + text + "', expected months such as 1-6");
        }
        return new Months(first, last);
    }

    /**
     * The rules with this parameter changed.
     *
     * @throws IllegalArgumentException if the value is outside its range, or the rules have no such parameter
     */
    public RuleSet change(RuleSet rules, BigDecimal value) {
        if (!kind.fits.test(value)) {
            throw new IllegalArgumentException(
                    "parameter '" + this + "' is " + value.toPlainString() + ", expected " + kind.values);
        }
        BenefitRule benefit = rules.benefit();
        return switch (kind) {
            case CAP -> {
                requireRate(benefit);
                BenefitRule free = withoutImpliedMaximum(benefit);
                yield rules.withBenefit(free.withLimits(Amount.perMonth(value), free.maximum(), free.minimum()));
            }
            case MAXIMUM ->
                rules.withBenefit(benefit.withLimits(benefit.wageCap(), Amount.perMonth(value), benefit.minimum()));
            case FLOOR ->
                rules.withBenefit(benefit.withLimits(benefit.wageCap(), benefit.maximum(), Amount.perMonth(value)));
            case RATE ->
                rules.withBenefit(withoutImpliedMaximum(benefit).withRates(rates(benefit, value.doubleValue())));
            case AMOUNT -> rules.withBenefit(benefit.withAmounts(amounts(benefit, value)));
            case DURATION -> rules.withBenefit(lasting(benefit, value.doubleValue()));
            case WAITING -> rules.withEligibility(waiting(rules.eligibility(), value.intValueExact()));
        };
    }

    private void requireRate(BenefitRule benefit) {
        if (!benefit.isRateOfWage()) {
            throw new IllegalArgumentException("parameter '" + this + "': the rules state no rate of the wage");
        }
    }

    /** A highest benefit that is the highest rate at the ceiling follows from both, and moves with them. */
    private static BenefitRule withoutImpliedMaximum(BenefitRule benefit) {
        Optional<BigDecimal> cap = Optional.ofNullable(benefit.wageCap()).flatMap(Amount::fixedPerMonth);
        Optional<BigDecimal> highest = Optional.ofNullable(benefit.maximum()).flatMap(Amount::fixedPerMonth);
        double percent =
                benefit.rates().stream().mapToDouble(RateStep::percent).max().orElse(0);
        boolean implied = cap.isPresent()
                && highest.isPresent()
                && BigDecimal.valueOf(percent)
                                .multiply(cap.get())
                                .compareTo(highest.get().multiply(HUNDRED))
                        == 0;
        return implied ? benefit.withLimits(benefit.wageCap(), null, benefit.minimum()) : benefit;
    }

    private List<RateStep> rates(BenefitRule benefit, double percent) {
        if (!benefit.isRateOfWage() || (benefit.rates().isEmpty() && months != null)) {
            throw new IllegalArgumentException(
                    "parameter '" + this + "': the rules state no rate of the wage by month");
        }
        List<Span<Double>> steps = benefit.rates().stream()
                .map(step -> new Span<>(step.fromMonth(), step.toMonth(), step.percent()))
                .toList();
        return changed(steps, percent, (span, rate) -> new RateStep(span.first(), span.last(), rate));
    }

    private List<AmountStep> amounts(BenefitRule benefit, BigDecimal amount) {
        if (benefit.amounts().isEmpty()) {
            throw new IllegalArgumentException("parameter '" + this + "': the rules state no amount by month");
        }
        List<Span<BigDecimal>> steps = benefit.amounts().stream()
                .map(step -> new Span<>(step.fromMonth(), step.toMonth(), step.amount()))
                .toList();
        return changed(steps, amount, (span, each) -> new AmountStep(span.first(), span.last(), each));
    }

    /** Months with one value. */
    private record Span<V>(int first, int last, V value) {}

    /** The schedule with the value in the changed months, what stood there before is cut away. */
    private <V, S> List<S> changed(List<Span<V>> steps, V value, BiFunction<Months, V, S> step) {
        int end = steps.isEmpty() ? LONGEST_MONTHS : steps.get(steps.size() - 1).last();
        Months span = months == null ? new Months(1, end) : months;
        List<S> schedule = new ArrayList<>();
        for (Span<V> each : steps) {
            if (each.first() < span.first()) {
                schedule.add(step.apply(
                        new Months(each.first(), Math.min(each.last(), span.first() - 1)), each.value()));
            }
        }
        schedule.add(step.apply(span, value));
        for (Span<V> each : steps) {
            if (each.last() > span.last()) {
                schedule.add(step.apply(
                        new Months(Math.max(each.first(), span.last() + 1), each.last()), each.value()));
            }
        }
        return schedule;
    }

    /** One duration on every record; the last rate or amount goes on to its end. */
    private static BenefitRule lasting(BenefitRule benefit, double months) {
        BenefitDuration duration = new BenefitDuration(months, BenefitDuration.Unit.MONTHS, 5);
        int last = (int) Math.ceil(months);
        return benefit.withRates(extended(benefit.rates(), last)).withDuration(duration);
    }

    private static List<RateStep> extended(List<RateStep> rates, int last) {
        if (rates.isEmpty() || rates.get(rates.size() - 1).toMonth() >= last) {
            return rates;
        }
        List<RateStep> longer = new ArrayList<>(rates);
        RateStep end = longer.remove(longer.size() - 1);
        longer.add(new RateStep(end.fromMonth(), last, end.percent()));
        return longer;
    }

    private static Eligibility waiting(Eligibility eligibility, int days) {
        return new Eligibility(
                eligibility.coverage(),
                eligibility.qualifying(),
                days,
                eligibility.voluntaryQuit(),
                eligibility.onceIn());
    }

    /** As it is typed: {@code rate.1-6}. */
    @Override
    public String toString() {
        if (months == null) {
            return kind.word;
        }
        String span = months.first() == months.last() ? "" + months.first() : months.first() + "-" + months.last();
        return kind.word + "." + span;
    }
}
