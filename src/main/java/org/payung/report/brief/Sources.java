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

    /** The legal basis of the rules and at which remove they were read; titles and links stand in their file. */
    static String of(Subject subject, List<SchemeRules> rules) {
        List<String> bases =
                rules.stream().map(each -> basis(subject, each)).distinct().toList();
        int tier = rules.stream()
                .flatMap(each -> each.set().references().stream())
                .mapToInt(Reference::tier)
                .max()
                .orElse(1);
        return bases.isEmpty()
                ? ""
                : subject.words()
                        .say(
                                "brief.source.rules." + tier,
                                Map.of("bases", subject.words().list(bases)));
    }

    /** In the words of the language, else as the definition has it. */
    private static String basis(Subject subject, SchemeRules rules) {
        String own = "brief.basis." + rules.scheme().key();
        return subject.words().knows(own)
                ? subject.words().say(own)
                : rules.set().legalBasis();
    }
}
