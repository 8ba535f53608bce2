package org.payung.job;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.payung.finding.Finding;

/**
 * {@code run.json}: the one file of a release that differs from run to run.
 *
 * @param steps seconds by step, those of this start only where the run was restarted
 * @param exitStatus 0, or 3 where errors stand that nobody accepted
 */
public record RunJson(
        String release,
        String started,
        String finished,
        String host,
        String java,
        long maximumHeapBytes,
        List<StepSeconds> steps,
        int exitStatus) {

    /** How long a step took. */
    public record StepSeconds(String step, double seconds) {}

    static RunJson of(RunContext context, List<Finding> findings) {
        return new RunJson(
                context.release().toString(),
                context.timings().started().toString(),
                context.clock().instant().toString(),
                hostName(),
                Runtime.version().toString(),
                Runtime.getRuntime().maxMemory(),
                context.timings().steps(),
                findings.stream().anyMatch(Finding::isUnacceptedError) ? 3 : 0);
    }

    private static String hostName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "unknown";
        }
    }
}
