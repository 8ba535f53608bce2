package org.payung.report.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.payung.report.Block.Notes;
import org.payung.report.Block.Notes.Part;
import org.payung.report.Table;
import org.payung.report.text.Marks;
import org.payung.report.text.Wording;

/** The note under a table, in the order of REPORT 5: marks, definitions and caveats, sources, ids. */
final class NoteText {

    private final Wording words;
    private final String release;
    private final List<Part> parts = new ArrayList<>();

    NoteText(Edition edition) {
        this.words = edition.words();
        this.release = edition.input().stamp().id().toString();
    }

    /** The marks that stand in the tables, then those of the tables' own. */
    NoteText marks(List<Table> tables, List<String> own) {
        Set<String> used = new TreeSet<>();
        tables.forEach(table -> used.addAll(Marks.usedIn(table)));
        return marks(used, own);
    }

    NoteText marks(Collection<String> used, List<String> own) {
        List<String> said = new ArrayList<>();
        if (!used.isEmpty()) {
            said.add(Marks.legend(words, used));
        }
        said.addAll(own);
        return said.isEmpty() ? this : part("note.marks", String.join(" \u00B7 ", said));
    }

    /** A definition or a caveat. */
    NoteText part(String headKey, String text) {
        if (!text.isEmpty()) {
            parts.add(new Part(words.say(headKey), text, false));
        }
        return this;
    }

    NoteText say(String headKey, String textKey) {
        return part(headKey, words.say(textKey, Map.of()));
    }

    NoteText sources(Sources sources) {
        return part("note.sources", sources.text());
    }

    /** The pattern of the ids, without release; variable parts between « ». */
    NoteText ids(String... patterns) {
        parts.add(new Part(words.say("note.ids"), release + ":" + String.join(" \u00B7 ", patterns), true));
        return this;
    }

    Notes block() {
        return new Notes(List.copyOf(parts));
    }
}
