package org.payung.report.page;

import java.util.List;
import java.util.Map;
import org.payung.catalogue.Layout.PageLayout;
import org.payung.report.Block;
import org.payung.report.Block.Columns;
import org.payung.report.Block.Columns.Column;
import org.payung.report.Block.Space;
import org.payung.report.Page;
import org.payung.report.text.Wording;

/** What changed since the last release; the first release says that it is the first. */
final class ChangesPage implements PageBuilder {

    private static final List<String> REASONS =
            List.of("new-data", "late-data", "correction", "method", "membership", "vintage");

    @Override
    public Page build(Edition edition, PageLayout layout, int number) {
        Wording words = edition.words();
        List<Block> blocks = List.of(columns(edition, 0), new Space(14), columns(edition, 3));
        return new Page(
                "changes",
                number,
                edition.say("chapter.changes"),
                edition.say("page.changes.kicker"),
                edition.say("page.changes.title"),
                words.runs(
                        "page.changes.lead",
                        Map.of("release", edition.input().stamp().id().toString())),
                blocks);
    }

    private static Columns columns(Edition edition, int from) {
        return new Columns(REASONS.subList(from, from + 3).stream()
                .map(each -> new Column(
                        edition.say("change." + each + ".title"),
                        edition.words().runs("change." + each + ".text", Map.of())))
                .toList());
    }
}
