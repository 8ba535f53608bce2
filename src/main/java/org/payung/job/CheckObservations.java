package org.payung.job;

import java.util.List;
import org.payung.check.Checked;
import org.payung.check.ObservationCheck;
import org.payung.finding.Acceptance;
import org.payung.series.Observation;

/** Step 3: merges the sources and runs the rules on what was received. */
final class CheckObservations implements ReportStep {

    @Override
    public void run(RunContext context) {
        List<Observation> received = context.segments().observations(context.release());
        List<Acceptance> acceptances =
                context.results().get(context.release(), StepNames.ACCEPTANCES, Acceptance.class);
        Checked checked = new ObservationCheck(context.catalogue(), context.asOf(), acceptances).check(received);
        context.results()
                .put(
                        context.release(),
                        StepNames.IN_FORCE,
                        checked.table().stream().toList());
        context.results().put(context.release(), StepNames.CHECK_FINDINGS, checked.findings());
    }
}
