package org.payung.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.payung.catalogue.RuleSet;
import org.payung.catalogue.SchemeDefinition;
import org.payung.series.Period;

/**
 * Which rules a figure shows: those of the last day of the release's quarter, and those of the as-of day where they have
 * changed since. The latter stand under the as-of day's quarter.
 */
record RulesInForce(Period quarter, LocalDate asOf) {

    /** The quarters to show for a scheme, in order. */
    List<Period> quarters(SchemeDefinition scheme) {
        Period now = asOfQuarter();
        boolean changed = now.compareTo(quarter) > 0
                && !id(scheme.rulesOn(quarter.lastDay())).equals(id(scheme.rulesOn(asOf)));
        return changed ? List.of(quarter, now) : List.of(quarter);
    }

    /** The rules of one of these quarters. */
    Optional<RuleSet> of(SchemeDefinition scheme, Period period) {
        return scheme.rulesOn(period.equals(quarter) ? quarter.lastDay() : asOf);
    }

    private Period asOfQuarter() {
        return Period.quarter(asOf.getYear(), (asOf.getMonthValue() + 2) / 3);
    }

    private static Optional<String> id(Optional<RuleSet> rules) {
        return rules.map(RuleSet::id);
    }
}
