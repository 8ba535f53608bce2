package org.payung.cli;

import java.io.PrintWriter;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.payung.job.Progress;

/** A bar on a terminal, plain lines elsewhere, nothing when quiet; always on standard error. */
final class ProgressDisplay implements Progress, AutoCloseable {

    private static final int REFRESH_MILLIS = 200;

    private final PrintWriter err;
    private final boolean quiet;
    private final boolean terminal;
    private @Nullable ProgressBar bar;

    private ProgressDisplay(PrintWriter err, boolean quiet, boolean terminal) {
        this.err = err;
        this.quiet = quiet;
        this.terminal = terminal;
    }

    static ProgressDisplay on(PrintWriter err, boolean quiet) {
        // The launcher looks: Java 17 cannot tell whether standard error is a terminal
        return new ProgressDisplay(err, quiet, Boolean.getBoolean("payung.terminal"));
    }

    @Override
    public void step(int number, int of, String name) {
        if (quiet) {
            return;
        }
        close();
        if (terminal) {
            bar = new ProgressBarBuilder()
                    .setTaskName("%d/%d %-20s".formatted(number, of, name))
                    .setInitialMax(1)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(REFRESH_MILLIS)
                    .setConsumer(new ConsoleProgressBarConsumer(System.err))
                    .build();
        } else {
            err.println(number + "/" + of + " " + name);
            err.flush();
        }
    }

    @Override
    public void part(long done, long of, String what) {
        if (bar != null) {
            bar.maxHint(of);
            bar.stepTo(done);
            bar.setExtraMessage(what);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.stepTo(bar.getMax());
            bar.close();
            bar = null;
        }
    }
}
