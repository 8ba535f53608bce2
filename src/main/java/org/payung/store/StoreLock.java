package org.payung.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The lease on the store: an operating-system lock on {@code store/lock}, which the kernel frees with its owner, so that
 * a killed run leaves nothing to clean. The owner's process and start time stand beside it for whoever has to wait.
 */
public final class StoreLock implements AutoCloseable {

    private static final Duration BETWEEN_TRIES = Duration.ofMillis(200);

    private final FileChannel channel;
    private final FileLock lock;

    private StoreLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Takes the lock, waiting at most {@code wait}.
     *
     * @throws StoreHeldException if another process still holds it then
     */
    public static StoreLock take(Path store, Duration wait, Clock clock) {
        Instant until = clock.instant().plus(wait);
        try {
            FileChannel channel = FileChannel.open(
                    store.resolve("lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
            while (true) {
                FileLock lock = tryLock(channel);
                if (lock != null) {
                    Files.writeString(owner(store), ProcessHandle.current().pid() + " since " + clock.instant());
                    return new StoreLock(channel, lock);
                }
                if (!clock.instant().isBefore(until)) {
                    channel.close();
                    throw new StoreHeldException(readOwner(store));
                }
                Thread.sleep(BETWEEN_TRIES.toMillis());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreHeldException(readOwner(store));
        }
    }

    /** Who holds the lock now: process and start time, or null where nobody does. */
    public static @Nullable String holder(Path store) {
        if (!Files.exists(store.resolve("lock"))) {
            return null;
        }
        try (FileChannel channel = FileChannel.open(store.resolve("lock"), StandardOpenOption.WRITE)) {
            FileLock lock = tryLock(channel);
            if (lock == null) {
                return readOwner(store);
            }
            lock.release();
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void requireHeld() {
        if (!lock.isValid()) {
            throw new IllegalStateException("the lock of the store is not held");
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static Path owner(Path store) {
        return store.resolve("lock.owner");
    }

    private static String readOwner(Path store) {
        try {
            return "process " + Files.readString(owner(store));
        } catch (IOException e) {
            return "a process that did not say its number";
        }
    }

    @Override
    public void close() {
        try {
            lock.release();
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
