package org.payung.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.payung.catalogue.Layout.PageLayout;
import org.payung.report.Block;
import org.payung.report.Block.Columns;
import org.payung.report.Block.Columns.Column;
import org.payung.report.Block.Space;
import org.payung.report.Page;

/** Definitions and methods in short: what every table takes for granted. */
final class MethodsPage implements PageBuilder {

    private static final int ACROSS = 3;
    private static final double BETWEEN = 14;

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
        return new Page(
                "methods",
                number,
                edition.say("chapter.methods"),
                edition.say("page.methods.kicker"),
                edition.say("page.methods.title"),
                null,
                blocks);
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
