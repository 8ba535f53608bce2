package org.payung.report.text;

import com.ibm.icu.text.DateFormatSymbols;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.payung.series.Period;

/** Days, months, quarters and spans in words: months by CLDR, their order by the texts. */
public final class Dates {

    private final Wording words;

    Dates(Wording words) {
        this.words = words;
    }

    /** {@code 22 November 2026}. */
    public String day(LocalDate day) {
        return words.say(
                "date.day",
                Map.of("day", day.getDayOfMonth(), "month", monthName(day.getMonthValue()), "year", day.getYear()));
    }

    /** {@code February 2025}. */
    public String month(YearMonth month) {
        return words.say("date.month", Map.of("month", monthName(month.getMonthValue()), "year", month.getYear()));
    }

    public String month(LocalDate day) {
        return month(YearMonth.from(day));
    }

    /** {@code Feb 2025}, where a column is narrow. */
    public String shortMonth(LocalDate day) {
        DateFormatSymbols symbols = DateFormatSymbols.getInstance(words.locale());
        String name =
                symbols.getMonths(DateFormatSymbols.STANDALONE, DateFormatSymbols.ABBREVIATED)[day.getMonthValue() - 1];
        return words.say("date.month", Map.of("month", name, "year", day.getYear()));
    }

    /** {@code January}. */
    public String monthName(int month) {
        return DateFormatSymbols.getInstance(words.locale())
                .getMonths(DateFormatSymbols.STANDALONE, DateFormatSymbols.WIDE)[month - 1];
    }

    /** {@code third quarter 2024}. */
    public String quarter(Period quarter) {
        return words.say("date.quarter." + (quarter.first().getMonthValue() + 2) / 3, Map.of("year", quarter.year()));
    }

    /** {@code 2023}, {@code third quarter 2024}, {@code December 2023}, {@code January to July 2023}. */
    public String period(Period period) {
        if (period.isYear()) {
            return String.valueOf(period.year());
        }
        if (period.isQuarter()) {
            return quarter(period);
        }
        return period.months() == 1 ? month(period.first()) : span(period);
    }

    /** {@code Jan–Jul 2023} where a column is narrow; a year as it is. */
    public String shortPeriod(Period period) {
        if (period.isYear()) {
            return String.valueOf(period.year());
        }
        String last = shortMonth(period.lastDay());
        if (period.months() == 1) {
            return last;
        }
        boolean oneYear = period.year() == period.last().getYear();
        String first = shortMonth(period.firstDay());
        return (oneYear ? first.substring(0, first.lastIndexOf(' ')) : first) + "\u2013" + last;
    }

    private String span(Period period) {
        boolean oneYear = period.year() == period.last().getYear();
        String from = oneYear ? monthName(period.first().getMonthValue()) : month(period.first());
        return words.say("date.span", Map.of("from", from, "to", month(period.last())));
    }
}
