package org.payung.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.payung.catalogue.Layout;
import org.payung.catalogue.Layout.PageLayout;
import org.payung.catalogue.Texts;
import org.payung.report.Page;
import org.payung.report.ReportInput;
import org.payung.report.ReportModel;
import org.payung.report.text.Wording;

/** All pages of the regional report in the order of its layout; page 1 is the title page. */
public final class RegionalPages {

    private static final Map<String, PageBuilder> BUILDERS = Map.of(
            "messages", new MessagesPage(),
            "coverage", new CoveragePage(),
            "map", new MapPage());

    private RegionalPages() {}

    /** @throws IllegalArgumentException if the catalogue has no layout {@code regional}, or a text is missing */
    public static ReportModel build(ReportInput input, Texts texts) {
        Edition edition = Edition.of(input, Wording.of(texts));
        Layout layout = input.catalogue().layouts().get("regional");
        if (layout == null) {
            throw new IllegalArgumentException("templates/layouts/regional.yml: missing");
        }
        List<Page> pages = new ArrayList<>();
        int number = 2;
        for (PageLayout each : layout.pages()) {
            PageBuilder builder = BUILDERS.get(each.page());
            if (builder != null) {
                pages.add(builder.build(edition, each, number));
            }
            number++;
        }
        String language = texts.language();
        return new ReportModel(
                "regional." + language,
                language,
                input.stamp(),
                edition.say("report.title"),
                edition.say(
                        "report.header",
                        Map.of("quarter", edition.words().dates().quarter(edition.quarter()))),
                edition.say(
                        "report.footer",
                        Map.of(
                                "release", input.stamp().id().toString(),
                                "day", edition.words().dates().day(input.stamp().asOf()))),
                null,
                null,
                pages,
                List.of());
    }
}
