package org.payung.report.brief;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.payung.catalogue.Layout;
import org.payung.catalogue.SchemeDefinition;
import org.payung.catalogue.Texts;
import org.payung.outcome.Outcome;
import org.payung.outcome.OutcomeId;
import org.payung.outcome.Statistic;
import org.payung.report.ReportInput;
import org.payung.report.text.Cells;
import org.payung.report.text.FigureFormat;
import org.payung.report.text.Wording;
import org.payung.series.Period;
import org.payung.series.Sex;

/** The country that a brief is about, with the rules that it had in the quarter of the release and has now. */
record Subject(ReportInput input, Texts texts, Wording words, String area) {

    static final String COVERAGE = "SI_COV_UEMP";
    static final String GROUP = "ROUNDTABLE";

    static Subject of(ReportInput input, Texts texts, String area) {
        return new Subject(input, texts, Wording.of(texts), area);
    }

    Subject of(String other) {
        return new Subject(input, texts, words, other);
    }

    /** As a table names it. */
    String name() {
        return words.names().area(area);
    }

    /** As a title names it. */
    String title() {
        String own = "brief.name." + area;
        return words.knows(own) ? words.say(own) : name();
    }

    /** As a sentence names it. */
    String inSentence() {
        return words.names().inSentence(area);
    }

    FigureFormat figures() {
        return words.figures();
    }

    Cells cells() {
        return new Cells(figures());
    }

    Amounts amounts() {
        return new Amounts(words);
    }

    /** Schemes that pay a periodic cash benefit, the one the brief speaks of first. */
    List<SchemeDefinition> schemes() {
        return input.catalogue().schemesOf(area).stream()
                .filter(scheme -> scheme.status() == SchemeDefinition.Status.PAYING)
                .toList();
    }

    Optional<SchemeDefinition> scheme() {
        return schemes().stream().findFirst();
    }

    boolean hasScheme() {
        return !schemes().isEmpty();
    }

    /** The rules in force on the day of the release, else the last known. */
    Optional<SchemeRules> current() {
        return scheme().flatMap(scheme -> rules(scheme, input.stamp().asOf()));
    }

    /** The rules in force at the end of the quarter, where they are not the current ones. */
    Optional<SchemeRules> earlier() {
        LocalDate end = quarter().lastDay();
        return scheme().flatMap(scheme -> scheme.rulesOn(end).map(set -> new SchemeRules(scheme, set)))
                .filter(rules ->
                        current().isPresent() && !rules.equals(current().get()));
    }

    static Optional<SchemeRules> rules(SchemeDefinition scheme, LocalDate day) {
        List<org.payung.catalogue.RuleSet> rules = scheme.rules();
        return scheme.rulesOn(day)
                .or(() -> rules.isEmpty() ? Optional.empty() : Optional.of(rules.get(rules.size() - 1)))
                .map(set -> new SchemeRules(scheme, set));
    }

    /** The quarter of the release. */
    Period quarter() {
        return input.stamp().id().period();
    }

    /** The quarter of the day of the release. */
    Period quarterNow() {
        LocalDate asOf = input.stamp().asOf();
        return Period.quarter(asOf.getYear(), (asOf.getMonthValue() + 2) / 3);
    }

    /** The figure of the current rules: of the quarter of the day where the rules changed since, else of the release. */
    Optional<Outcome> now(String indicator, String breakdown) {
        return ofScheme(indicator, breakdown, quarterNow()).or(() -> then(indicator, breakdown));
    }

    /** The figure of the rules in force in the quarter of the release. */
    Optional<Outcome> then(String indicator, String breakdown) {
        return ofScheme(indicator, breakdown, quarter());
    }

    private Optional<Outcome> ofScheme(String indicator, String breakdown, Period period) {
        return scheme().flatMap(scheme -> input.grid()
                .find(new OutcomeId(
                        area, indicator, scheme.id(), Sex.TOTAL, "_T", breakdown, Statistic.VALUE, period)));
    }

    /** The list of a page in the layout of the brief, empty where it gives none. */
    List<String> setting(String page, String name) {
        Layout layout = input.catalogue().layouts().get("brief");
        return layout == null
                ? List.of()
                : layout.pages().stream()
                        .filter(each -> each.page().equals(page))
                        .flatMap(each -> each.list(name).stream())
                        .toList();
    }
}
