package org.payung.aggregate.protect;

import java.util.List;
import org.payung.finding.Finding;
import org.payung.outcome.Outcome;
import org.payung.series.SeriesTable;

/**
 * What every later output may see.
 *
 * @param table the series, without the cells that are hidden
 * @param outcomes in the order of their ids
 * @param findings in their order, without the numbers of what is hidden
 */
public record Protected(SeriesTable table, List<Outcome> outcomes, List<Finding> findings) {

    public Protected {
        outcomes = List.copyOf(outcomes);
        findings = List.copyOf(findings);
    }
}
