package org.payung.aggregate;

import java.time.LocalDate;
import java.util.List;
import org.payung.outcome.Estimate;
import org.payung.outcome.Missing;
import org.payung.outcome.Outcome;
import org.payung.outcome.OutcomeId;
import org.payung.outcome.Reason;
import org.payung.outcome.Statistic;
import org.payung.series.Nature;
import org.payung.series.ObservationStatus;
import org.payung.series.Period;
import org.payung.series.Sex;
import org.payung.series.SourceRelease;
import org.payung.series.Unit;

/**
 * Outcomes of areas as short lines: {@code VNM 2020 60}, with {@code zero} for an observed zero without a scheme,
 * {@code set} for one that we set, {@code -} for none; then, if not SI_COV_UEMP in total, indicator and sex.
 */
final class AreaOutcomes {

    private static final SourceRelease SOURCE =
            new SourceRelease("a publisher", "first release", LocalDate.of(2023, 10, 1), 1);

    private AreaOutcomes() {}

    static Outcome parse(String line) {
        String[] parts = line.split(" ", -1);
        String indicator = parts.length > 3 ? parts[3] : "SI_COV_UEMP";
        OutcomeId id = OutcomeId.total(parts[0], indicator, Statistic.VALUE, Period.parse(parts[1]))
                .withSex(parts.length > 4 ? Sex.parse(parts[4]) : Sex.TOTAL);
        return switch (parts[2]) {
            case "-" -> new Missing(id, Unit.PERCENT, Reason.NO_INPUT, "absent", null, null, List.of(), List.of());
            case "zero" -> estimate(id, 0, Nature.E, Reason.NO_SCHEME, SOURCE);
            case "set" -> estimate(id, 0, Nature.M, Reason.NO_SCHEME, null);
            default -> estimate(id, Double.parseDouble(parts[2]), Nature.E, null, SOURCE);
        };
    }

    static Estimate estimate(OutcomeId id, double value, Nature nature, Reason reason, SourceRelease source) {
        return new Estimate(
                id,
                value,
                value,
                Unit.PERCENT,
                null,
                null,
                ObservationStatus.A,
                nature,
                reason,
                null,
                id.period().year(),
                source,
                List.of(),
                List.of());
    }
}
