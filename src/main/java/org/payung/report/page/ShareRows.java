package org.payung.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.payung.outcome.GroupWeights;
import org.payung.outcome.Outcome;
import org.payung.outcome.OutcomeId;
import org.payung.report.Drawing.Shares;
import org.payung.report.Drawing.Shares.ShareRow;
import org.payung.report.Figure;

/** What stands behind a group's coverage: shares of the weight by where the value comes from. */
final class ShareRows {

    private static final double PRINTED_FROM = 3.5;

    private final Edition edition;
    private final List<Outcome> outcomes;

    ShareRows(Edition edition, List<String> groups) {
        this.edition = edition;
        this.outcomes = groups.stream()
                .flatMap(group -> edition.find(GroupRows.id(edition, group, Edition.UEMP)).stream())
                .filter(each -> each.weights() != null)
                .toList();
    }

    int size() {
        return outcomes.size();
    }

    Shares drawing() {
        List<ShareRow> rows = new ArrayList<>();
        List<Figure> figures = new ArrayList<>();
        for (Outcome each : outcomes) {
            GroupWeights weights = each.weights();
            if (weights != null) {
                List<Figure> parts = parts(each.id(), weights);
                rows.add(row(each.id().area(), parts));
                parts.stream().filter(part -> part.value() >= PRINTED_FROM).forEach(figures::add);
            }
        }
        List<String> legend = List.of(
                edition.say("shares.observed", Map.of("year", edition.referenceYear())),
                edition.say("shares.carried"),
                edition.say("shares.zero"),
                edition.say("shares.none"));
        return new Shares(rows, legend, figures);
    }

    private List<Figure> parts(OutcomeId id, GroupWeights weights) {
        return List.of(
                part(id, "observed", weights.observedPercent()),
                part(id, "carried", weights.carriedPercent()),
                part(id, "zero", weights.zeroPercent()),
                weights.imputedPercent() > 0
                        ? part(id, "imputed", weights.imputedPercent())
                        : part(id, "none", weights.nonePercent()));
    }

    private Figure part(OutcomeId id, String name, double percent) {
        return edition.figures().part(id, name, GroupRows.clean(percent), 1);
    }

    private ShareRow row(String group, List<Figure> parts) {
        return new ShareRow(
                edition.names().group(group),
                parts.get(0).value(),
                parts.get(1).value(),
                parts.get(2).value(),
                parts.get(3).value(),
                parts.stream()
                        .map(each -> each.value() < PRINTED_FROM ? "" : each.text())
                        .toList());
    }

    String alternative() {
        List<String> groups = outcomes.stream()
                .flatMap(each -> Optional.ofNullable(each.weights()).stream()
                        .map(weights -> edition.say(
                                "figure.shares.alt.item",
                                Map.of(
                                        "group", edition.names().group(each.id().area()),
                                        "v", part(each.id(), "none", weights.nonePercent())))))
                .toList();
        return Alternative.cut(edition.say("figure.shares.alt", Map.of("list", String.join(", ", groups))));
    }
}
