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

/**
 * All pages of the regional report: the title, the contents, the pages of the layout in its order, and annex B, which
 * follows the last of them.
 */
public final class RegionalPages {

    /** After the title page and the contents. */
    private static final int FIRST_OF_LAYOUT = 3;

    private static final Map<String, PageBuilder> BUILDERS = Map.ofEntries(
            Map.entry("messages", new MessagesPage()),
            Map.entry("changes", new ChangesPage()),
            Map.entry("concepts", new ConceptsPage()),
            Map.entry("coverage", new CoveragePage()),
            Map.entry("map", new MapPage()),
            Map.entry("components", new ComponentsPage()),
            Map.entry("adequacy", new AdequacyPage()),
            Map.entry("levels", new LevelsPage()),
            Map.entry("sustainability", new FinancePage()),
            Map.entry("stabilisation", new MeasuresPage("stabilisation", "stabilisation")),
            Map.entry("gap", new GapPage()),
            Map.entry("quality", new QualityPage()),
            Map.entry("methods", new MethodsPage()),
            Map.entry("annex", new AnnexTablePage()));

    private RegionalPages() {}

    /** @throws IllegalArgumentException if the layout {@code regional}, a page of it or a text is missing */
    public static ReportModel build(ReportInput input, Texts texts) {
        Edition edition = Edition.of(input, Wording.of(texts));
        List<Page> pages = new ArrayList<>();
        for (PageLayout each : layout(input).pages()) {
            pages.add(builder(each.page()).build(edition, each, FIRST_OF_LAYOUT + pages.size()));
        }
        AnnexNumbers numbers = new AnnexNumbers(edition);
        pages.addAll(numbers.pages(FIRST_OF_LAYOUT + pages.size()));
        pages.add(0, ContentsPage.of(edition, pages));
        return new ReportModel(
                "regional." + texts.language(),
                texts.language(),
                input.stamp(),
                edition.say("report.title"),
                edition.say(
                        "report.header",
                        Map.of("quarter", edition.words().dates().quarter(edition.quarter()))),
                footer(edition),
                TitlePages.of(edition),
                null,
                pages,
                numbers.entries());
    }

    private static Layout layout(ReportInput input) {
        Layout layout = input.catalogue().layouts().get("regional");
        if (layout == null) {
            throw new IllegalArgumentException("templates/layouts/regional.yml: missing");
        }
        return layout;
    }

    private static PageBuilder builder(String page) {
        PageBuilder builder = BUILDERS.get(page);
        if (builder == null) {
            throw new IllegalArgumentException("templates/layouts/regional.yml: unknown page '" + page + "', known are "
                    + BUILDERS.keySet().stream().sorted().toList());
        }
        return builder;
    }

    private static String footer(Edition edition) {
        return edition.say(
                "report.footer",
                Map.of(
                        "release", edition.input().stamp().id().toString(),
                        "day",
                                edition.words()
                                        .dates()
                                        .day(edition.input().stamp().asOf())));
    }
}
