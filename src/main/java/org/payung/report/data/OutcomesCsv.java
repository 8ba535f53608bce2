package org.payung.report.data;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.payung.outcome.Bounds;
import org.payung.outcome.Estimate;
import org.payung.outcome.GroupWeights;
import org.payung.outcome.Interval;
import org.payung.outcome.Missing;
import org.payung.outcome.Outcome;
import org.payung.outcome.OutcomeGrid;
import org.payung.outcome.OutcomeId;
import org.payung.outcome.Reason;
import org.payung.series.Area;
import org.payung.series.Nature;
import org.payung.series.ObservationStatus;

/** {@code data/outcomes.csv}: every cell of the grid. What is suppressed has no number in any column. */
public final class OutcomesCsv {

    private static final List<String> HEADER = List.of(
            ("id,area,area_name,indicator,scheme,sex,age,breakdown,statistic,period,value,lower,upper,interval_method,"
                            + "bound_lower,bound_upper,unit,obs_status,nature,reason,raw_value,weight,weight_unit,weight_observed,"
                            + "weight_carried,weight_imputed,grouping,source_year,source_release")
                    .split(","));

    private OutcomesCsv() {}

    public static void write(OutcomeGrid grid, Map<String, Area> areas, Path target) {
        try (CsvFile file = new CsvFile(target, HEADER)) {
            grid.stream().forEach(outcome -> file.row(row(outcome, areas)));
        }
    }

    private static String[] row(Outcome outcome, Map<String, Area> areas) {
        OutcomeId id = outcome.id();
        Area area = areas.get(id.area());
        boolean suppressed = outcome instanceof Missing missing && missing.reason() == Reason.SUPPRESSED;
        Estimate estimate = outcome instanceof Estimate found ? found : null;
        Interval interval = estimate == null ? null : estimate.interval();
        Bounds bounds = suppressed ? null : outcome.bounds();
        GroupWeights weights = suppressed ? null : outcome.weights();
        return new String[] {
            id.toString(),
            id.area(),
            area == null ? "" : area.name(),
            id.indicator(),
            id.scheme(),
            id.sex().code(),
            id.age(),
            id.breakdown(),
            id.statistic().code(),
            id.period().toString(),
            CsvFile.number(estimate == null ? null : estimate.value()),
            CsvFile.number(interval == null ? null : interval.lower()),
            CsvFile.number(interval == null ? null : interval.upper()),
            interval == null ? "" : interval.method(),
            CsvFile.number(bounds == null ? null : bounds.lower()),
            CsvFile.number(bounds == null ? null : bounds.upper()),
            outcome.unit().text(),
            estimate == null
                    ? (suppressed ? ObservationStatus.Q.name() : "")
                    : estimate.status().name(),
            estimate == null
                    ? (suppressed ? Nature.C.name() : "")
                    : estimate.nature().name(),
            reason(outcome),
            CsvFile.number(estimate == null ? null : estimate.rawValue()),
            CsvFile.number(weights == null ? null : weights.weight()),
            weights == null ? "" : weights.unit().text(),
            // Structural zeros count as observed here; lineage.csv tells them apart
            CsvFile.number(weights == null ? null : weights.observedPercent() + weights.zeroPercent()),
            CsvFile.number(weights == null ? null : weights.carriedPercent()),
            CsvFile.number(weights == null ? null : weights.imputedPercent()),
            weights == null ? "" : weights.grouping(),
            estimate == null || estimate.sourceYear() == 0 ? "" : Integer.toString(estimate.sourceYear()),
            sourceRelease(estimate),
        };
    }

    private static String reason(Outcome outcome) {
        if (outcome instanceof Missing missing) {
            return missing.reason().code();
        }
        Reason reason = ((Estimate) outcome).reason();
        return reason == null ? "" : reason.code();
    }

    private static String sourceRelease(@Nullable Estimate estimate) {
        return estimate == null || estimate.source() == null
                ? ""
                : CsvFile.text(estimate.source().release());
    }
}
