package org.payung.job;

import org.payung.complete.SeriesCompletion;
import org.payung.finding.Finding;
import org.payung.finding.Verdicts;
import org.payung.series.Observation;
import org.payung.series.SeriesTable;

/** Step 4: makes counts and amounts that were not received, by visible rules; what was received stays. */
final class CompleteSeries implements ReportStep {

    @Override
    public void run(RunContext context) {
        SeriesTable inForce =
                SeriesTable.of(context.results().get(context.release(), StepNames.IN_FORCE, Observation.class));
        Verdicts verdicts =
                Verdicts.of(context.results().get(context.release(), StepNames.CHECK_FINDINGS, Finding.class));
        SeriesTable completed = new SeriesCompletion(context.catalogue()).complete(inForce, verdicts);
        context.results()
                .put(context.release(), StepNames.COMPLETED, completed.stream().toList());
    }
}
