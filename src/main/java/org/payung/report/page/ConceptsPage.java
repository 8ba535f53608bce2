package org.payung.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.payung.catalogue.Layout.PageLayout;
import org.payung.outcome.Estimate;
import org.payung.report.Block;
import org.payung.report.Block.Heading;
import org.payung.report.Block.Notes;
import org.payung.report.Block.Paragraph;
import org.payung.report.Block.TableBlock;
import org.payung.report.Block.TwoUp;
import org.payung.report.Cell;
import org.payung.report.Cell.Weight;
import org.payung.report.Cell.Words;
import org.payung.report.Figure;
import org.payung.report.Page;
import org.payung.report.Table;
import org.payung.report.Table.Row;
import org.payung.report.text.Cells;
import org.payung.report.text.Marks;
import org.payung.report.text.Wording;
import org.payung.series.Area;
import org.payung.series.Nature;

/**
 * Four concepts of coverage that must never be mixed, side by side, and the newest cascade of every scheme that sent
 * one; of as many as the page has room for, and a sentence says how many there are.
 */
final class ConceptsPage implements PageBuilder {

    private static final double HALF = 235;
    private static final int ACROSS = 2;

    /** A concept and the indicators that measure it. */
    private record Concept(String key, List<String> indicators) {}

    private static final List<Concept> CONCEPTS = List.of(
            new Concept("legal", List.of("UEMP_LEGAL", "UEMP_LEGAL_WAP", "UEMP_LEGAL_LF")),
            new Concept("contributors", List.of("UEMP_CONTRIB", "UEMP_CONTRIB_EMP")),
            new Concept("beneficiaries", List.of(Edition.UEMP, "UEMP_EFF")),
            new Concept("take-up", List.of("TAKEUP")));

    @Override
    public Page build(Edition edition, PageLayout layout, int number) {
        List<Cascades.Sent> sent = Cascades.of(edition);
        Page page = page(edition, layout, number, sent.subList(0, Math.min(sent.size(), ACROSS)), sent.size(), null);
        for (int shown = 2 * ACROSS; shown < sent.size() + ACROSS; shown += ACROSS) {
            int last = Math.min(shown, sent.size());
            page = page(edition, layout, number, sent.subList(0, last), sent.size(), page);
        }
        return page;
    }

