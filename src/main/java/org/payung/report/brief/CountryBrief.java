package org.payung.report.brief;

import java.util.List;
import java.util.Map;
import org.payung.catalogue.Texts;
import org.payung.report.Page;
import org.payung.report.ReportInput;
import org.payung.report.ReportModel;
import org.payung.report.text.Wording;

/**
 * The brief of one country in two pages (REPORT 9): what its rules pay and paid, then its place among the countries of
 * the meeting. Where the country has no periodic cash benefit, page 1 shows what the law gives instead, and the two
 * nearest schemes.
 */
public final class CountryBrief {

    private CountryBrief() {}

    /** @param area ISO 3166 alpha-3 of the country */
    public static ReportModel build(ReportInput input, Texts texts, String area) {
        Subject subject = Subject.of(input, texts, area);
        Wording words = subject.words();
        List<Page> pages = List.of(FirstPage.of(subject), SecondPage.of(subject));
        Map<String, String> release = Map.of(
                "country", subject.title(),
                "quarter", words.dates().quarter(subject.quarter()),
                "release", input.stamp().id().toString(),
                "day", words.dates().day(input.stamp().asOf()));
        return new ReportModel(
                "countries/" + area + "." + texts.language(),
                texts.language(),
                input.stamp(),
                words.say("brief.document-title", release),
                words.say("brief.header", release),
                words.say("brief.footer", release),
                null,
                subject.title(),
                pages,
                BriefNumbers.of(subject, pages));
    }
}
