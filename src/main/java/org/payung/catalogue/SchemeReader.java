package org.payung.catalogue;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one file of {@code schemes/}. */
final class SchemeReader {

    private SchemeReader() {}

    static SchemeDefinition read(Entry file) {
        return new SchemeDefinition(
                file.text("id"),
                file.text("area"),
                file.file().path(),
                SchemeDefinition.Status.valueOf(file.text("status").toUpperCase(Locale.ROOT)),
                file.has("pays-from") ? file.whole("pays-from", 0) : null,
                file.flag("pays-from-unverified"),
                file.text("currency", ""),
                file.maps("rules").stream()
                        .map(SchemeReader::rules)
                        .sorted(Comparator.comparing(RuleSet::validFrom))
                        .toList(),
                ReferenceReader.list(file));
    }

    private static RuleSet rules(Entry entry) {
        return new RuleSet(
                entry.text("id"),
                entry.text("legal-basis"),
                entry.date("valid-from"),
                entry.findDate("valid-to").orElse(null),
                entry.maps("rates").stream().map(SchemeReader::rate).toList(),
                duration(entry, "shortest"),
                duration(entry, "longest"),
                amount(entry, "wage-cap"),
                amount(entry, "maximum-benefit"),
                entry.has("waiting-days") ? entry.whole("waiting-days", 0) : null,
                entry.values("contributions", BigDecimal::new),
                entry.values("facts", text -> text),
                Set.copyOf(entry.texts("unverified")),
                ReferenceReader.list(entry),
                entry.date("last-checked"));
    }

    /** {@code months: 1-3} or {@code months: 4}. */
    private static RateStep rate(Entry entry) {
        List<Integer> months = entry.parse("months", SchemeReader::months, "months such as 1-3");
        return new RateStep(
                months.get(0),
                months.get(months.size() - 1),
                entry.decimal("percent").doubleValue());
    }

    private static List<Integer> months(String text) {
        int dash = text.indexOf('-');
        return dash < 0
                ? List.of(Integer.valueOf(text))
                : List.of(Integer.valueOf(text.substring(0, dash)), Integer.valueOf(text.substring(dash + 1)));
    }

    /** {@code duration: {months: 6}}, or {@code {shortest: {days: 120}, longest: {days: 270}}}. */
    private static @Nullable BenefitDuration duration(Entry rules, String which) {
        return rules.find("duration")
                .map(each -> each.has(which) ? each.map(which) : each)
                .map(SchemeReader::length)
                .orElse(null);
    }

    private static BenefitDuration length(Entry entry) {
        for (BenefitDuration.Unit unit : BenefitDuration.Unit.values()) {
            String field = unit.name().toLowerCase(Locale.ROOT).replace('_', '-');
            if (entry.has(field)) {
                return new BenefitDuration(
                        entry.decimal(field).doubleValue(), unit, entry.number("working-days-per-week", 5));
            }
        }
        throw new Entry.Unfit(entry, "", "no duration, expected months, days, working-days or weeks");
    }

    private static @Nullable BigDecimal amount(Entry entry, String field) {
        return entry.has(field) ? entry.decimal(field) : null;
    }
}