    /** @param sent the cascades shown, of {@code all} */
    private static Page page(
            Edition edition, PageLayout layout, int number, List<Cascades.Sent> sent, int all, @Nullable Page shorter) {
        Table table = table(edition);
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                new Heading(edition.say("table.concepts.title"), edition.say("table.concepts.sub"), "table-concepts"));
        blocks.add(new TableBlock(table, null));
        Table lens = lens(edition, layout);
        blocks.add(new Heading(edition.say("table.lens.title"), edition.say("table.lens.sub"), "table-lens"));
        blocks.add(new TableBlock(lens, null));
        blocks.add(
                new Heading(edition.say("figure.cascade.title"), edition.say("figure.cascade.sub"), "figure-cascade"));
        for (int at = 0; at < sent.size(); at += ACROSS) {
            List<Block> left = sent.get(at).blocks(edition);
            List<Block> right = at + 1 < sent.size() ? sent.get(at + 1).blocks(edition) : List.of();
            blocks.add(new TwoUp(left, right, HALF));
        }
        if (sent.size() < all) {
            blocks.add(new Paragraph(
                    edition.words().runs("figure.cascade.left-out", Map.of("shown", sent.size(), "all", all)), false));
        }
        blocks.add(notes(edition, List.of(table, lens), sent));
        return new Page(
                "concepts",
                number,
                edition.say("chapter.protection"),
                edition.say("page.concepts.kicker"),
                title(edition),
                edition.words().runs("page.concepts.lead", Map.of()),
                blocks,
                shorter);
    }

    private static Table table(Edition edition) {
        List<Table.Column> columns = List.of(
                TableColumns.left(edition.say("column.concept"), edition.say("column.concept.sub"), 148),
                TableColumns.left(edition.say("column.numerator"), 121),
                TableColumns.left(edition.say("column.denominator"), 128),
                TableColumns.figure(
                        edition.say("column.areas-with-figure"),
                        edition.say(
                                "column.of-areas", Map.of("n", areas(edition).size())),
                        84));
        List<Row> rows = CONCEPTS.stream().map(each -> row(edition, each)).toList();
        return new Table("table-concepts", columns, List.of(), rows, 481);
    }

    /** The same recipients over each denominator, of the countries that sent at least one. */
    private static Table lens(Edition edition, PageLayout layout) {
        MeasureTable measures = MeasureTable.of(edition, layout, "table-lens", layout.list("indicators"));
        return measures.of(areas(edition).stream().filter(measures::hasFigure).toList());
    }

    private static Row row(Edition edition, Concept concept) {
        String key = "concept." + concept.key();
        Figure count = count(edition, concept);
        Cell figure =
                count.value() == 0 ? Cells.dash(Marks.NOT_RECEIVED) : Cells.figure(count, Marks.NONE, Weight.BOLD);
        return new Row(
                List.of(
                        new Words(edition.say(key + ".name"), edition.say(key + ".question"), Weight.BOLD),
                        new Words(edition.say(key + ".numerator")),
                        new Words(edition.say(key + ".denominator")),
                        figure),
                false);
    }

    private static List<Area> areas(Edition edition) {
        return edition.input().catalogue().followed();
    }

    /** Areas followed with any figure of the concept, of whatever year. */
    private static Figure count(Edition edition, Concept concept) {
        List<String> followed = areas(edition).stream().map(Area::id).toList();
        int count = (int) edition.input().grid().stream()
                .filter(each -> each instanceof Estimate estimate && isReceived(estimate))
                .filter(each -> concept.indicators().contains(each.id().indicator()))
                .map(each -> each.id().area())
                .filter(followed::contains)
                .distinct()
                .count();
        return edition.figures().count("concepts:" + concept.key() + ":count-areas", count);
    }

    private static boolean isReceived(Estimate estimate) {
        return !(estimate.isStructuralZero() && estimate.nature() == Nature.M);
    }

    private static String title(Edition edition) {
        Wording words = edition.words();
        int with = (int) CONCEPTS.stream()
                .filter(each -> count(edition, each).value() > 0)
                .count();
        return words.title(
                "page.concepts.title",
                Map.of(
                        "k", words.spelled(edition.figures().count("concepts:with-figure", with)),
                        "n", words.spelled(edition.figures().count("concepts:all", CONCEPTS.size()))));
    }

    private static Notes notes(Edition edition, List<Table> tables, List<Cascades.Sent> sent) {
        List<String> used = new ArrayList<>();
        tables.forEach(table -> used.addAll(Marks.usedIn(table)));
        used.add(Marks.NOT_RECEIVED);
        if (sent.stream().anyMatch(Cascades.Sent::isQueried)) {
            used.add(Marks.QUERIED);
        }
        Sources sources = new Sources();
        sent.forEach(each -> each.observations().forEach(sources::add));
        NoteText note = new NoteText(edition)
                .marks(used, List.of())
                .say("note.mixed", "note.mixed.text")
                .say("note.alternatives", "note.alternatives.text")
                .say("note.cascade", "note.cascade.text");
        return (sources.isEmpty() ? note : note.sources(sources))
                .ids(
                        "\u00ABAREA\u00BB:UEMP_LEGAL, UEMP_CONTRIB, SI_COV_UEMP, UEMP_EFF, UEMP_EFF_REG, UEMP_EFF_INS, TAKEUP, CLAIM_ACC:\u00ABSCHEME\u00BB:_T:_T:_T:value:\u00ABPERIOD\u00BB")
                .block();
    }
}
