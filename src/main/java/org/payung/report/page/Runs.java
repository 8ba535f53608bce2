package org.payung.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.payung.report.Block.Run;
import org.payung.report.text.Wording;

/** Sentences that hold a list of parts with figures. */
final class Runs {

    /** Stands for the list in the pattern until the runs take its place. */
    private static final String LIST = "\u2063";

    private Runs() {}

    /** The sentence of the key, its argument {@code list} replaced by the runs. */
    static List<Run> around(Wording words, String key, List<Run> list) {
        return around(words, key, Map.of(), list);
    }

    static List<Run> around(Wording words, String key, Map<String, ?> arguments, List<Run> list) {
        Map<String, Object> all = new TreeMap<>(arguments);
        all.put("list", LIST);
        List<Run> runs = new ArrayList<>();
        for (Run run : words.runs(key, all)) {
            int at = run.text().indexOf(LIST);
            if (at < 0) {
                runs.add(run);
                continue;
            }
            add(runs, run.text().substring(0, at));
            runs.addAll(list);
            add(runs, run.text().substring(at + LIST.length()));
        }
        return List.copyOf(runs);
    }

    private static void add(List<Run> runs, String text) {
        if (!text.isEmpty()) {
            runs.add(Run.of(text));
        }
    }
}
