package org.payung.job;

import java.util.List;
import org.payung.finding.Acceptance;
import org.payung.finding.Finding;
import org.payung.finding.Verdicts;
import org.payung.indicator.Computed;
import org.payung.indicator.IndicatorCalculation;
import org.payung.series.Observation;
import org.payung.series.SeriesTable;

/** Step 5: an outcome in every cell of every area, an estimate or a reason. */
final class ComputeIndicators implements ReportStep {

    @Override
    public void run(RunContext context) {
        SeriesTable table =
                SeriesTable.of(context.results().get(context.release(), StepNames.COMPLETED, Observation.class));
        Verdicts verdicts =
                Verdicts.of(context.results().get(context.release(), StepNames.CHECK_FINDINGS, Finding.class));
        List<Acceptance> acceptances =
                context.results().get(context.release(), StepNames.ACCEPTANCES, Acceptance.class);
        Computed computed = new IndicatorCalculation(
                        context.catalogue(), verdicts, context.quarter(), context.asOf(), acceptances)
                .compute(table);
        context.results().put(context.release(), StepNames.AREA_OUTCOMES, computed.outcomes());
        context.results().put(context.release(), StepNames.INDICATOR_FINDINGS, computed.findings());
    }
}
