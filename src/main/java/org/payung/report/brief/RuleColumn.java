package org.payung.report.brief;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.payung.catalogue.BenefitDuration;
import org.payung.report.Cell;
import org.payung.report.Cell.Value;
import org.payung.report.Cell.Weight;
import org.payung.report.Cell.Words;
import org.payung.report.Figure;
import org.payung.report.text.Cells;
import org.payung.report.text.Marks;
import org.payung.report.text.Wording;

/**
 * One column of the table of rules: a set of rules, or none. A parameter that is not known is a dash with x, one from
 * memory carries v; without a scheme every cell is a dash with n.
 *
 * @param rules null where the country has no scheme
 * @param narrow whether there is room for numbers only
 */
record RuleColumn(Subject subject, @Nullable SchemeRules rules, String head, String sub, boolean narrow) {

    /** Characters that fit beside another column; a mark stands raised behind a text of one line only. */
    private static final int ONE_LINE = 34;

    static RuleColumn none(Subject subject) {
        return new RuleColumn(subject, null, subject.name(), subject.words().say("brief.rules.no-scheme"), true);
    }

    /** The rules of another country, beside a country without a scheme. */
    static RuleColumn of(Subject other, SchemeRules rules) {
        return new RuleColumn(other, rules, other.name(), RuleNames.dated(other, rules), true);
    }

    /** The current rules of a scheme beside another scheme of the same country. */
    static RuleColumn scheme(Subject subject, SchemeRules rules) {
        return new RuleColumn(subject, rules, BenefitPaths.scheme(subject, rules), validity(subject, rules), false);
    }

    static RuleColumn earlier(Subject subject, SchemeRules rules) {
        return new RuleColumn(
                subject, rules, RuleNames.head(subject, rules), RuleNames.validity(subject, rules, false), false);
    }

    static RuleColumn current(Subject subject, SchemeRules rules) {
        return new RuleColumn(subject, rules, RuleNames.head(subject, rules), validity(subject, rules), false);
    }

    private static String validity(Subject subject, SchemeRules rules) {
        return RuleNames.validity(
                subject, rules, rules.set().inForce(subject.input().stamp().asOf()));
    }

    Cell rates() {
        if (rules == null || rules.set().rates().isEmpty()) {
            return inWords("fact.rate");
        }
        return RateCell.of(subject, rules);
    }

    /** In words where the rules say how it depends on the record, else the number. */
    Cell duration() {
        BenefitDuration shortest = rules == null ? null : rules.set().shortest();
        if (rules == null || shortest == null || (!narrow && facts().contains("fact.duration"))) {
            return inWords("fact.duration");
        }
        BenefitDuration longest =
                rules.set().longest() == null ? shortest : rules.set().longest();
        Figure first = subject.amounts().bare(rules.id(SchemeRules.DURATION), shortest.value());
        Figure last = subject.amounts().bare(rules.id(SchemeRules.DURATION) + ".longest", longest.value());
        boolean range = longest.value() > shortest.value();
        String text = words().say(
                        durationKey(range),
                        Map.of(
                                "short",
                                first.text(),
                                "long",
                                last.text(),
                                "unit",
                                longest.unit().name()));
        return value(range ? List.of(first, last) : List.of(first), text, SchemeRules.DURATION);
    }

    private String durationKey(boolean range) {
        String ofRange = narrow ? "brief.rules.duration.narrow" : "brief.rules.duration.range";
        return range ? ofRange : "brief.rules.duration.fixed";
    }

    Cell ceiling() {
        return money(SchemeRules.WAGE_CAP);
    }

    Cell maximum() {
        return money(SchemeRules.MAXIMUM_BENEFIT);
    }

    /** Whether the rules limit the benefit itself and not the wage that counts. */
    boolean limitsBenefit() {
        return rules != null
                && rules.set().wageCap() == null
                && (rules.set().maximumBenefit() != null || facts().contains("fact.maximum-benefit"));
    }

    boolean limitsWage() {
        return rules != null && rules.set().wageCap() != null;
    }

    private Cell money(String field) {
        Optional<BigDecimal> amount = rules == null ? Optional.empty() : RulesTable.amount(rules, field);
        if (rules == null || amount.isEmpty()) {
            return field.equals(SchemeRules.MAXIMUM_BENEFIT) ? inWords("fact.maximum-benefit") : unknown();
        }
        Figure figure = subject.amounts()
                .money(rules.id(field), amount.get(), rules.scheme().currency());
        return value(List.of(figure), figure.text(), field);
    }

    Cell contributions() {
        Optional<BigDecimal> total = rules == null ? Optional.empty() : Contributions.total(rules);
        if (rules == null || total.isEmpty()) {
            return inWords("fact.contribution");
        }
        Figure figure = subject.amounts().percent(rules.id("contributions.total"), total.get());
        return value(List.of(figure), figure.text(), SchemeRules.CONTRIBUTIONS);
    }

    /** The facts that these rules state in words, by text key. */
    Set<String> facts() {
        return rules == null ? Set.of() : rules.set().facts().keySet();
    }

    /** A rule that stands in words, by text key; a dash where these rules do not state it. */
    Cell inWords(String key) {
        String value = rules == null ? null : rules.set().facts().get(key);
        if (rules == null || value == null) {
            return unknown();
        }
        String text = words().say(value);
        if (!rules.set().isUnverified(key)) {
            return new Words(text);
        }
        return text.length() <= ONE_LINE
                ? Cells.plain(text, Marks.UNVERIFIED, Weight.PLAIN)
                : new Words(text + " (" + Marks.UNVERIFIED + ")");
    }

    private Cell unknown() {
        return Cells.dash(rules == null ? Marks.NO_BENEFIT : Marks.NOT_RECEIVED);
    }

    private Value value(List<Figure> figures, String text, String field) {
        String mark = rules == null ? Marks.NONE : rules.mark(field);
        return new Value(figures, text, mark, figures.get(0).id(), Weight.PLAIN, null);
    }

    private Wording words() {
        return subject.words();
    }
}
