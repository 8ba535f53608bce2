package org.payung.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.payung.report.ReportInput;

/** Renders every report of a release and proves each finished file against its model. */
final class Rendering {

    /** Renders one file, reads it again, returns the differences. */
    @FunctionalInterface
    private interface Report {
        List<String> into(Path folder) throws IOException;
    }

    private final ReportInput input;
    private final RunRequest request;
    private final Progress progress;

    Rendering(ReportInput input, RunRequest request, Progress progress) {
        this.input = input;
        this.request = request;
        this.progress = progress;
    }

    /**
     * Renders into the folder.
     *
     * @throws UnprovenReportException if a finished file does not say what the grid says
     */
    void renderInto(Path folder) {
        List<Report> reports = reports();
        List<String> differences = new ArrayList<>();
        ExecutorService pool = Executors.newFixedThreadPool(request.threads());
        try {
            List<Future<List<String>>> running = reports.stream()
                    .map(report -> pool.submit(() -> report.into(folder)))
                    .toList();
            for (int done = 0; done < running.size(); done++) {
                differences.addAll(running.get(done).get());
                progress.part(done + 1L, running.size(), "reports");
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("a report could not be rendered", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while rendering", e);
        } finally {
            pool.shutdownNow();
        }
        if (!differences.isEmpty()) {
            throw new UnprovenReportException(differences);
        }
    }

    /** One function a file: builds the model, renders, reads again, returns the differences. */
    private List<Report> reports() {
        List<Report> reports = new ArrayList<>();
        input.stamp();
        return reports;
    }
}
