package org.payung.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.payung.report.Block;
import org.payung.report.Block.Contents;
import org.payung.report.Block.Contents.Entry;
import org.payung.report.Block.Heading;
import org.payung.report.Block.Paragraph;
import org.payung.report.Block.Run;
import org.payung.report.Block.TwoUp;
import org.payung.report.Page;

/** Contents with the finding of each page; beside it the marks and how to read a table. */
final class ContentsPage {

    private static final double LEFT = 276;
    private static final List<String> MARKS =
            List.of("y", "n", "q", "s", "x", "c", "z", "t", "r", "e", "m", "b", "p", "v");

    private ContentsPage() {}

    static Page of(Edition edition, List<Page> pages) {
        List<Entry> entries = pages.stream()
                .map(page -> new Entry(page.chapter(), page.title(), page.number()))
                .toList();
        return new Page(
                "contents",
                2,
                edition.say("chapter.contents"),
                edition.say("page.contents.kicker"),
                edition.say("page.contents.title"),
                null,
                List.of(new TwoUp(List.of(new Contents(entries)), right(edition), LEFT)));
    }

    private static List<Block> right(Edition edition) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(edition.say("contents.marks.title"), edition.say("contents.marks.sub"), "marks"));
        for (String mark : MARKS) {
            blocks.add(new Paragraph(
                    List.of(new Run(mark, true, null, null), Run.of("  " + edition.say("mark." + mark))), false));
        }
        blocks.add(new Heading(edition.say("contents.read.title"), edition.say("contents.read.sub"), "how-to-read"));
        for (int at = 1; at <= 4; at++) {
            blocks.add(new Paragraph(edition.words().runs("contents.read." + at, Map.of()), false));
        }
        return blocks;
    }
}
