package org.payung.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.payung.catalogue.Layout.PageLayout;
import org.payung.outcome.Outcome;
import org.payung.report.Block;
import org.payung.report.Block.Heading;
import org.payung.report.Block.Paragraph;
import org.payung.report.Block.TableBlock;
import org.payung.report.LatestFigure;
import org.payung.report.Page;
import org.payung.report.Table;
import org.payung.report.text.Wording;

/** What is missing to all unemployed people being covered, what closing it would cost, and progress to 2030. */
final class GapPage implements PageBuilder {

    private static final String GAP = "COV_GAP";
    private static final double THREE_IN_FOUR = 75;

    @Override
    public Page build(Edition edition, PageLayout layout, int number) {
        List<LatestFigure> latest = edition.latest(edition.areas(layout), GAP);
        Table table = new GapTable(edition).of(latest);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(edition.say("table.gap.title"), edition.say("table.gap.sub"), "table-gap"));
        blocks.add(new TableBlock(table, null));
        if (latest.stream().noneMatch(each -> hasShareOfGdp(edition, each))) {
            blocks.add(new Paragraph(
                    edition.words().runs("theme.none", Map.of("theme", edition.say("theme.gap"))), false));
        }
        List<Table> tables = new ArrayList<>(List.of(table));
        List<Outcome> groups = addGroups(edition, layout, blocks, tables);
        blocks.add(notes(edition, tables, latest, groups));
        return new Page(
                "gap",
                number,
                edition.say("chapter.gap"),
                edition.say("page.gap.kicker"),
                title(edition, latest),
                null,
                blocks);
    }

    private static boolean hasShareOfGdp(Edition edition, LatestFigure latest) {
        return new GapTable(edition)
                .financing(GapTable.OF_GDP, latest)
                .filter(outcome -> outcome.bounds() != null)
                .isPresent();
    }

    /** The table of published aggregates, where one of them has a series; gives what it prints. */
    private static List<Outcome> addGroups(Edition edition, PageLayout layout, List<Block> blocks, List<Table> tables) {
        List<Outcome> printed = new ArrayList<>();
        for (String series : layout.list("indicators")) {
            AggregateProgressTable aggregates = new AggregateProgressTable(edition, series);
            List<String> groups = aggregates.groups(layout.list("groups"));
            if (!groups.isEmpty()) {
                Table table = aggregates.of(groups);
                tables.add(table);
                String name = edition.names().indicator(series, "topic");
                blocks.add(new Heading(
                        edition.say("table.gap-groups.title", Map.of("topic", name)),
                        edition.say("table.gap-groups.sub"),
                        "table-gap-groups"));
                blocks.add(new TableBlock(table, null));
                groups.forEach(group -> new ProgressCells(edition, group, series)
                        .find(ProgressCells.GROWTH)
                        .ifPresent(printed::add));
            }
        }
        return printed;
    }

    private static Block notes(Edition edition, List<Table> tables, List<LatestFigure> latest, List<Outcome> groups) {
        Sources sources = Sources.of(latest);
        groups.forEach(sources::add);
        return new NoteText(edition)
                .marks(tables, List.of(edition.say("note.grey")))
                .say("note.definition", "note.gap.definition")
                .say("note.progress", "note.progress.definition")
                .say("note.financing", "note.financing.definition")
                .sources(sources)
                .ids(
                        "\u00ABAREA\u00BB:COV_GAP:_T:_T:_T:_T:value:\u00ABYEAR\u00BB",
                        "\u00ABAREA\u00BB:FIN_GAP_PPP:_T:_T:_T:_T:value:\u00ABYEAR\u00BB",
                        "\u00ABAREA\u00BB:PROGRESS:_T:_T:_T:series=\u00ABSERIES\u00BB:value:"
                                + edition.quarter().year())
                .block();
    }

    private static String title(Edition edition, List<LatestFigure> latest) {
        Wording words = edition.words();
        int wide = (int) latest.stream()
                .flatMap(each -> each.estimate().stream())
                .filter(each -> each.value() > THREE_IN_FOUR)
                .count();
        int with = (int) latest.stream().filter(each -> !each.isMissing()).count();
        if (with == 0) {
            return words.title("page.coverage.title.none", Map.of());
        }
        return words.title(
                "page.gap.title",
                Map.of(
                        "k", edition.figures().count("ROUNDTABLE:COV_GAP:count-above-75", wide),
                        "n", edition.figures().count("ROUNDTABLE:COV_GAP:with-value", with)));
    }
}
