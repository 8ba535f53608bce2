package org.payung.report.brief;

import java.math.BigDecimal;
import java.util.Map;
import org.payung.report.Figure;
import org.payung.report.text.Wording;

/** Parameters of rules as figures: per cent with its decimals as in the law, money with the sign of its currency. */
record Amounts(Wording words) {

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    /** {@code 0.36 %}: as many decimals as the source gives. */
    Figure percent(String id, BigDecimal value) {
        Figure bare = bare(id, value);
        return new Figure(id, bare.value(), bare.decimals(), withSign(bare.text()));
    }

    /** {@code 60.0 %}. */
    Figure percent(Figure figure) {
        return new Figure(figure.id(), figure.value(), figure.decimals(), withSign(figure.text()));
    }

    String withSign(String number) {
        return words.say("brief.percent", Map.of("value", number));
    }

    /** The number alone, as many decimals as the source gives. */
    Figure bare(String id, BigDecimal value) {
        BigDecimal plain = plain(value);
        return new Figure(
                id, value.doubleValue(), plain.scale(), words.figures().text(plain));
    }

    Figure bare(String id, double value) {
        return bare(id, BigDecimal.valueOf(value));
    }

    /** {@code Rp3,000,000}. */
    Figure money(String id, BigDecimal value, String currency) {
        BigDecimal plain = plain(value);
        return new Figure(
                id,
                value.doubleValue(),
                plain.scale(),
                sign(currency, words.figures().text(plain)));
    }

    /** {@code Rp5 million} where two decimals of a million say it all, else in full. */
    Figure moneyInWords(String id, BigDecimal value, String currency) {
        BigDecimal millions = value.divide(MILLION).stripTrailingZeros();
        if (value.compareTo(MILLION) < 0 || millions.scale() > 2) {
            return money(id, value, currency);
        }
        String text =
                words.say("brief.millions", Map.of("value", words.figures().text(plain(millions))));
        return new Figure(id, value.doubleValue(), 0, sign(currency, text));
    }

    private String sign(String currency, String amount) {
        return words.say("brief.money." + currency, Map.of("value", amount));
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
