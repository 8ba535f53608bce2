package org.payung.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.payung.catalogue.Layout.PageLayout;
import org.payung.report.Block;
import org.payung.report.Block.Columns;
import org.payung.report.Block.Columns.Column;
import org.payung.report.Block.Heading;
import org.payung.report.Block.Space;
import org.payung.report.Block.TableBlock;
import org.payung.report.Page;
import org.payung.report.Table;

/** Definitions and methods in short: what every table takes for granted. */
final class MethodsPage implements PageBuilder {

    private static final int ACROSS = 3;
    private static final double BETWEEN = 7;

    @Override
    public Page build(Edition edition, PageLayout layout, int number) {
        List<String> topics = layout.list("topics");
        List<Block> blocks = new ArrayList<>();
        for (int at = 0; at < topics.size(); at += ACROSS) {
            if (at > 0) {
                blocks.add(new Space(BETWEEN));
            }
            List<Column> columns = topics.subList(at, Math.min(at + ACROSS, topics.size())).stream()
                    .map(topic -> column(edition, topic))
                    .toList();
            blocks.add(new Columns(columns));
        }
        List<Block> shorter = new ArrayList<>(blocks);
        models(edition, blocks, true);
        models(edition, shorter, false);
        return page(edition, number, blocks, page(edition, number, shorter, null));
    }

    private static Page page(Edition edition, int number, List<Block> blocks, @Nullable Page shorter) {
        return new Page(
                "methods",
                number,
                edition.say("chapter.methods"),
                edition.say("page.methods.kicker"),
                edition.say("page.methods.title"),
                null,
                blocks,
                shorter);
    }

    /** The models behind imputed members, where the plan has any; why regressors were left out stands in the workbook too. */
    private static void models(Edition edition, List<Block> blocks, boolean withLeftOut) {
        ModelsTable models = new ModelsTable(edition);
        if (!models.isEmpty()) {
            blocks.add(new Heading(
                    edition.say("table.models.title"),
                    edition.say("table.models.sub", Map.of("years", models.lastYears())),
                    "table-models"));
            Table table = models.table();
            blocks.add(new TableBlock(table, null));
            NoteText note = new NoteText(edition).marks(List.of(table), List.of());
            blocks.add((withLeftOut ? note.part("note.left-out", models.leftOut()) : note).block());
        }
    }

    private static Column column(Edition edition, String topic) {
        return new Column(
                edition.say("methods." + topic + ".title"),
                edition.words()
                        .runs(
                                "methods." + topic + ".text",
                                Map.of(
                                        "year", edition.referenceYear(),
                                        "areas",
                                                edition.input()
                                                        .catalogue()
                                                        .followed()
                                                        .size())));
    }
}
