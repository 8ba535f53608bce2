package org.payung.ingest;

import java.util.List;
import org.payung.finding.Finding;
import org.payung.series.Observation;

/**
 * What one file gave.
 *
 * @param file its name
 * @param mapping id of the mapping that fitted, empty where none did
 * @param observations in the order of the rows
 */
public record IngestedFile(
        String file, String mapping, List<Observation> observations, List<Finding> findings, RowCounts counts) {

    public IngestedFile {
        observations = List.copyOf(observations);
        findings = List.copyOf(findings);
        if (counts.stored() != observations.size()) {
            throw new IllegalArgumentException(
                    file + ": " + counts.stored() + " rows stored, but " + observations.size() + " observations");
        }
    }
}
