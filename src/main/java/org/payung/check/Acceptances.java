package org.payung.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.payung.finding.Acceptance;
import org.payung.finding.Finding;
import org.payung.series.Location;

/**
 * The statisticians' words on faulty values that stand. A word holds for one rule, one cell and one value: when the value
 * changes, it must be given again.
 */
final class Acceptances {

    private static final String FILE = "accepted.csv";

    private final List<Acceptance> words;
    private final Set<Acceptance> used = new LinkedHashSet<>();

    Acceptances(List<Acceptance> words) {
        this.words = words;
    }

    /** The findings, those accepted among them marked as such, and one more for each word that accepts nothing. */
    List<Finding> apply(List<Finding> findings) {
        List<Finding> result = new ArrayList<>();
        for (Finding each : findings) {
            Optional<Acceptance> word = wordOn(each);
            word.ifPresent(used::add);
            result.add(word.map(each::accepted).orElse(each));
        }
        words.stream()
                .filter(word -> !used.contains(word))
                .map(word -> unused(word, findings))
                .forEach(result::add);
        return result;
    }

    private Optional<Acceptance> wordOn(Finding finding) {
        return words.stream()
                .filter(word -> isAbout(word, finding) && sameValue(word.value(), finding.found()))
                .findFirst();
    }

    private static boolean isAbout(Acceptance word, Finding finding) {
        return finding.cell() != null
                && word.rule().equals(finding.code())
                && word.cell().equals(finding.cell().toString());
    }

    private static boolean sameValue(String accepted, String found) {
        try {
            return new BigDecimal(accepted).compareTo(new BigDecimal(found)) == 0;
        } catch (NumberFormatException e) {
            return accepted.equals(found);
        }
    }

    private static Finding unused(Acceptance word, List<Finding> findings) {
        String found = findings.stream()
                .filter(finding -> isAbout(word, finding))
                .map(finding -> "the value is now " + finding.found())
                .findFirst()
                .orElse("no such finding");
        String message = FILE + ": " + word.rule() + " on " + word.cell() + " with value " + word.value()
                + " accepts nothing, " + found;
        return Finding.warning(
                "acceptance-unused", new Location(FILE, ""), null, found, "a finding to accept", message);
    }
}
