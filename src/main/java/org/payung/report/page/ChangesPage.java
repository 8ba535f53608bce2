package org.payung.report.page;

import java.util.List;
import java.util.Map;
import org.payung.catalogue.Layout.PageLayout;
import org.payung.release.ReleaseId;
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
        ReleaseId release = edition.input().stamp().id();
        // A run later in the same quarter is no first release; the figures that moved are not compared yet
        String kind = release.run() == 1 ? "" : "later.";
        Map<String, String> releases = Map.of(
                "release", release.toString(),
                "earlier", new ReleaseId(release.period(), Math.max(1, release.run() - 1)).toString());
        List<Block> blocks = List.of(columns(edition, 0), new Space(14), columns(edition, 3));
        return new Page(
                "changes",
                number,
                edition.say("chapter.changes"),
                edition.say("page.changes.kicker"),
                words.say("page.changes." + kind + "title", releases),
                words.runs("page.changes." + kind + "lead", releases),
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
