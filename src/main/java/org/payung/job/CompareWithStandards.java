package org.payung.job;

import org.payung.outcome.Outcome;
import org.payung.outcome.OutcomeGrid;
import org.payung.standard.StandardComparison;

/** Step 7: each outcome against the thresholds in force; criteria apart, no score. */
final class CompareWithStandards implements ReportStep {

    @Override
    public void run(RunContext context) {
        OutcomeGrid grid = OutcomeGrid.of(context.results().get(context.release(), StepNames.OUTCOMES, Outcome.class));
        context.results()
                .put(
                        context.release(),
                        StepNames.COMPARISONS,
                        new StandardComparison(context.catalogue(), context.asOf()).compare(grid));
    }
}
