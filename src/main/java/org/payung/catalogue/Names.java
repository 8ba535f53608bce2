package org.payung.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.payung.series.NearestWord;

/** Words for a name that is not known: what is, and which of it was perhaps meant. */
final class Names {

    private static final int SHOWN = 12;

    private Names() {}

    /** {@code unknown series 'CLAIMS_DECIDD', did you mean 'CLAIMS_DECIDED'}, or what is known where nothing is close. */
    static String unknown(String kind, String name, Collection<String> known) {
        return "unknown " + kind + " '" + name + "', "
                + NearestWord.of(name, known)
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
}
