package org.payung.report.text;

import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.payung.outcome.Estimate;
import org.payung.outcome.OutcomeId;
import org.payung.report.Figure;
import org.payung.series.Unit;

/**
 * Figures as they are printed: rounded once, half-even on the shortest decimal form of the double (METHOD 8.7). Zero
 * prints {@code 0}; what rounds to zero prints {@code 0.0}, without sign; a negative figure has an en dash. Digits are
 * European in all languages.
 */
public final class FigureFormat {

    private static final String EN_DASH = "\u2013";

    private final String decimal;
    private final String grouping;

    private FigureFormat(String decimal, String grouping) {
        this.decimal = decimal;
        this.grouping = grouping;
    }

    public static FigureFormat of(String language) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(ULocale.forLanguageTag(language));
        return new FigureFormat(symbols.getDecimalSeparatorString(), symbols.getGroupingSeparatorString());
    }

    /** The value as published. */
    public static BigDecimal round(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN);
    }

    public String text(double value, int decimals) {
        return value == 0 ? "0" : text(round(value, decimals));
    }

    /** A figure already rounded, all its decimals printed. */
    public String text(BigDecimal rounded) {
        String plain = rounded.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String fraction = point < 0 ? "" : decimal + plain.substring(point + 1);
        return (rounded.signum() < 0 ? EN_DASH : "") + grouped(whole) + fraction;
    }

    public Figure figure(String id, double value, int decimals) {
        return new Figure(id, value, decimals, text(value, decimals));
    }

    public Figure figure(OutcomeId id, double value, int decimals) {
        return figure(id.toString(), value, decimals);
    }

    /** A year of the calendar has no thousands. */
    public Figure figure(Estimate estimate, int decimals) {
        return estimate.unit().equals(Unit.YEAR)
                ? new Figure(
                        estimate.id().toString(),
                        estimate.value(),
                        0,
                        round(estimate.value(), 0).toPlainString())
                : figure(estimate.id(), estimate.value(), decimals);
    }

    /**
     * A bound or a share that belongs to a figure.
     *
     * @param part {@code lower}, {@code upper}, {@code observed}, {@code carried}, {@code zero}, {@code none}
     */
    public Figure part(OutcomeId id, String part, double value, int decimals) {
        return figure(id + "#" + part, value, decimals);
    }

    /** A count, as it is. */
    public Figure count(String id, int value) {
        return figure(id, value, 0);
    }

    private String grouped(String whole) {
        StringBuilder text = new StringBuilder(whole);
        for (int at = whole.length() - 3; at > 0; at -= 3) {
            text.insert(at, grouping);
        }
        return text.toString();
    }
}
