package org.payung.report.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.payung.report.text.Wording;
import org.payung.series.Period;

/** What a reader of the payments must know: parts of years, the first payment, claims that are not persons paid. */
record PaymentNotes(Subject subject, Payments payments) {

    private static final int YEAR = 12;

    /** Empty where there is nothing to say. */
    static Optional<String> of(Subject subject, Payments payments) {
        return new PaymentNotes(subject, payments).text();
    }

    private Optional<String> text() {
        if (payments.isEmpty()) {
            String key = subject.hasScheme() ? "brief.payments.none" : "brief.payments.no-scheme";
            return Optional.of(words().say(key, Map.of("country", subject.inSentence())));
        }
        List<String> parts = new ArrayList<>();
        partOfAYear().ifPresent(parts::add);
        firstPayment().ifPresent(parts::add);
        if (payments.areClaims()) {
            parts.add(words().say("brief.payments.claims"));
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", parts));
    }

    private Optional<String> partOfAYear() {
        List<String> years = payments.periods().stream()
                .filter(period -> period.months() > 1 && period.months() < YEAR)
                .map(period -> String.valueOf(period.year()))
                .toList();
        return years.isEmpty()
                ? Optional.empty()
                : Optional.of(words().say("brief.payments.part-year", Map.of("years", words().list(years))));
    }

    /** The month in which payments began, where the first period begins within the first year of the scheme. */
    private Optional<String> firstPayment() {
        Period first = payments.periods().get(0);
        boolean began = subject.scheme()
                .map(scheme -> scheme.paysFromYear())
                .filter(year -> year == first.year() && first.first().getMonthValue() > 1)
                .isPresent();
        return began && !payments.areClaims()
                ? Optional.of(words().say(
                                "brief.payments.first",
                                Map.of("month", words().dates().month(first.first()))))
                : Optional.empty();
    }

    private Wording words() {
        return subject.words();
    }
}
