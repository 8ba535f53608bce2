package org.payung.job;

import java.util.ArrayList;
import java.util.List;
import org.payung.aggregate.Aggregated;
import org.payung.aggregate.RegionAggregation;
import org.payung.aggregate.protect.CellProtection;
import org.payung.aggregate.protect.Protected;
import org.payung.finding.Finding;
import org.payung.finding.Verdicts;
import org.payung.outcome.Outcome;
import org.payung.outcome.OutcomeGrid;
import org.payung.series.Observation;
import org.payung.series.SeriesTable;

/**
 * Step 6: groups of areas, weighted, with bounds and the publication rule; then cells that would tell of single persons
 * are hidden. The grid is whole and protected from here on.
 */
final class AggregateRegions implements ReportStep {

    @Override
    public void run(RunContext context) {
        SeriesTable table =
                SeriesTable.of(context.results().get(context.release(), StepNames.COMPLETED, Observation.class));
        Verdicts verdicts =
                Verdicts.of(context.results().get(context.release(), StepNames.CHECK_FINDINGS, Finding.class));
        List<Outcome> areas = context.results().get(context.release(), StepNames.AREA_OUTCOMES, Outcome.class);
        Aggregated groups =
                new RegionAggregation(context.catalogue(), verdicts, context.quarter()).aggregate(areas, table);
        List<Outcome> all = new ArrayList<>(areas);
        all.addAll(groups.outcomes());
        OutcomeGrid grid = OutcomeGrid.of(all);
        context.results().put(context.release(), StepNames.AGGREGATE_FINDINGS, groups.findings());
        protect(context, table, grid);
    }

    private static void protect(RunContext context, SeriesTable table, OutcomeGrid grid) {
        Protected shown = new CellProtection(context.catalogue())
                .protect(table, grid.stream().toList(), context.findings());
        context.results()
                .put(
                        context.release(),
                        StepNames.PROTECTED_SERIES,
                        shown.table().stream().toList());
        context.results().put(context.release(), StepNames.OUTCOMES, shown.outcomes());
        context.results().put(context.release(), StepNames.PROTECTED_FINDINGS, shown.findings());
    }
}
