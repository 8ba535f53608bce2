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
import org.payung.outcome.Pooling;
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
        context.results().put(context.release(), StepNames.IMPUTATION_MODELS, groups.models());
        context.results().put(context.release(), StepNames.AGGREGATE_FINDINGS, groups.findings());
        protect(context, table, grid, groups.poolings());
    }

    private static void protect(RunContext context, SeriesTable table, OutcomeGrid grid, List<Pooling> poolings) {
        Protected shown = new CellProtection(context.catalogue())
                .protect(table, grid.stream().toList(), context.findings());
        context.results()
                .put(
                        context.release(),
                        StepNames.PROTECTED_SERIES,
                        shown.table().stream().toList());
        context.results().put(context.release(), StepNames.OUTCOMES, shown.outcomes());
        // what is hidden must not stand in the draws either
        OutcomeGrid visible = OutcomeGrid.of(shown.outcomes());
        context.results()
                .put(
                        context.release(),
                        StepNames.POOLINGS,
                        poolings.stream()
                                .filter(each -> visible.findEstimate(each.id()).isPresent())
                                .toList());
        context.results().put(context.release(), StepNames.PROTECTED_FINDINGS, shown.findings());
    }
}
