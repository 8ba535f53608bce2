package org.payung.report.brief;

import java.util.Map;
import org.payung.report.Block;
import org.payung.report.text.Wording;

/**
 * What the law gives instead of a periodic cash benefit: severance, provident fund, employment guarantee. It stands in a
 * box of its own and in no figure (METHOD 11, rule 4).
 */
final class LegalAlternatives {

    private LegalAlternatives() {}

    static Block of(Subject subject) {
        Wording words = subject.words();
        String own = "brief.alternatives." + subject.area();
        return new Block.Box(
                words.say("brief.alternatives.title"),
                words.runs(words.knows(own) ? own : "brief.alternatives", Map.of("country", subject.inSentence())));
    }
}
