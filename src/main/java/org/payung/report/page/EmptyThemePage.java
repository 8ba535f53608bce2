package org.payung.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.payung.catalogue.Layout.PageLayout;
import org.payung.report.Block;
import org.payung.report.Block.Heading;
import org.payung.report.Block.TableBlock;
import org.payung.report.Cell;
import org.payung.report.Cell.Words;
import org.payung.report.Page;
import org.payung.report.Table;
import org.payung.report.Table.Row;
import org.payung.report.text.Cells;
import org.payung.report.text.Marks;
import org.payung.report.text.Wording;

/** A theme of which nothing was received: its table keeps its place, every cell «– x». The gap is the message. */
final class EmptyThemePage implements PageBuilder {

    private final String id;
    private final String chapter;

    EmptyThemePage(String id, String chapter) {
        this.id = id;
        this.chapter = chapter;
    }

    @Override
    public Page build(Edition edition, PageLayout layout, int number) {
        List<String> measures = layout.list("measures");
        Table table = table(edition, layout, measures);
        Wording words = edition.words();
        List<String> themes = layout.list("themes").stream()
                .map(each -> edition.say("theme." + each))
                .toList();
        String sentence = words.say("theme.none", Map.of("theme", words.list(themes)));
        List<Block> blocks = List.of(
                new Heading(edition.say("table." + id + ".title"), edition.say("table." + id + ".sub"), "table-" + id),
                new TableBlock(table, null),
                new NoteText(edition)
                        .marks(List.of(table), List.of())
                        .say("note.definition", "note." + id + ".definition")
                        .say("note.needed", "note." + id + ".needed")
                        .block());
        return new Page(
                id,
                number,
                edition.say("chapter." + chapter),
                edition.say("page." + id + ".kicker"),
                sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence,
                words.runs("page." + id + ".lead", Map.of()),
                blocks);
    }

    private static Table table(Edition edition, PageLayout layout, List<String> measures) {
        double width = (481.0 - 125) / measures.size();
        List<Table.Column> columns = new ArrayList<>();
        columns.add(TableColumns.left(edition.say("column.country"), 125));
        measures.forEach(each -> columns.add(
                TableColumns.figure(edition.say("column." + each), edition.say("column." + each + ".unit"), width)));
        List<Row> rows = edition.areas(layout).stream()
                .sorted(edition.byName())
                .map(area -> row(edition.names().area(area.id()), measures.size()))
                .toList();
        return new Table("table-" + layout.page(), columns, List.of(), rows, 481);
    }

    private static Row row(String area, int measures) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Words(area));
        for (int at = 0; at < measures; at++) {
            cells.add(Cells.dash(Marks.NOT_RECEIVED));
        }
        return new Row(cells, false);
    }
}
