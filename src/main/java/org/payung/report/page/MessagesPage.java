package org.payung.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.payung.catalogue.Layout.PageLayout;
import org.payung.outcome.Bounds;
import org.payung.outcome.Estimate;
import org.payung.outcome.GroupWeights;
import org.payung.outcome.Outcome;
import org.payung.report.Block;
import org.payung.report.Block.Run;
import org.payung.report.Figure;
import org.payung.report.Page;
import org.payung.report.text.FigureFormat;
import org.payung.report.text.Wording;
import org.payung.series.Observation;
import org.payung.series.Period;
import org.payung.series.SeriesKey;

/** Key messages: a headline for all areas followed, six messages by rule, and what the figures do not say. */
final class MessagesPage implements PageBuilder {

    private static final String ILO_ASIA_PACIFIC = "ILO-X40";

    @Override
    public Page build(Edition edition, PageLayout layout, int number) {
        Optional<Outcome> all = edition.find(GroupRows.id(edition, Edition.ALL, Edition.UEMP));
        List<Run> lead = lead(edition, all, number);
        List<Block> blocks = new ArrayList<>();
        for (KeyMessage each : messages(layout)) {
            each.write(edition, number).ifPresent(blocks::add);
        }
        blocks.add(new Block.Box(edition.say("box.not-said.title"), new NotSaid(edition, layout).runs()));
        return new Page(
                "messages",
                number,
                edition.say("chapter.messages"),
                edition.say("page.messages.kicker"),
                title(edition, all),
                lead,
                blocks);
    }

    private static List<KeyMessage> messages(PageLayout layout) {
        List<String> schemes = layout.list("schemes");
        return List.of(
                new ZerosMessage(),
                new GroupsMessage(layout.list("groups")),
                new LevelMessage(),
                new RulesMessage(schemes),
                new ConventionMessage(schemes),
                new ReserveMessage());
    }

    /** «Of 100 unemployed people … 13 to 15»: the bounds where only a range may be published. */
    static String title(Edition edition, Optional<Outcome> all) {
        Wording words = edition.words();
        int areas = edition.input().catalogue().followed().size();
        if (all.isEmpty() || (all.get().bounds() == null && !(all.get() instanceof Estimate))) {
            return words.title("page.messages.title.none", Map.of("n", areas));
        }
        return words.title(
                "page.messages.title",
                Map.of("k", of100(edition, all.get()), "n", areas, "year", edition.referenceYear()));
    }

    /** Persons of 100: one whole number, or two where the range spans them. */
    private static String of100(Edition edition, Outcome all) {
        Bounds bounds = all.bounds();
        FigureFormat figures = edition.figures();
        if (all instanceof Estimate estimate) {
            return figures.text(FigureFormat.round(estimate.value(), 0));
        }
        if (bounds == null) {
            throw new IllegalArgumentException(all.id() + " has neither value nor range");
        }
        String lower = figures.text(FigureFormat.round(bounds.lower(), 0));
        String upper = figures.text(FigureFormat.round(bounds.upper(), 0));
        return lower.equals(upper) ? lower : edition.say("range", Map.of("lower", lower, "upper", upper));
    }

    private static List<Run> lead(Edition edition, Optional<Outcome> all, int page) {
        Wording words = edition.words();
        List<Run> runs = new ArrayList<>();
        all.flatMap(each -> focus(edition, each, page)).ifPresent(runs::addAll);
        published(edition).ifPresent(each -> CoverageFindings.append(runs, each));
        CoverageFindings.append(runs, words.runs("messages.by-rule", Map.of()));
        return List.copyOf(runs);
    }

    private static Optional<List<Run>> focus(Edition edition, Outcome all, int page) {
        GroupWeights weights = all.weights();
        if (weights == null) {
            return Optional.empty();
        }
        GroupRows rows = new GroupRows(edition);
        Figure observed = edition.figures().part(all.id(), "coverage", weights.coveragePercent(), 1);
        if (all instanceof Estimate estimate) {
            Figure value = edition.figures().figure(estimate, 1);
            return Optional.of(edition.words()
                    .runs(
                            "messages.value",
                            Map.of(
                                    "v",
                                    value,
                                    "year",
                                    edition.referenceYear(),
                                    "c",
                                    observed,
                                    "number",
                                    edition.numbers().run(value, page))));
        }
        Figure lower = rows.lower(all, 1);
        return Optional.of(edition.words()
                .runs(
                        "messages.range",
                        Map.of(
                                "lower", lower,
                                "upper", rows.upper(all, 1),
                                "year", edition.referenceYear(),
                                "c", observed,
                                "number", edition.numbers().run(lower, page))));
    }

    /** What the ILO has published for its own region, which is another set of areas. */
    private static Optional<List<Run>> published(Edition edition) {
        Optional<Observation> ilo = edition.input()
                .observations()
                .find(SeriesKey.total(Edition.UEMP, ILO_ASIA_PACIFIC), Period.year(edition.referenceYear()));
        return ilo.filter(each -> each.value() != null).map(each -> {
            Figure figure = edition.figures().figure(each.cell().toString(), each.number(), 1);
            return edition.words()
                    .runs(
                            "messages.ilo",
                            Map.of(
                                    "v", figure,
                                    "group", edition.names().group(ILO_ASIA_PACIFIC),
                                    "year", edition.referenceYear()));
        });
    }
}
