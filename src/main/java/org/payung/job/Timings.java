package org.payung.job;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** How long the steps of this start took. */
final class Timings {

    private final Instant started;
    private final List<RunJson.StepSeconds> steps = new ArrayList<>();

    Timings(Clock clock) {
        started = clock.instant();
    }

    void add(String step, Duration duration) {
        steps.add(new RunJson.StepSeconds(step, duration.toMillis() / 1000.0));
    }

    Instant started() {
        return started;
    }

    List<RunJson.StepSeconds> steps() {
        return List.copyOf(steps);
    }
}
