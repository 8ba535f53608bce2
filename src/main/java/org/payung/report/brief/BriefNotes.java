package org.payung.report.brief;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.payung.report.Block;
import org.payung.report.Block.Facts;
import org.payung.report.Block.Notes;
import org.payung.report.Block.Notes.Part;
import org.payung.report.Block.TableBlock;
import org.payung.report.Block.TwoUp;
import org.payung.report.Cell;
import org.payung.report.Table;
import org.payung.report.text.Marks;
import org.payung.report.text.Wording;

/** The note at the foot of a page: marks used on it, sources, ids, in this order. */
final class BriefNotes {

    private BriefNotes() {}

    /** The marks of all tables and facts among the blocks. */
    static Set<String> marks(Collection<Block> blocks) {
        Set<String> marks = new TreeSet<>();
        for (Block block : blocks) {
            if (block instanceof TableBlock table) {
                marks.addAll(Marks.usedIn(table.table()));
                marks.addAll(inWords(table.table()));
            } else if (block instanceof Facts facts) {
                marks.addAll(FourFacts.marks(facts));
            } else if (block instanceof TwoUp two) {
                marks.addAll(marks(two.left()));
                marks.addAll(marks(two.right()));
            }
        }
        marks.remove(Marks.NONE);
        return marks;
    }

    /** The mark of a text of several lines, which stands in brackets behind it. */
    private static List<String> inWords(Table table) {
        boolean any = table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell ->
                        cell instanceof Cell.Words words && words.text().endsWith("(" + Marks.UNVERIFIED + ")"));
        return any ? List.of(Marks.UNVERIFIED) : List.of();
    }

    /** @param ids patterns without release, variable parts between « » */
    static Notes of(Subject subject, Collection<String> marks, String sources, List<String> ids) {
        Wording words = subject.words();
        List<Part> parts = new ArrayList<>();
        if (!marks.isEmpty()) {
            parts.add(new Part(words.say("brief.note.marks"), Marks.legend(words, marks) + ".", false));
        }
        if (!sources.isEmpty()) {
            parts.add(new Part(words.say("brief.note.sources"), sources + ".", false));
        }
        if (!ids.isEmpty()) {
            String release = subject.input().stamp().id() + ":";
            parts.add(new Part(words.say("brief.note.ids"), release + String.join(" \u00B7 ", ids), true));
        }
        return new Notes(parts);
    }
}
