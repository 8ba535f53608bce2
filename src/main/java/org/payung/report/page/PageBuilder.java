package org.payung.report.page;

import org.payung.catalogue.Layout.PageLayout;
import org.payung.report.Page;

/** Writes one page of the report. */
interface PageBuilder {

    /** @param number its page number */
    Page build(Edition edition, PageLayout layout, int number);
}
