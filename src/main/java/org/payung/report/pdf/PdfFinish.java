package org.payung.report.pdf;

import java.io.IOException;
import org.payung.report.ReportModel;

/** What JasperReports leaves undone: links, bookmarks, metadata, PDF/A, fixed bytes. */
final class PdfFinish {

    byte[] finish(byte[] raw, ReportModel model, Furniture furniture) throws IOException {
        return raw;
    }
}
