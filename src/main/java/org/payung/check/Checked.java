package org.payung.check;

import java.util.List;
import org.payung.finding.Finding;
import org.payung.series.SeriesTable;

/**
 * What checking gave.
 *
 * @param table the figures in force that no unaccepted error sets aside
 * @param findings sorted; those with a cell say what became of it
 */
public record Checked(SeriesTable table, List<Finding> findings, MergeCounts counts) {

    public Checked {
        findings = List.copyOf(findings);
    }
}
