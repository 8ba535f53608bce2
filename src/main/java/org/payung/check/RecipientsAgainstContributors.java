package org.payung.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.payung.finding.Finding;
import org.payung.series.Observation;
import org.payung.series.SeriesTable;

/**
 * V03 of METHOD 9: a scheme that is paid for by contributions has no more recipients than contributors in the same
 * period, unless a mass lay-off came late into payment.
 */
record RecipientsAgainstContributors(RuleWord word) implements Rule {

    private static final List<String> RECIPIENTS = List.of("RECIPIENTS", "RECIPIENTS_EOP");
    private static final List<String> CONTRIBUTORS = List.of("CONTRIBUTORS", "CONTRIBUTORS_EOP");

    @Override
    public Stream<Finding> check(SeriesTable figures) {
        return figures.stream()
                .filter(figure -> RECIPIENTS.contains(figure.key().concept()) && figure.value() != null)
                .filter(figure -> !word.isExcepted(figure))
                .flatMap(recipients -> contributors(figures, recipients)
                        .filter(contributors -> recipients.number() > contributors.number())
                        .map(contributors -> word.on(
                                recipients,
                                "at most the " + Wording.value(contributors) + " of "
                                        + contributors.key().concept()))
                        .stream());
    }

    private static Optional<Observation> contributors(SeriesTable figures, Observation recipients) {
        return CONTRIBUTORS.stream()
                .flatMap(concept -> figures.find(recipients.key().withConcept(concept), recipients.period()).stream())
                .filter(figure -> figure.value() != null)
                .findFirst();
    }
}
