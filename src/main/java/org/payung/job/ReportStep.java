package org.payung.job;

import java.io.IOException;

/** One step of the quarterly job: replaces what it left before for the same release, so that a restart is safe. */
@FunctionalInterface
interface ReportStep {

    void run(RunContext context) throws IOException;
}
