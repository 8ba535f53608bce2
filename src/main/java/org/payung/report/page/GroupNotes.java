package org.payung.report.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.payung.catalogue.Aggregation;
import org.payung.catalogue.IndicatorDefinition;
import org.payung.outcome.GroupWeights;
import org.payung.outcome.Outcome;
import org.payung.series.Observation;
import org.payung.series.Period;
import org.payung.series.Sex;

/** What has to be said under every table of groups: whom we do not follow, and where the weights come from. */
final class GroupNotes {

    private final Edition edition;
    private final List<String> groups;

    GroupNotes(Edition edition, List<String> groups) {
        this.edition = edition;
        this.groups = groups;
    }

    /** «Eastern Asia: 1 of 8 members not followed», empty where all are. */
    String membersNotFollowed() {
        return groups.stream()
                .flatMap(group -> outcome(group).stream()
                        .flatMap(outcome -> Optional.ofNullable(outcome.weights()).stream())
                        .filter(weights -> weights.membersNotFollowed() > 0)
                        .map(weights -> notFollowed(group, weights)))
                .collect(Collectors.joining("; "));
    }

    private String notFollowed(String group, GroupWeights weights) {
        return edition.say(
                "note.not-followed",
                Map.of(
                        "group", edition.names().group(group),
                        "k", weights.membersNotFollowed(),
                        "n", weights.members()));
    }

    /** Adds the sources of the weights of all areas followed. */
    Sources withWeights(Sources sources) {
        IndicatorDefinition definition =
                edition.input().catalogue().indicators().get(Edition.UEMP);
        Aggregation aggregation = definition == null ? null : definition.aggregation();
        String concept = aggregation == null ? null : aggregation.weightConcept();
        if (concept != null) {
            edition.input().observations().stream()
                    .filter(each -> each.key().concept().equals(concept))
                    .filter(each -> each.period().equals(Period.year(edition.referenceYear())))
                    .filter(GroupNotes::isOfFollowedTotal)
                    .forEach(sources::add);
        }
        return sources;
    }

    private static boolean isOfFollowedTotal(Observation observation) {
        return observation.key().sex() == Sex.TOTAL && observation.key().age().equals("_T");
    }

    private Optional<Outcome> outcome(String group) {
        return edition.find(GroupRows.id(edition, group, Edition.UEMP));
    }
}
