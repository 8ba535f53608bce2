package org.payung.report.brief;

import com.ibm.icu.text.DateFormatSymbols;
import java.util.Map;
import org.payung.report.text.Wording;
import org.payung.series.Period;

/** Periods in the first column of a table: {@code 2023}, {@code 2022 (Feb–Dec)}. */
final class PeriodWords {

    private PeriodWords() {}

    static String of(Wording words, Period period) {
        if (period.isYear()) {
            return String.valueOf(period.year());
        }
        boolean oneYear = period.year() == period.last().getYear();
        if (!oneYear || period.months() == 1) {
            return words.dates().period(period);
        }
        return words.say(
                "brief.period.part",
                Map.of(
                        "year", String.valueOf(period.year()),
                        "from", shortMonth(words, period.first().getMonthValue()),
                        "to", shortMonth(words, period.last().getMonthValue())));
    }

    private static String shortMonth(Wording words, int month) {
        return DateFormatSymbols.getInstance(words.locale())
                .getMonths(DateFormatSymbols.STANDALONE, DateFormatSymbols.ABBREVIATED)[month - 1];
    }
}
