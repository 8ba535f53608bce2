package org.payung.indicator;

import java.util.ArrayList;
import java.util.List;
import org.payung.catalogue.SamplingError;
import org.payung.method.DeltaInterval;
import org.payung.outcome.Estimate;
import org.payung.outcome.Interval;
import org.payung.outcome.Lineage;
import org.payung.outcome.Missing;
import org.payung.outcome.Outcome;
import org.payung.outcome.Reason;
import org.payung.outcome.Treatment;
import org.payung.series.ObservationStatus;

/**
 * A share whose denominator is a survey estimate: where the survey's coefficient of variation was received, the figure
 * gets its interval by the delta method, and is printed plainly, with status U, or not at all. The coefficient speaks of
 * the denominator as received: one that was made here from other figures gets no interval, nor does what is no share.
 *
 * @see "METHOD 8.6, admin N / survey D, and publication"
 */
record SurveyDenominator(FormulaEvaluation formula, SamplingError error, Evaluations figures)
        implements FormulaEvaluation {

    private static final double LEVEL = 95;
    private static final double FULL = 100;

    @Override
    public Outcome evaluate(Cell cell) {
        Outcome outcome = formula.evaluate(cell);
        return outcome instanceof Estimate estimate
                        && isShareOfReceived(estimate)
                        && figures.read("denominator-cv", error.cv(), cell) instanceof Reading.Figure cv
                ? published(estimate, cv)
                : outcome;
    }

    private static boolean isShareOfReceived(Estimate estimate) {
        return estimate.value() >= 0
                && estimate.value() <= FULL
                && estimate.lineage().stream()
                        .filter(each -> each.role().equals("denominator"))
                        .allMatch(each -> each.treatment() == Treatment.OBSERVED);
    }

    private Outcome published(Estimate estimate, Reading.Figure cv) {
        if (!(cv.number() >= 0)) {
            return missing(estimate, cv, Reason.SET_ASIDE, "at least 0");
        }
        return switch (error.rule().of(cv.number())) {
            case SUPPRESSED ->
                missing(
                        estimate,
                        cv,
                        Reason.BELOW_THRESHOLD,
                        "at most " + error.rule().suppressAbovePercent());
            case UNRELIABLE -> withInterval(estimate, cv, ObservationStatus.U);
            // A census has no sampling error: what is left is the rounding of its figures
            case PLAIN -> cv.number() == 0 ? estimate : withInterval(estimate, cv, estimate.status());
        };
    }

    private static Estimate withInterval(Estimate estimate, Reading.Figure cv, ObservationStatus status) {
        DeltaInterval delta = DeltaInterval.of(estimate.value(), cv.number(), LEVEL);
        return new Estimate(
                estimate.id(),
                estimate.value(),
                estimate.rawValue(),
                estimate.unit(),
                new Interval(delta.lower(), delta.upper(), LEVEL, "delta"),
                estimate.bounds(),
                status,
                estimate.nature(),
                estimate.reason(),
                estimate.weights(),
                estimate.sourceYear(),
                estimate.source(),
                estimate.queries(),
                lineage(estimate, cv));
    }

    private Missing missing(Estimate estimate, Reading.Figure cv, Reason reason, String expected) {
        return new Missing(
                estimate.id(),
                estimate.unit(),
                reason,
                error.cv() + " is " + cv.written() + ", expected " + expected + " per cent",
                null,
                null,
                estimate.queries(),
                lineage(estimate, cv));
    }

    private static List<Lineage> lineage(Estimate estimate, Reading.Figure cv) {
        List<Lineage> all = new ArrayList<>(estimate.lineage());
        all.addAll(cv.lineage());
        return all;
    }
}
