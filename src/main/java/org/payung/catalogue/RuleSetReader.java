package org.payung.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one set of rules of a file of {@code schemes/}. */
final class RuleSetReader {

    /** METHOD 4.1: the standard beneficiary was insured for 24 months. */
    private static final int STANDARD_RECORD_MONTHS = 24;

    private final Entry entry;

    private RuleSetReader(Entry entry) {
        this.entry = entry;
    }

    static RuleSet read(Entry entry) {
        return new RuleSetReader(entry).rules();
    }

    private RuleSet rules() {
        return new RuleSet(
                entry.text("id"),
                entry.text("legal-basis"),
                entry.date("valid-from"),
                entry.findDate("valid-to").orElse(null),
                EligibilityReader.read(entry),
                benefit(),
                entry.values("contributions", BigDecimal::new),
                entry.values("facts", text -> text),
                Set.copyOf(entry.texts("unverified")),
                ReferenceReader.list(entry),
                sources(),
                entry.date("last-checked"));
    }

    private BenefitRule benefit() {
        List<DurationStep> ladder = ladder();
        Entry amounts = entry.find("amounts").orElse(null);
        return new BenefitRule(
                rates(entry),
                ratesByRecord(),
                amounts == null ? List.of() : amounts(),
                amount("flat"),
                entry.flag("at-most-previous-wage"),
                dependants(),
                whole(entry, "base-months"),
                amount("wage-cap"),
                amount("maximum-benefit"),
                amount("minimum-benefit"),
                ladder.isEmpty() ? duration("shortest") : rung(ladder, STANDARD_RECORD_MONTHS),
                ladder.isEmpty() ? duration("longest") : rung(ladder, Integer.MAX_VALUE),
                ladder);
    }

    static List<RateStep> rates(Entry entry) {
        return entry.maps("rates").stream().map(RuleSetReader::rate).toList();
    }

    /** {@code months: 1-3} or {@code months: 4}. */
    private static RateStep rate(Entry entry) {
        List<Integer> months = months(entry);
        return new RateStep(
                months.get(0),
                months.get(months.size() - 1),
                entry.decimal("percent").doubleValue());
    }

    private static List<Integer> months(Entry entry) {
        return entry.parse("months", RuleSetReader::span, "months such as 1-3");
    }

    private static List<Integer> span(String text) {
        int dash = text.indexOf('-');
        return dash < 0
                ? List.of(Integer.valueOf(text))
                : List.of(Integer.valueOf(text.substring(0, dash)), Integer.valueOf(text.substring(dash + 1)));
    }

    private List<RecordRate> ratesByRecord() {
        return entry.maps("rates-by-record").stream()
                .map(each -> new RecordRate(
                        each.whole("from-months", 0), each.decimal("percent").doubleValue()))
                .toList();
    }

    private List<AmountStep> amounts() {
        List<AmountStep> steps = new ArrayList<>();
        for (Entry each : entry.maps("amounts")) {
            List<Integer> months = months(each);
            steps.add(new AmountStep(months.get(0), months.get(months.size() - 1), each.decimal("amount")));
        }
        return steps;
    }

    private @Nullable DependantSupplement dependants() {
        return entry.find("dependants")
                .map(each -> new DependantSupplement(
                        each.decimal("percent-each").doubleValue(),
                        each.decimal("at-most-percent").doubleValue()))
                .orElse(null);
    }

    /** {@code 5000000}, {@code {per-day: 66000}}, {@code {minimum-wages: 5}} or {@code {percent-of-minimum-wage: 80}}. */
    private @Nullable Amount amount(String field) {
        if (!entry.has(field)) {
            return null;
        }
        if (entry.node().get(field).isValueNode()) {
            return Amount.perMonth(entry.decimal(field));
        }
        Entry map = entry.map(field);
        for (Amount.Basis basis : Amount.Basis.values()) {
            String name = fileName(basis);
            if (map.has(name)) {
                return new Amount(map.decimal(name), basis);
            }
        }
        throw new Entry.Unfit(map, "", "no amount in '" + field + "'");
    }

    /** {@code duration: {months: 6}}, or {@code {shortest: {days: 120}, longest: {days: 270}}}. */
    private @Nullable BenefitDuration duration(String which) {
        return entry.find("duration")
                .map(each -> each.has(which) ? each.map(which) : each)
                .map(RuleSetReader::length)
                .orElse(null);
    }

    /** {@code duration: {ladder: [{from-months: 12, months: 3}, …]}}. */
    private List<DurationStep> ladder() {
        return entry.find("duration").map(each -> each.maps("ladder")).orElse(List.of()).stream()
                .map(each -> new DurationStep(each.whole("from-months", 0), length(each)))
                .toList();
    }

    private static BenefitDuration rung(List<DurationStep> ladder, int contributedMonths) {
        BenefitDuration reached = ladder.get(0).duration();
        for (DurationStep step : ladder) {
            if (step.contributedMonths() <= contributedMonths) {
                reached = step.duration();
            }
        }
        return reached;
    }

    static BenefitDuration length(Entry entry) {
        for (BenefitDuration.Unit unit : BenefitDuration.Unit.values()) {
            String field = fileName(unit);
            if (entry.has(field)) {
                return new BenefitDuration(
                        entry.decimal(field).doubleValue(), unit, entry.number("working-days-per-week", 5));
            }
        }
        throw new Entry.Unfit(entry, "", "no duration, expected months, days, working-days or weeks");
    }

    /** Each reference says with {@code for} which fields were read in it. */
    private Map<String, List<Reference>> sources() {
        Map<String, List<Reference>> sources = new LinkedHashMap<>();
        for (Entry each : entry.maps("references")) {
            Reference reference = ReferenceReader.one(each);
            for (String field : each.texts("for")) {
                sources.computeIfAbsent(field, unused -> new ArrayList<>()).add(reference);
            }
        }
        return sources;
    }

    static @Nullable Integer whole(Entry entry, String field) {
        return entry.has(field) ? entry.whole(field, 0) : null;
    }

    private static String fileName(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
