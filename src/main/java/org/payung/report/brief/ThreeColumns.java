package org.payung.report.brief;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.payung.report.Block.Columns;
import org.payung.report.Block.Columns.Column;
import org.payung.report.Block.Run;
import org.payung.report.text.Marks;
import org.payung.report.text.Wording;
import org.payung.series.SourceRelease;

/** The foot of page 2: how to read, what has not been received, marks and sources. */
final class ThreeColumns {

    private ThreeColumns() {}

    static Columns of(Subject subject, Collection<String> marks, Collection<SourceRelease> sources) {
        Wording words = subject.words();
        return new Columns(List.of(
                new Column(words.say("brief.columns.read"), words.runs("brief.columns.read.text", Map.of())),
                new Column(words.say("brief.columns.missing"), missing(subject)),
                new Column(words.say("brief.columns.marks"), marks(subject, marks, sources))));
    }

    /** What the country has not sent: the words of the layout's list whose concept has no figure. */
    private static List<Run> missing(Subject subject) {
        Wording words = subject.words();
        if (!subject.hasScheme()) {
            return words.runs("brief.columns.missing.no-scheme", Map.of("country", subject.inSentence()));
        }
        List<String> missing = subject.setting("comparison", "wanted").stream()
                .filter(concept -> !received(subject, concept))
                .map(concept -> words.say("brief.wanted." + concept))
                .toList();
        return missing.isEmpty()
                ? words.runs("brief.columns.missing.nothing", Map.of())
                : words.runs("brief.columns.missing.text", Map.of("things", words.list(missing)));
    }

    /** Whether any figure of the concept, averaged or at the end of a period, was received. */
    private static boolean received(Subject subject, String concept) {
        return Stream.of(concept, concept + "_EOP")
                .flatMap(each -> subject.input().observations().of(each, subject.area()))
                .anyMatch(each -> each.value() != null);
    }

    private static List<Run> marks(Subject subject, Collection<String> marks, Collection<SourceRelease> sources) {
        List<Run> runs = new ArrayList<>();
        if (!marks.isEmpty()) {
            runs.add(Run.of(Marks.legend(subject.words(), marks) + ". "));
        }
        runs.add(Run.of(Sources.of(subject, sources) + "."));
        return runs;
    }
}
