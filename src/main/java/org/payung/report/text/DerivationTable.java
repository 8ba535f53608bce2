package org.payung.report.text;

import java.util.ArrayList;
import java.util.List;
import org.payung.catalogue.Texts;
import org.payung.report.NumberEntry;

/** A derivation as plain lines for a terminal: a word in front, what it says beside it. */
public final class DerivationTable {

    private static final int FIRST_COLUMN = 12;

    private DerivationTable() {}

    public static List<String> lines(NumberEntry entry, Texts texts) {
        Wording words = Wording.of(texts);
        List<String> lines = new ArrayList<>();
        lines.add(entry.id());
        add(lines, words.say("derivation.row.printed"), List.of(entry.printed()));
        add(lines, words.say("derivation.row.formula"), List.of(entry.formula()));
        add(lines, words.say("derivation.row.inputs"), entry.inputs());
        add(lines, words.say("derivation.row.marks"), List.of(entry.marks()));
        add(lines, words.say("derivation.row.rounding"), List.of(entry.rounding()));
        return List.copyOf(lines);
    }

    private static void add(List<String> lines, String word, List<String> said) {
        String front = word;
        for (String each : said) {
            if (!each.isEmpty()) {
                lines.add(pad(front) + each.replace('\u00A0', ' '));
                front = "";
            }
        }
    }

    private static String pad(String word) {
        return word + " ".repeat(Math.max(1, FIRST_COLUMN - word.length()));
    }
}
