package org.payung.job;

import java.util.List;
import org.payung.finding.Finding;
import org.payung.release.ReleaseId;

/**
 * How a run ended.
 *
 * @param release the release published, or the one that already says the same
 * @param published false where nothing had changed
 * @param findings all findings of the release
 */
public record RunResult(ReleaseId release, boolean published, List<Finding> findings) {

    public RunResult {
        findings = List.copyOf(findings);
    }

    /** Whether errors stand that nobody accepted. */
    public boolean hasUnacceptedErrors() {
        return findings.stream().anyMatch(Finding::isUnacceptedError);
    }
}
