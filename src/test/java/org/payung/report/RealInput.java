package org.payung.report;

import org.payung.testkit.ShippedRelease;

/** The third quarter of 2024 as it is computed from {@code input/} and {@code templates/}. */
public final class RealInput {

    private RealInput() {}

    public static ReportInput get() {
        return ShippedRelease.input();
    }
}
