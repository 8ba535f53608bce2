package org.payung.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.payung.catalogue.Layout.PageLayout;
import org.payung.catalogue.SchemeDefinition;
import org.payung.report.Block.Notes;

/** What has to be said under the benefit paths and the criteria. */
record AdequacyNotes(Edition edition, PageLayout layout, CriteriaTable criteria) {

    /** The rules that a reader of the page needs, in the order of the row of METHOD 3.2. */
    private static final List<String> FIELDS = List.of(
            "valid-from",
            "coverage",
            "qualifying",
            "waiting-days",
            "duration",
            "wage-cap",
            "maximum-benefit",
            "contributions");

    Notes block() {
        return new NoteText(edition)
                .marks(List.of(criteria.table()), criteria.ownNotes())
                .say("note.record", "note.record.text")
                .say("note.conversion", "note.conversion.text")
                .part("note.memory", fromMemory())
                .part("note.not-compared", notCompared())
                .say("note.arithmetic", "note.arithmetic.text")
                .say("note.sources", "note.rules.sources")
                .ids(
                        "\u00ABAREA\u00BB:GRR:\u00ABSCHEME\u00BB:_T:_T:month=\u00ABm\u00BB:value:\u00ABQUARTER\u00BB",
                        "C102_TEST, C168_TEST")
                .block();
    }

    /** What of the rules compared is from memory, field by field, with the areas. */
    private String fromMemory() {
        List<String> parts = new ArrayList<>();
        for (String field : FIELDS) {
            List<String> areas = RulesShown.comparable(edition, layout.list("schemes")).stream()
                    .filter(each -> each.rules().isUnverified(field))
                    .map(each -> edition.names().inSentence(each.area()))
                    .toList();
            if (!areas.isEmpty()) {
                parts.add(edition.say(
                        "note.memory." + field, Map.of("areas", edition.words().list(areas))));
            }
        }
        return String.join("; ", parts);
    }

    /** Schemes asked for whose rules state no rate of the wage, or only one from memory, or none on the day. */
    private String notCompared() {
        Map<String, List<String>> areasByReason = new LinkedHashMap<>();
        for (String key : layout.list("schemes")) {
            SchemeDefinition scheme = edition.input().catalogue().schemes().get(key);
            if (scheme != null) {
                reason(key)
                        .ifPresent(reason -> areasByReason
                                .computeIfAbsent(reason, unused -> new ArrayList<>())
                                .add(edition.names().inSentence(scheme.area())));
            }
        }
        List<String> parts = new ArrayList<>();
        areasByReason.forEach((reason, areas) ->
                parts.add(edition.say(reason, Map.of("areas", edition.words().list(areas)))));
        return String.join("; ", parts);
    }

    private Optional<String> reason(String key) {
        Optional<RulesShown> shown = RulesShown.inForce(edition, key);
        if (shown.isEmpty()) {
            return Optional.of("not-compared.no-rules");
        }
        if (shown.get().isComparable()) {
            return Optional.empty();
        }
        boolean noRate = !shown.get().rules().benefit().isRateOfWage();
        return Optional.of(noRate ? "not-compared.no-rate" : "not-compared.memory");
    }
}
