package org.payung.check;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.payung.catalogue.Catalogue;
import org.payung.catalogue.CheckRule;
import org.payung.catalogue.RuleSet;
import org.payung.catalogue.SchemeDefinition;
import org.payung.finding.Finding;
import org.payung.series.Location;

/** V19 of METHOD 9: the rules in force of each scheme were checked against the law within the last {@code months}. */
final class RulesOfLaw {

    private static final String CODE = "V19";

    private final Catalogue catalogue;
    private final LocalDate asOf;

    RulesOfLaw(Catalogue catalogue, LocalDate asOf) {
        this.catalogue = catalogue;
        this.asOf = asOf;
    }

    Stream<Finding> check() {
        CheckRule rule = catalogue.checks().get(CODE);
        if (rule == null) {
            return Stream.empty();
        }
        LocalDate oldest = asOf.minusMonths((long) rule.tolerance("months"));
        return catalogue.schemes().values().stream()
                .flatMap(scheme -> scheme.rulesOn(asOf).stream()
                        .filter(rules -> rules.lastChecked().isBefore(oldest))
                        .map(rules -> finding(scheme, rules, oldest)));
    }

    private static Finding finding(SchemeDefinition scheme, RuleSet rules, LocalDate oldest) {
        String expected = oldest + " or later";
        String message = scheme.file() + ": " + rules.id() + " was last checked on " + rules.lastChecked()
                + ", expected " + expected;
        return Finding.warning(
                CODE,
                new Location(scheme.file(), rules.id()),
                null,
                rules.lastChecked().toString(),
                expected,
                message);
    }
}
