package org.payung.report.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.payung.catalogue.RuleSet;
import org.payung.catalogue.SchemeDefinition;
import org.payung.outcome.Estimate;
import org.payung.outcome.OutcomeId;
import org.payung.outcome.Statistic;
import org.payung.report.text.Names;
import org.payung.series.Period;
import org.payung.series.Sex;

/**
 * One set of rules of a scheme, and the quarter under which the grid holds its figures: the release's, or that of the
 * as-of day where the rules have changed since.
 */
record RulesShown(SchemeDefinition scheme, RuleSet rules, Period period) {

    /** The rules in force on the as-of day. */
    static Optional<RulesShown> inForce(Edition edition, String schemeKey) {
        SchemeDefinition scheme = edition.input().catalogue().schemes().get(schemeKey);
        if (scheme == null) {
            return Optional.empty();
        }
        LocalDate asOf = edition.input().stamp().asOf();
        Optional<RuleSet> atQuarter = scheme.rulesOn(edition.quarter().lastDay());
        return scheme.rulesOn(asOf).map(now -> {
            boolean same = atQuarter.isPresent() && atQuarter.get().id().equals(now.id());
            return new RulesShown(scheme, now, same ? edition.quarter() : quarterOf(asOf));
        });
    }

    /** The rules of the release's quarter, where others have replaced them since. */
    static Optional<RulesShown> before(Edition edition, String schemeKey) {
        Optional<RulesShown> now = inForce(edition, schemeKey);
        return now.filter(each -> !each.period().equals(edition.quarter()))
                .flatMap(each -> each.scheme().rulesOn(edition.quarter().lastDay()))
                .map(rules -> new RulesShown(now.orElseThrow().scheme(), rules, edition.quarter()));
    }

    static List<RulesShown> inForce(Edition edition, List<String> schemeKeys) {
        return schemeKeys.stream()
                .flatMap(key -> inForce(edition, key).stream())
                .toList();
    }

    /** The rules in force that state a rate of the wage which is not from memory: the only ones compared. */
    static List<RulesShown> comparable(Edition edition, List<String> schemeKeys) {
        return inForce(edition, schemeKeys).stream()
                .filter(RulesShown::isComparable)
                .toList();
    }

    boolean isComparable() {
        return rules.benefit().isRateOfWage() && !rules.isUnverified("rates");
    }

    static Period quarterOf(LocalDate day) {
        return Period.quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    String area() {
        return scheme.area();
    }

    /** The id of a figure of these rules. */
    OutcomeId id(String indicator, String breakdown) {
        return new OutcomeId(
                scheme.area(), indicator, scheme.id(), Sex.TOTAL, "_T", breakdown, Statistic.VALUE, period);
    }

    Optional<Estimate> find(Edition edition, String indicator, String breakdown) {
        return edition.input().grid().findEstimate(id(indicator, breakdown));
    }

    /** Mean rate over the first months, per cent of a wage below the ceiling. */
    Optional<Estimate> average(Edition edition, int months) {
        return find(edition, "GRR_AVG", "horizon=" + months);
    }

    /** The rules as the texts name them, else their legal basis. */
    String name(Names names) {
        return names.rules(scheme.key(), rules.id()).orElse(rules.legalBasis());
    }
}
