package org.payung.report.brief;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.payung.catalogue.Reference;
import org.payung.series.SourceRelease;

/** Where the figures and rules of a brief were read, with the day of the source. */
final class Sources {

    private Sources() {}

    /** The publisher without the programme in brackets: {@code ILOSTAT}. */
    static String shortName(@Nullable SourceRelease source) {
        if (source == null) {
            return "";
        }
        int bracket = source.source().indexOf(" (");
        return bracket < 0 ? source.source() : source.source().substring(0, bracket);
    }

    /** {@code ILOSTAT, 25 May 2026}, each once. */
    static String of(Subject subject, Collection<SourceRelease> sources) {
        TreeSet<String> lines = new TreeSet<>();
        for (SourceRelease each : sources) {
            lines.add(subject.words()
                    .say(
                            "brief.source",
                            Map.of(
                                    "source",
                                    shortName(each),
                                    "day",
                                    subject.words().dates().day(each.date()))));
        }
        return String.join("; ", lines);
    }

    /** Where the rules were read: title and tier. */
    static String of(Subject subject, SchemeRules rules) {
        List<Reference> references = rules.set().references().isEmpty()
                ? rules.scheme().references()
                : rules.set().references();
        TreeSet<String> lines = new TreeSet<>();
        for (Reference each : references) {
            lines.add(
                    each.tier() == 3
                            ? subject.words().say("brief.source.press", Map.of("source", each.title()))
                            : each.title());
        }
        return String.join("; ", lines);
    }
}
