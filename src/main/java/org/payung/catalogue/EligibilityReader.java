package org.payung.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads who may claim, and when, from one set of rules. */
final class EligibilityReader {

    private EligibilityReader() {}

    static Eligibility read(Entry rules) {
        return new Eligibility(
                rules.find("coverage").map(EligibilityReader::coverage).orElse(null),
                rules.find("qualifying").map(EligibilityReader::qualifying).orElse(null),
                RuleSetReader.whole(rules, "waiting-days"),
                rules.find("voluntary-quit")
                        .map(EligibilityReader::voluntaryQuit)
                        .orElse(null),
                rules.has("once-in")
                        ? rules.parse("once-in", Recurrence::parse, "lifetime, or a number of years such as 3 years")
                        : null);
    }

    private static LegalCoverage coverage(Entry entry) {
        Map<String, LegalCoverage.Kind> groups = new LinkedHashMap<>();
        for (LegalCoverage.Kind kind : LegalCoverage.Kind.values()) {
            for (String group : entry.texts(kind.name().toLowerCase(Locale.ROOT))) {
                if (groups.put(group, kind) != null) {
                    throw new Entry.Unfit(
                            entry, "", "'" + group + "' stands in 'coverage' twice, expected one kind of coverage");
                }
            }
        }
        return new LegalCoverage(
                groups,
                RuleSetReader.whole(entry, "from-age"),
                RuleSetReader.whole(entry, "below-age"),
                RuleSetReader.whole(entry, "contract-months"),
                RuleSetReader.whole(entry, "contract-days"),
                RuleSetReader.whole(entry, "weekly-hours"));
    }

    private static QualifyingPeriod qualifying(Entry entry) {
        return new QualifyingPeriod(
                RuleSetReader.whole(entry, "months"),
                RuleSetReader.whole(entry, "days"),
                RuleSetReader.whole(entry, "window-months"),
                RuleSetReader.whole(entry, "consecutive-months"),
                RuleSetReader.whole(entry, "recent-months"),
                RuleSetReader.whole(entry, "recent-window-months"));
    }

    private static VoluntaryQuit voluntaryQuit(Entry entry) {
        VoluntaryQuit.Kind kind = VoluntaryQuit.Kind.valueOf(entry.text("kind").toUpperCase(Locale.ROOT));
        List<RateStep> rates = RuleSetReader.rates(entry);
        BenefitDuration duration =
                entry.find("duration").map(RuleSetReader::length).orElse(null);
        try {
            return new VoluntaryQuit(kind, rates, duration, entry.whole("delay-days", 0));
        } catch (IllegalArgumentException e) {
            throw new Entry.Unfit(entry, "", "voluntary-quit: " + e.getMessage());
        }
    }
}
