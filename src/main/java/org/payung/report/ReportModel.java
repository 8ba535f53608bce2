package org.payung.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.payung.release.ReleaseStamp;

/**
 * One report in one language: words and figures already chosen, rounded and formatted. Renderers read nothing else.
 *
 * @param fileName without extension, as {@code regional.en} or {@code countries/IDN.id}
 * @param header left words of the page header
 * @param footer left words of the page footer
 * @param titlePage null in a country brief
 * @param countryName set large on page 1 of a brief in place of the page's title (which stays the bookmark); the lead of
 *     that page is the one sentence below it, set bold; null in the regional report
 * @param numbers entries of annex B, in order
 */
public record ReportModel(
        String fileName,
        String language,
        ReleaseStamp stamp,
        String documentTitle,
        String header,
        String footer,
        @Nullable TitlePage titlePage,
        @Nullable String countryName,
        List<Page> pages,
        List<NumberEntry> numbers) {

    public ReportModel {
        pages = List.copyOf(pages);
        numbers = List.copyOf(numbers);
    }

    /** The same report with other forms of its pages. */
    public ReportModel withPages(List<Page> forms) {
        return new ReportModel(
                fileName, language, stamp, documentTitle, header, footer, titlePage, countryName, forms, numbers);
    }
}
