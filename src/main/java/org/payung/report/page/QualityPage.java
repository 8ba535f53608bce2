package org.payung.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.payung.catalogue.Layout.PageLayout;
import org.payung.report.Block;
import org.payung.report.Block.Chart;
import org.payung.report.Block.Heading;
import org.payung.report.Block.TableBlock;
import org.payung.report.Page;

/** Data quality: how old the values are, what stands behind a group, which findings touch the report (picture 06). */
final class QualityPage implements PageBuilder {

    private static final double SHARE_ROW = 17;
    private static final double SHARE_LEGEND = 21;

    @Override
    public Page build(Edition edition, PageLayout layout, int number) {
        YearTable years = new YearTable(edition, edition.areas(layout), layout.list("indicators"));
        ShareRows shares = new ShareRows(edition, layout.list("groups"));
        FindingsTable findings = new FindingsTable(edition, layout.list("groups"));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(edition.say("table.years.title"), edition.say("table.years.sub"), "table-years"));
        blocks.add(new TableBlock(years.table(), years.legend()));
        if (shares.size() > 0) {
            blocks.add(new Heading(
                    edition.say("figure.shares.title", Map.of("year", edition.referenceYear())),
                    edition.say("figure.shares.sub"),
                    "figure-shares"));
            blocks.add(
                    new Chart(shares.drawing(), 481, SHARE_ROW * shares.size() + SHARE_LEGEND, shares.alternative()));
        }
        blocks.add(
                new Heading(edition.say("table.findings.title"), edition.say("table.findings.sub"), "table-findings"));
        blocks.add(new TableBlock(findings.table(), null));
        blocks.add(notes(edition, years, findings));
        return new Page(
                "quality",
                number,
                edition.say("chapter.quality"),
                edition.say("page.quality.kicker"),
                years.title(),
                null,
                blocks);
    }

    private static Block notes(Edition edition, YearTable years, FindingsTable findings) {
        return new NoteText(edition)
                .marks(List.of(years.table()), List.of())
                .part("note.age", years.age())
                .part(
                        "note.not-known",
                        edition.say("note.not-known.text", Map.of("held", new ModelsTable(edition).held())))
                .part("note.further", findings.further())
                .say("note.sources", "note.quality.sources")
                .block();
    }
}
