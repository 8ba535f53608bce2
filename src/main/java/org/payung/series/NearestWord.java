package org.payung.series;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The known word that an unknown one most likely stands for: at most a third of its letters differ. */
public final class NearestWord {

    private NearestWord() {}

    public static Optional<String> of(String word, Collection<String> known) {
        int allowed = Math.max(1, word.length() / 3);
        return known.stream()
                .filter(each -> Math.abs(each.length() - word.length()) <= allowed)
                .filter(each -> distance(fold(word), fold(each)) <= allowed)
                .min(Comparator.comparing((String each) -> distance(fold(word), fold(each)))
                        .thenComparing(each -> !Arrays.equals(letters(word), letters(each)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** ", did you mean 'x'" or nothing, as the end of a message. */
    public static String question(String word, Collection<String> known) {
        return of(word, known).map(each -> ", did you mean '" + each + "'").orElse("");
    }

    /** In order: of two words as near, the one with the same letters is meant. */
    private static int[] letters(String word) {
        return fold(word).chars().sorted().toArray();
    }

    private static String fold(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** Letters to insert, drop, replace or swap with the next. */
    static int distance(String a, String b) {
        int[][] steps = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                steps[i][j] = i == 0 || j == 0 ? i + j : step(steps, a, b, i, j);
            }
        }
        return steps[a.length()][b.length()];
    }

    private static int step(int[][] steps, String a, String b, int i, int j) {
        int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best = Math.min(Math.min(steps[i - 1][j] + 1, steps[i][j - 1] + 1), steps[i - 1][j - 1] + cost);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, steps[i - 2][j - 2] + 1) : best;
    }
}
