package org.payung.report.page;

import java.util.ArrayList;
import java.util.List;
import org.payung.catalogue.Layout.PageLayout;
import org.payung.outcome.Estimate;
import org.payung.report.Block;
import org.payung.report.Block.Heading;
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
import org.payung.series.Sex;

/** Annex A1: coverage of the unemployed in every area followed, in the order of names. */
final class AnnexTablePage implements PageBuilder {

    @Override
    public Page build(Edition edition, PageLayout layout, int number) {
        List<LatestFigure> latest = edition.input().catalogue().followed().stream()
                .sorted(edition.byName())
                .map(area -> LatestFigure.of(edition.input(), area.id(), Edition.UEMP))
                .toList();
        Table table = table(edition, latest);
        List<Block> blocks = List.of(
                new Heading(edition.say("table.a1.title"), edition.say("table.a1.sub"), "table-a1"),
                new TableBlock(table, null),
                new NoteText(edition)
                        .marks(List.of(table), own(edition, latest))
                        .sources(Sources.of(latest))
                        .ids("\u00ABAREA\u00BB:SI_COV_UEMP:_T:\u00ABSEX\u00BB:_T:_T:value:\u00ABYEAR\u00BB")
                        .block());
        return new Page(
                "annex-a1",
                number,
                edition.say("chapter.annex"),
                edition.say("page.a1.kicker"),
                edition.say("page.a1.title"),
                null,
                blocks);
    }

    private static Table table(Edition edition, List<LatestFigure> latest) {
        List<Table.Column> columns = List.of(
                TableColumns.left(edition.say("column.area"), 104),
                TableColumns.left(edition.say("column.code"), 30),
                TableColumns.figure(edition.say("column.pays-since"), "", 46),
                TableColumns.figure(edition.say("column.total"), "%", 34),
                TableColumns.right(edition.say("column.year"), 32),
                TableColumns.figure(edition.say("column.women"), "%", 50),
                TableColumns.figure(edition.say("column.men"), "%", 39),
                TableColumns.left("", 6),
                TableColumns.left(edition.say("column.release"), 140));
        List<Row> rows = latest.stream().map(each -> row(edition, each)).toList();
        return new Table("table-a1", columns, List.of(), rows, 481);
    }

    private static List<String> own(Edition edition, List<LatestFigure> latest) {
        List<String> own = new ArrayList<>(CoverageFindings.zeroNotes(edition, latest));
        own.add(edition.say("note.grey"));
        return own;
    }

    private static Row row(Edition edition, LatestFigure latest) {
        List<Cell> cells = List.of(
                new Words(edition.names().area(latest.area())),
                new Words(latest.area()),
                PaysSince.of(edition.input(), latest.area()).cell(),
                CoverageFindings.total(edition, latest),
                Cells.plain(
                        latest.isMissing() ? Cells.DASH : String.valueOf(latest.year()),
                        Marks.NONE,
                        latest.old() ? Weight.GREY : Weight.PLAIN),
                CoveragePage.sex(edition, latest, Sex.FEMALE),
                CoveragePage.sex(edition, latest, Sex.MALE),
                new Words(""),
                new Words(release(edition, latest)));
        return new Row(cells, false);
    }

    private static String release(Edition edition, LatestFigure latest) {
        return latest.estimate()
                .map(Estimate::source)
                .map(each -> each.release())
                .orElseGet(() -> latest.isMissing() ? "" : edition.say("table.a1.set-here"));
    }
}
