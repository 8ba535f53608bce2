package org.payung.report.text;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.payung.report.Block.Run;
import org.payung.report.Figure;

/**
 * Figures and runs on their way through a message pattern: each is replaced by a private-use sign, and found again in the
 * finished sentence. So every word order keeps its figures bound.
 */
record Placeholders(Map<String, Object> values, List<Run> marked) {

    static final char FIRST = '\uE000';
    static final char LAST = '\uF8FF';

    static Placeholders of(Map<String, ?> arguments) {
        Map<String, Object> values = new TreeMap<>();
        List<Run> marked = new ArrayList<>();
        new TreeMap<>(arguments).forEach((name, value) -> {
            if (value instanceof Figure figure) {
                values.put(name, sign(marked, new Run(figure.text(), false, figure, figure.id())));
                values.put(name + "N", figure.value());
            } else if (value instanceof Run run) {
                values.put(name, sign(marked, run));
            } else if (value instanceof Integer || value instanceof Long) {
                values.put(name, value.toString());
                values.put(name + "N", value);
            } else {
                values.put(name, value);
            }
        });
        return new Placeholders(values, List.copyOf(marked));
    }

    private static String sign(List<Run> marked, Run run) {
        marked.add(run);
        return String.valueOf((char) (FIRST + marked.size() - 1));
    }

    /**
     * The text cut at its signs.
     *
     * @param sentence whether it begins with a capital, a figure in words too
     */
    List<Run> runs(String said, boolean sentence) {
        List<Run> runs = new ArrayList<>();
        StringBuilder plain = new StringBuilder();
        for (int at = 0; at < said.length(); at++) {
            char each = said.charAt(at);
            if (each >= FIRST && each <= LAST) {
                flush(plain, runs);
                runs.add(marked.get(each - FIRST));
            } else {
                plain.append(each);
            }
        }
        flush(plain, runs);
        if (sentence && !runs.isEmpty()) {
            runs.set(0, capital(runs.get(0)));
        }
        return List.copyOf(runs);
    }

    private static void flush(StringBuilder plain, List<Run> runs) {
        if (plain.length() > 0) {
            runs.add(Run.of(plain.toString()));
            plain.setLength(0);
        }
    }

    private static Run capital(Run run) {
        String text = capital(run.text());
        Figure figure = run.figure();
        Figure raised = figure == null ? null : new Figure(figure.id(), figure.value(), figure.decimals(), text);
        return new Run(text, run.bold(), raised, run.link());
    }

    static String capital(String text) {
        return text.isEmpty() ? text : UCharacter.toUpperCase(text.substring(0, 1)) + text.substring(1);
    }
}
