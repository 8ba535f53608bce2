package org.payung.report.brief;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.payung.catalogue.BenefitDuration;
import org.payung.catalogue.RateStep;
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

    /** More steps than these are printed month by month. */
    private static final int MANY = 2;

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
        List<Figure> figures = new ArrayList<>();
        List<String> steps = new ArrayList<>();
        for (RateStep step : rules.set().rates()) {
            Figure percent = subject.amounts()
                    .percent(
                            rules.id(SchemeRules.RATES) + ".month-" + step.fromMonth(),
                            BigDecimal.valueOf(step.percent()));
            figures.add(percent);
            steps.add(step(percent, step));
        }
        return steps.size() > MANY ? byMonth() : value(figures, String.join(", ", steps), SchemeRules.RATES);
    }

    /** {@code 80, 50, 40, 40, 30, 30 % by month}. */
    private Cell byMonth() {
        List<Figure> figures = new ArrayList<>();
        SchemeRules own = Objects.requireNonNull(rules);
        for (RateStep step : own.set().rates()) {
            for (int month = step.fromMonth(); month <= step.toMonth(); month++) {
                figures.add(subject.amounts().bare(own.id(SchemeRules.RATES) + ".month-" + month, step.percent()));
            }
        }
        String percents = String.join(", ", figures.stream().map(Figure::text).toList());
        return value(figures, words().say("brief.rules.steps", Map.of("percents", percents)), SchemeRules.RATES);
    }

    private String step(Figure percent, RateStep step) {
        String key = step.fromMonth() == step.toMonth() ? "brief.rules.step.month" : "brief.rules.step";
        return words().say(key, Map.of("percent", percent.text(), "from", step.fromMonth(), "to", step.toMonth()));
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
                        range
                                ? (narrow ? "brief.rules.duration.narrow" : "brief.rules.duration.range")
                                : "brief.rules.duration.fixed",
                        Map.of(
                                "short",
                                first.text(),
                                "long",
                                last.text(),
                                "unit",
                                longest.unit().name()));
        return value(range ? List.of(first, last) : List.of(first), text, SchemeRules.DURATION);
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
