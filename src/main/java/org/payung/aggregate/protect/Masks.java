package org.payung.aggregate.protect;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.payung.finding.Acceptance;
import org.payung.finding.Finding;
import org.payung.outcome.Estimate;
import org.payung.outcome.Lineage;
import org.payung.outcome.Missing;
import org.payung.outcome.Outcome;
import org.payung.outcome.Reason;
import org.payung.series.Making;
import org.payung.series.Observation;
import org.payung.series.ObservationStatus;

/**
 * Takes every number out of what is hidden: value, interval, bounds, weights, the inputs behind it and the words of
 * findings. That it is hidden, and where it came from, stays.
 *
 * @param hidden names of hidden cells and figures, as lineage names them
 */
record Masks(Set<String> hidden) {

    /** Says as much of a cell that protects another as of one that is small. */
    static final String DETAIL = "it would tell of single persons, by itself or with the figures shown";

    private static final String WITHHELD = "withheld";

    Observation of(Observation observation) {
        if (hidden.contains(observation.cell().toString())) {
            return with(observation, true);
        }
        Making making = observation.making();
        boolean rests = making != null
                && making.parts().stream()
                        .anyMatch(part -> hidden.contains(part.cell().toString()));
        return rests ? with(observation, false) : observation;
    }

    private Observation with(Observation from, boolean withoutValue) {
        Making making = from.making();
        boolean hides = withoutValue && from.value() != null;
        return new Observation(
                from.key(),
                from.period(),
                hides ? null : from.value(),
                from.unit(),
                from.stockFlow(),
                hides ? ObservationStatus.Q : from.status(),
                from.nature(),
                from.source(),
                withoutValue ? "" : from.note(),
                from.location(),
                making == null || withoutValue
                        ? null
                        : new Making(
                                making.rule(),
                                making.formula(),
                                making.parts().stream().map(this::of).toList()));
    }

    Outcome of(Outcome outcome) {
        if (hidden.contains(outcome.id().toString())) {
            return suppressed(outcome);
        }
        boolean rests = outcome.lineage().stream().anyMatch(row -> hidden.contains(row.inputId()));
        return rests ? withLineage(outcome, lineage(outcome, false)) : outcome;
    }

    private Missing suppressed(Outcome outcome) {
        return new Missing(
                outcome.id(),
                outcome.unit(),
                Reason.SUPPRESSED,
                DETAIL,
                null,
                null,
                outcome.queries(),
                lineage(outcome, true));
    }

    private static Outcome withLineage(Outcome outcome, List<Lineage> lineage) {
        if (outcome instanceof Estimate from) {
            return new Estimate(
                    from.id(),
                    from.value(),
                    from.rawValue(),
                    from.unit(),
                    from.interval(),
                    from.bounds(),
                    from.status(),
                    from.nature(),
                    from.reason(),
                    from.weights(),
                    from.sourceYear(),
                    from.source(),
                    from.queries(),
                    lineage);
        }
        Missing from = (Missing) outcome;
        return new Missing(
                from.id(),
                from.unit(),
                from.reason(),
                from.detail(),
                from.bounds(),
                from.weights(),
                from.queries(),
                lineage);
    }

    private List<Lineage> lineage(Outcome outcome, boolean all) {
        return outcome.lineage().stream()
                .map(row -> all || hidden.contains(row.inputId()) ? withoutNumbers(row, all) : row)
                .toList();
    }

    private static Lineage withoutNumbers(Lineage row, boolean withoutWeight) {
        return new Lineage(
                row.role(),
                row.inputId(),
                row.location(),
                row.period(),
                null,
                withoutWeight ? null : row.weight(),
                row.treatment());
    }

    /** The finding without what it found. */
    static Finding withoutWords(Finding finding) {
        Acceptance word = finding.acceptance();
        String subject = Stream.of(finding.cell(), finding.location())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .findFirst()
                .orElse("");
        return new Finding(
                finding.code(),
                finding.severity(),
                finding.state(),
                finding.location(),
                finding.cell(),
                "",
                "",
                subject + ": what was found is withheld, a figure that it speaks of is suppressed",
                word == null ? null : new Acceptance(word.rule(), word.cell(), "", WITHHELD, word.by(), word.on()));
    }
}
