package org.payung.job;

import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.payung.series.Period;

/**
 * What a run was asked to do.
 *
 * @param quarter null for the last quarter in the calendar whose cut-off has passed
 * @param asOf the day that "now" means everywhere in the release
 * @param again whether a new release is made although nothing changed
 * @param threads how many reports are rendered side by side; changes no byte
 * @param lockWait how long to wait for another run
 */
public record RunRequest(
        Folders folders,
        @Nullable Period quarter,
        LocalDate asOf,
        boolean again,
        int threads,
        Duration lockWait,
        String programVersion) {}
