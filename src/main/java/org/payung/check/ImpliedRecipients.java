package org.payung.check;

import java.util.Optional;
import java.util.stream.Stream;
import org.payung.finding.Finding;
import org.payung.series.Observation;
import org.payung.series.SeriesTable;

/**
 * V08 of METHOD 9: spending over the average monthly benefit and the months of the period is within {@code percent} of the
 * recipients reported.
 */
record ImpliedRecipients(RuleWord word) implements Rule {

    @Override
    public Stream<Finding> check(SeriesTable figures) {
        return figures.stream()
                .filter(figure -> figure.key().concept().equals("RECIPIENTS") && figure.value() != null)
                .filter(figure -> figure.number() > 0 && !word.isExcepted(figure))
                .flatMap(figure -> implied(figures, figure)
                        .filter(implied -> isFar(figure.number(), implied))
                        .map(implied -> word.on(
                                figure,
                                "within " + Wording.plain(word.tolerance("percent")) + " percent of the "
                                        + Math.round(implied) + " that spending over average benefit implies"))
                        .stream());
    }

    private boolean isFar(double reported, double implied) {
        return Math.abs(implied - reported) > reported * word.tolerance("percent") / 100;
    }

    private static Optional<Double> implied(SeriesTable figures, Observation recipients) {
        Optional<Observation> spending = find(figures, recipients, "CASH_BENEFITS");
        Optional<Observation> benefit = find(figures, recipients, "AVERAGE_BENEFIT");
        return spending.flatMap(amount -> benefit.filter(
                        each -> each.unit().text().equals(amount.unit() + "/month"))
                .filter(each -> each.number() > 0)
                .map(each ->
                        amount.number() / each.number() / recipients.period().months()));
    }

    private static Optional<Observation> find(SeriesTable figures, Observation like, String concept) {
        return figures.find(like.key().withConcept(concept), like.period()).filter(figure -> figure.value() != null);
    }
}
