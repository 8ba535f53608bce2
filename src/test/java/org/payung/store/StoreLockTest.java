package org.payung.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreLockTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T03:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path store;

    @Test
    void aSecondRunIsToldWhoHoldsTheStore() {
        try (StoreLock held = StoreLock.take(store, Duration.ZERO, CLOCK)) {
            held.requireHeld();
            assertThatThrownBy(() -> StoreLock.take(store, Duration.ZERO, CLOCK))
                    .isInstanceOf(StoreHeldException.class)
                    .hasMessage("another run holds the store: process "
                            + ProcessHandle.current().pid() + " since 2026-11-22T03:00:00Z");
            assertThat(StoreLock.holder(store)).contains("since 2026-11-22T03:00:00Z");
        }
        assertThat(StoreLock.holder(store)).isNull();
    }

    @Test
    void theStoreIsFreeAgainWhenItsHolderIsGone() {
        StoreLock.take(store, Duration.ZERO, CLOCK).close();

        try (StoreLock again = StoreLock.take(store, Duration.ZERO, CLOCK)) {
            again.requireHeld();
        }
    }
}
