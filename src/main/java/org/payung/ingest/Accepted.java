package org.payung.ingest;

import java.util.List;
import org.payung.finding.Acceptance;
import org.payung.finding.Finding;

/**
 * The acceptances of all inputs.
 *
 * @param findings errors of the files; an acceptance that cannot be read accepts nothing
 */
public record Accepted(List<Acceptance> acceptances, List<Finding> findings) {

    public Accepted {
        acceptances = List.copyOf(acceptances);
        findings = List.copyOf(findings);
    }
}
