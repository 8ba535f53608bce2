package org.payung.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.payung.catalogue.SchemeDefinition;
import org.payung.outcome.Estimate;
import org.payung.outcome.OutcomeId;
import org.payung.outcome.Statistic;
import org.payung.scheme.AmountInForce;
import org.payung.scheme.AmountInForce.Kind;
import org.payung.series.Period;
import org.payung.series.Sex;

/**
 * An amount of a scheme and what prices have taken from it, by the newest price level there is.
 *
 * @param amount what was in force at the end of the year of the estimate
 * @param lost per cent of the purchasing power in the year in which it was fixed
 */
public record ErodedAmount(SchemeDefinition scheme, Kind kind, AmountInForce amount, Estimate lost) {

    private static final int NEAREST_YEARS = 3;
    private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_EVEN);

    /** Those whose erosion is known, the largest loss first. */
    public static List<ErodedAmount> of(ReportInput input, List<String> schemeKeys) {
        return schemeKeys.stream()
                .map(input.catalogue().schemes()::get)
                .flatMap(scheme -> Stream.of(Kind.values()).flatMap(kind -> of(input, scheme, kind).stream()))
                .sorted(Comparator.comparing((ErodedAmount each) -> -each.lost().value())
                        .thenComparing(each -> each.scheme().key()))
                .toList();
    }

    private static Optional<ErodedAmount> of(ReportInput input, SchemeDefinition scheme, Kind kind) {
        for (int back = 0; back <= NEAREST_YEARS; back++) {
            Period year = Period.year(input.releaseYear() - back);
            Optional<Estimate> lost = input.grid().findEstimate(id(scheme, kind, year));
            if (lost.isPresent()) {
                return AmountInForce.of(scheme, input.catalogue().levels(), kind, lastDay(input, year))
                        .map(amount -> new ErodedAmount(scheme, kind, amount, lost.get()));
            }
        }
        return Optional.empty();
    }

    private static OutcomeId id(SchemeDefinition scheme, Kind kind, Period year) {
        return new OutcomeId(
                scheme.area(), "EROSION", scheme.id(), Sex.TOTAL, "_T", "of=" + kind.field(), Statistic.VALUE, year);
    }

    /** The year goes on beyond the release's quarter: then what was in force at its end. */
    private static LocalDate lastDay(ReportInput input, Period year) {
        LocalDate quarter = input.stamp().id().period().lastDay();
        return year.lastDay().isAfter(quarter) ? quarter : year.lastDay();
    }

    /** The year of the prices. */
    public int pricesOf() {
        return lost.id().period().year();
    }

    /** Whether purchasing power was lost, by an amount and from a year that are not from memory. */
    public boolean isVerifiedLoss() {
        return !amount.unverified() && lost.value() > 0;
    }

    /** The amount in the prices of the year in which it was fixed, to three digits. */
    public BigDecimal real() {
        return amount.value()
                .multiply(BigDecimal.valueOf(1 - lost.value() / 100))
                .round(THREE_DIGITS);
    }

    /** Id of {@link #real}. */
    public String realId() {
        return lost.id() + "#real";
    }

    /** Id of the amount in its rules. */
    public String amountId() {
        return scheme.key() + "/" + amount.rules().id() + "#" + kind.field();
    }
}
