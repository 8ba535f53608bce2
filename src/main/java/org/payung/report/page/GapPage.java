package org.payung.report.page;

import java.util.List;
import java.util.Map;
import org.payung.catalogue.Layout.PageLayout;
import org.payung.report.Block;
import org.payung.report.Block.Heading;
import org.payung.report.Block.Paragraph;
import org.payung.report.Block.TableBlock;
import org.payung.report.Cell;
import org.payung.report.Cell.Weight;
import org.payung.report.Cell.Words;
import org.payung.report.LatestFigure;
import org.payung.report.Page;
import org.payung.report.Table;
import org.payung.report.Table.Row;
import org.payung.report.text.Cells;
import org.payung.report.text.Marks;
import org.payung.report.text.Wording;

/** What is missing to all unemployed people being covered; financing gap and progress are still to come. */
final class GapPage implements PageBuilder {

    private static final String GAP = "COV_GAP";
    private static final double THREE_IN_FOUR = 75;

    @Override
    public Page build(Edition edition, PageLayout layout, int number) {
        List<LatestFigure> latest = edition.latest(edition.areas(layout), GAP);
        Table table = table(edition, latest);
        List<Block> blocks = List.of(
                new Heading(edition.say("table.gap.title"), edition.say("table.gap.sub"), "table-gap"),
                new TableBlock(table, null),
                new Paragraph(
                        edition.words()
                                .runs(
                                        "theme.none",
                                        Map.of(
                                                "theme",
                                                edition.words()
                                                        .list(List.of(
                                                                edition.say("theme.gap"),
                                                                edition.say("theme.progress"))))),
                        false),
                new NoteText(edition)
                        .marks(List.of(table), List.of(edition.say("note.grey")))
                        .say("note.definition", "note.gap.definition")
                        .sources(Sources.of(latest))
                        .ids("\u00ABAREA\u00BB:COV_GAP:_T:_T:_T:_T:value:\u00ABYEAR\u00BB")
                        .block());
        return new Page(
                "gap",
                number,
                edition.say("chapter.gap"),
                edition.say("page.gap.kicker"),
                title(edition, latest),
                null,
                blocks);
    }

    private static Table table(Edition edition, List<LatestFigure> latest) {
        List<Table.Column> columns = List.of(
                TableColumns.left(edition.say("column.country"), 125),
                TableColumns.figure(edition.say("column.coverage-gap"), edition.say("unit.points"), 80),
                TableColumns.right(edition.say("column.year"), 46),
                TableColumns.figure(edition.say("column.financing-gap"), edition.say("column.of-gdp"), 77),
                TableColumns.figure(edition.say("column.required"), edition.say("unit.points-a-year"), 77),
                TableColumns.figure(edition.say("column.arrival"), edition.say("column.year.word"), 76));
        List<Row> rows = latest.stream().map(each -> row(edition, each)).toList();
        return new Table("table-gap", columns, List.of(), rows, 481);
    }

    private static Row row(Edition edition, LatestFigure latest) {
        Cell none = Cells.dash(Marks.NOT_RECEIVED);
        return new Row(
                List.of(
                        new Words(edition.names().area(latest.area())),
                        edition.cells().latest(latest, 1, Weight.BOLD),
                        Cells.plain(
                                latest.isMissing() ? Cells.DASH : String.valueOf(latest.year()),
                                Marks.NONE,
                                latest.old() ? Weight.GREY : Weight.PLAIN),
                        none,
                        none,
                        none),
                false);
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
