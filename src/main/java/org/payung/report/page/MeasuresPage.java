package org.payung.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.payung.catalogue.Layout.PageLayout;
import org.payung.report.Block;
import org.payung.report.Block.Heading;
import org.payung.report.Block.Paragraph;
import org.payung.report.Block.TableBlock;
import org.payung.report.Figure;
import org.payung.report.Page;
import org.payung.report.Table;
import org.payung.report.text.Wording;
import org.payung.series.Area;

/** A theme of which nothing was received: its table keeps its place, every cell «– x». The gap is the message. */
final class MeasuresPage implements PageBuilder {

    private final String id;
    private final String chapter;

    MeasuresPage(String id, String chapter) {
        this.id = id;
        this.chapter = chapter;
    }

    @Override
    public Page build(Edition edition, PageLayout layout, int number) {
        List<Area> areas =
                edition.areas(layout).stream().sorted(edition.byName()).toList();
        MeasureTable measures = MeasureTable.of(edition, layout, "table-" + id, layout.list("indicators"));
        Table table = measures.of(areas);
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                new Heading(edition.say("table." + id + ".title"), edition.say("table." + id + ".sub"), "table-" + id));
        blocks.add(new TableBlock(table, null));
        List<String> without = measures.without(areas);
        if (!without.isEmpty()) {
            blocks.add(new Paragraph(
                    edition.words()
                            .runs("theme.none", Map.of("theme", edition.words().list(without))),
                    false));
        }
        blocks.add(new NoteText(edition)
                .marks(List.of(table), List.of())
                .say("note.definition", "note." + id + ".definition")
                .say("note.needed", "note." + id + ".needed")
                .ids(
                        "\u00ABAREA\u00BB:\u00ABINDICATOR\u00BB:\u00ABSCHEME\u00BB:_T:_T:\u00ABBREAKDOWN\u00BB:value:\u00ABPERIOD\u00BB")
                .block());
        return new Page(
                id,
                number,
                edition.say("chapter." + chapter),
                edition.say("page." + id + ".kicker"),
                title(edition, layout, measures, areas),
                edition.words().runs("page." + id + ".lead", Map.of()),
                blocks);
    }

    /** How many countries have a figure; without any the sentence that no figure was received. */
    private String title(Edition edition, PageLayout layout, MeasureTable measures, List<Area> areas) {
        Wording words = edition.words();
        int with = (int) areas.stream().filter(measures::hasFigure).count();
        if (with == 0) {
            List<String> themes = layout.list("themes").stream()
                    .map(each -> edition.say("theme." + each))
                    .toList();
            String sentence = words.say("theme.none", Map.of("theme", words.list(themes)));
            return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
        }
        Figure k = edition.figures().count("ROUNDTABLE:" + id + ":count-with-value", with);
        return words.title(
                "page." + id + ".title",
                Map.of("k", words.spelled(k), "n", edition.figures().count("ROUNDTABLE:count", areas.size())));
    }
}
