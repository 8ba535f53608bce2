package org.payung.catalogue;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Words for a name that is not known: what is, and which of it was perhaps meant. */
final class Names {

    private static final int SHOWN = 12;

    private Names() {}

    /** {@code unknown series 'CLAIMS_DECIDD', did you mean 'CLAIMS_DECIDED'}, or what is known where nothing is close. */
    static String unknown(String kind, String name, Collection<String> known) {
        return "unknown " + kind + " '" + name + "', "
                + closest(name, known)
                        .map(each -> "did you mean '" + each + "'")
                        .orElseGet(() -> "known are " + list(known));
    }

    /** The names in order, cut after a dozen. */
    static String list(Collection<String> names) {
        List<String> sorted = List.copyOf(new TreeSet<>(names));
        if (sorted.isEmpty()) {
            return "none";
        }
        return String.join(", ", sorted.subList(0, Math.min(SHOWN, sorted.size())))
                + (sorted.size() > SHOWN ? ", …" : "");
    }

    static Optional<String> closest(String name, Collection<String> known) {
        int most = name.length() < 6 ? 1 : 2 + name.length() / 10;
        return new TreeSet<>(known)
                .stream()
                        .filter(each -> distance(name, each) <= most)
                        .min(Comparator.comparingInt(each -> distance(name, each)));
    }

    /** Levenshtein's distance, letters in either case alike. */
    private static int distance(String left, String right) {
        int[] row = new int[right.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int same = like(left.charAt(i - 1), right.charAt(j - 1)) ? 0 : 1;
                int best = Math.min(diagonal + same, 1 + Math.min(row[j], row[j - 1]));
                diagonal = row[j];
                row[j] = best;
            }
        }
        return row[right.length()];
    }

    private static boolean like(char left, char right) {
        return Character.toUpperCase(left) == Character.toUpperCase(right);
    }
}
