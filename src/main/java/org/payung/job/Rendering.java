package org.payung.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.payung.catalogue.Catalogue;
import org.payung.catalogue.Texts;
import org.payung.report.RegionalReport;
import org.payung.report.ReportInput;
import org.payung.report.ReportModel;
import org.payung.report.WorkbookModel;
import org.payung.report.brief.CountryBrief;
import org.payung.report.excel.WorkbookProof;
import org.payung.report.excel.WorkbookRenderer;
import org.payung.report.pdf.PdfProof;
import org.payung.report.pdf.PdfRenderer;
import org.payung.report.workbook.ReleaseWorkbook;

/** Renders every report of a release and proves each finished file against its model. */
final class Rendering {

    /** Renders one file, reads it again, returns the differences. */
    @FunctionalInterface
    private interface Report {
        List<String> into(Path folder) throws IOException;
    }

    /** The group whose members get a brief. */
    private static final String BRIEFED = "ROUNDTABLE";

    private final ReportInput input;
    private final RunRequest request;
    private final Progress progress;
    private final PdfRenderer pdf = new PdfRenderer();
    private final WorkbookRenderer excel = new WorkbookRenderer();

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
        IllegalStateException failed = new IllegalStateException("reports could not be rendered");
        ExecutorService pool = Executors.newFixedThreadPool(request.threads());
        try {
            List<Future<List<String>>> running = reports.stream()
                    .map(report -> pool.submit(() -> report.into(folder)))
                    .toList();
            for (int done = 0; done < running.size(); done++) {
                collect(running.get(done), differences, failed);
                progress.part(done + 1L, running.size(), "reports");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while rendering", e);
        } finally {
            pool.shutdownNow();
        }
        if (failed.getSuppressed().length > 0) {
            throw failed;
        }
        if (!differences.isEmpty()) {
            throw new UnprovenReportException(differences);
        }
    }

    /** Every report is tried, so that all faults are told together. */
    private static void collect(Future<List<String>> report, List<String> differences, IllegalStateException failed)
            throws InterruptedException {
        try {
            differences.addAll(report.get());
        } catch (ExecutionException e) {
            failed.addSuppressed(e.getCause());
        }
    }

    /** One function a file: builds the model, renders, reads again, returns the differences. */
    private List<Report> reports() {
        Catalogue catalogue = input.catalogue();
        List<Report> reports = new ArrayList<>();
        for (Texts texts : catalogue.texts().values()) {
            reports.add(folder -> workbook(ReleaseWorkbook.build(input, texts), folder));
            reports.add(folder -> document(RegionalReport.build(input, texts), folder));
            catalogue.members(BRIEFED, input.stamp().asOf()).stream()
                    .map(area -> area.id())
                    .sorted()
                    .forEach(area -> reports.add(folder -> document(CountryBrief.build(input, texts, area), folder)));
        }
        return reports;
    }

    private List<String> document(ReportModel model, Path folder) throws IOException {
        Path file = folder.resolve(model.fileName() + ".pdf");
        ReportModel printed = pdf.render(model, file);
        return PdfProof.differences(printed, file);
    }

    private List<String> workbook(WorkbookModel model, Path folder) throws IOException {
        Path file = folder.resolve(model.fileName() + ".xlsx");
        excel.render(model, file);
        return WorkbookProof.differences(model, file);
    }
}
