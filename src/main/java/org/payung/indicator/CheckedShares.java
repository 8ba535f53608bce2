package org.payung.indicator;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.payung.finding.Acceptance;
import org.payung.finding.Finding;
import org.payung.outcome.Estimate;
import org.payung.outcome.Missing;
import org.payung.outcome.Outcome;
import org.payung.outcome.Reason;

/**
 * Computed shares held against their range: a figure outside it is set aside, or kept with a query where a statistician
 * accepted it.
 *
 * @param accepted errors that a statistician lets stand, by the cell {@code UEMP_EFF.KOR.EI._T._T._T:2024}
 */
record CheckedShares(ShareRule shares, List<Acceptance> accepted) {

    CheckedShares {
        accepted = List.copyOf(accepted);
    }

    /** The outcome after the check; what was found is told. */
    Outcome check(Cell cell, Outcome outcome, Consumer<Finding> found) {
        if (!(outcome instanceof Estimate estimate)) {
            return outcome;
        }
        Optional<Finding> error = shares.check(cell, estimate).map(this::orAccepted);
        error.ifPresent(found);
        return error.isPresent() ? afterError(cell, estimate, error.get()) : estimate;
    }

    private Finding orAccepted(Finding error) {
        return accepted.stream()
                .filter(word -> word.rule().equals(error.code())
                        && error.cell() != null
                        && word.cell().equals(error.cell().toString()))
                .findFirst()
                .map(error::accepted)
                .orElse(error);
    }

    private static Outcome afterError(Cell cell, Estimate estimate, Finding error) {
        return error.isUnacceptedError()
                ? new Missing(
                        cell.id(),
                        estimate.unit(),
                        Reason.SET_ASIDE,
                        cell.id().indicator() + " is set aside by " + error.code() + ", " + error.found() + " per cent",
                        null,
                        null,
                        estimate.queries(),
                        estimate.lineage())
                : estimate.withQuery(error.code());
    }
}
