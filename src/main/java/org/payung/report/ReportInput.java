package org.payung.report;

import java.util.List;
import org.payung.catalogue.Catalogue;
import org.payung.finding.Finding;
import org.payung.outcome.Comparison;
import org.payung.outcome.GroupModels;
import org.payung.outcome.OutcomeGrid;
import org.payung.release.ReleaseStamp;
import org.payung.series.SeriesTable;

/**
 * All that a report is made from.
 *
 * @param grid the protected grid: what is suppressed has no number in it
 * @param models by which members of groups were imputed, and how their draws were pooled
 * @param observations figures in force, received and made
 * @param referenceYear the year whose annual values the report leads with
 */
public record ReportInput(
        ReleaseStamp stamp,
        Catalogue catalogue,
        OutcomeGrid grid,
        GroupModels models,
        List<Comparison> comparisons,
        List<Finding> findings,
        SeriesTable observations,
        int referenceYear) {

    public ReportInput {
        comparisons = List.copyOf(comparisons);
        findings = List.copyOf(findings);
    }

    /** The calendar year of the release: against it a value is old or not. */
    public int releaseYear() {
        return stamp.id().period().year();
    }
}
