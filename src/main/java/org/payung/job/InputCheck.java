package org.payung.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.payung.aggregate.RegionAggregation;
import org.payung.catalogue.Catalogue;
import org.payung.finding.Finding;
import org.payung.indicator.Computed;
import org.payung.indicator.IndicatorCalculation;
import org.payung.series.Period;

/** The findings that a run would have, without storing anything: what {@code payung check} shows. */
public final class InputCheck {

    private InputCheck() {}

    /** Steps 2 to 6 in memory. */
    public static List<Finding> findings(Catalogue catalogue, List<Path> inputs, Period quarter, LocalDate asOf)
            throws IOException {
        CompletedInput input = CompletedInput.read(catalogue, inputs, asOf);
        List<Finding> findings = new ArrayList<>(input.findings());
        Computed computed = new IndicatorCalculation(catalogue, input.verdicts(), quarter, asOf, input.acceptances())
                .compute(input.table());
        findings.addAll(computed.findings());
        findings.addAll(new RegionAggregation(catalogue, input.verdicts(), quarter)
                .aggregate(computed.outcomes(), input.table())
                .findings());
        findings.sort(null);
        return findings;
    }
}
