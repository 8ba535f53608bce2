package org.payung.report;

import org.payung.catalogue.Texts;
import org.payung.report.page.RegionalPages;

/** The regional report of a release in one language: what stands on its pages, before anything is drawn. */
public final class RegionalReport {

    private RegionalReport() {}

    /** @throws IllegalArgumentException if the catalogue has no layout {@code regional}, or a text is missing */
    public static ReportModel build(ReportInput input, Texts texts) {
        return RegionalPages.build(input, texts);
    }
}
