package org.payung.report.pdf;

import java.time.LocalDate;
import java.util.List;
import org.payung.release.ReleaseId;
import org.payung.release.ReleaseStamp;
import org.payung.report.Page;
import org.payung.report.ReportModel;

/** Reports as they were drawn before the program was written. */
final class SampleReports {

    static final ReleaseStamp STAMP =
            new ReleaseStamp(ReleaseId.parse("2024-Q3-r1"), LocalDate.of(2026, 11, 22), "1.0.0");

    private SampleReports() {}

    static ReportModel regional() {
        return of(SampleCoverage.page());
    }

    static ReportModel of(Page... pages) {
        return new ReportModel(
                "regional.en",
                "en",
                STAMP,
                "Unemployment protection in Asia: third quarter 2024",
                "Payung · Regional report, third quarter 2024",
                "Release 2024-Q3-r1 · as of 22 November 2026",
                null,
                null,
                List.of(pages),
                List.of());
    }
}
