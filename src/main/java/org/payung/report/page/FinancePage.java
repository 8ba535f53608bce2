package org.payung.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.payung.catalogue.Layout.PageLayout;
import org.payung.outcome.Estimate;
import org.payung.report.Block;
import org.payung.report.Block.Chart;
import org.payung.report.Block.Heading;
import org.payung.report.Block.Paragraph;
import org.payung.report.Block.TableBlock;
import org.payung.report.Figure;
import org.payung.report.Page;
import org.payung.report.Table;
import org.payung.report.text.Wording;
import org.payung.series.Area;

/** Sustainability: reserve in years, the measures still to come, and the year of a fund from the figures received. */
final class FinancePage implements PageBuilder {

    private static final double CHART_WIDTH = 481;
    private static final double CHART_HEIGHT = 126;

    @Override
    public Page build(Edition edition, PageLayout layout, int number) {
        List<Area> areas =
                edition.areas(layout).stream().sorted(edition.byName()).toList();
        MeasureTable measures = MeasureTable.of(edition, layout, "table-finance", layout.list("indicators"));
        Table table = measures.of(areas);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(edition.say("table.finance.title"), edition.say("table.finance.sub"), "table-finance"));
        blocks.add(new TableBlock(table, null));
        List<String> without = measures.without(areas);
        if (!without.isEmpty()) {
            blocks.add(new Paragraph(
                    edition.words()
                            .runs("theme.none", Map.of("theme", edition.words().list(without))),
                    false));
        }
        Optional<FundYear> fund = ReserveMessage.latest(edition).flatMap(each -> FundYear.of(edition, each));
        fund.ifPresent(each -> addWaterfall(edition, each, blocks));
        blocks.add(notes(edition, table, fund));
        return new Page(
                "sustainability",
                number,
                edition.say("chapter.sustainability"),
                edition.say("page.finance.kicker"),
                title(edition, measures, areas),
                null,
                blocks);
    }

    private static String title(Edition edition, MeasureTable measures, List<Area> areas) {
        Wording words = edition.words();
        int with = (int) areas.stream()
                .filter(area -> measures.newest(area, ReserveMessage.INDICATOR).isPresent())
                .count();
        Figure k = edition.figures().count("ROUNDTABLE:RESERVE_YEARS:count-with-value", with);
        return words.title(
                "page.finance.title",
                Map.of("k", words.spelled(k), "n", edition.figures().count("ROUNDTABLE:count", areas.size())));
    }

    private static void addWaterfall(Edition edition, FundYear fund, List<Block> blocks) {
        Estimate reserve = fund.reserve();
        String area = edition.names().area(reserve.id().area());
        int year = reserve.id().period().year();
        String currency = new Money(edition)
                .currency(reserve.id().area() + "-" + reserve.id().scheme());
        blocks.add(new Heading(
                edition.say("figure.fund.title", Map.of("area", area, "year", year)),
                edition.say("figure.fund.sub", Map.of("currency", new Money(edition).word(currency))),
                "figure-fund"));
        blocks.add(new Chart(fund.drawing(edition), CHART_WIDTH, CHART_HEIGHT, fund.alternative(edition, area, year)));
    }

    private static Block notes(Edition edition, Table table, Optional<FundYear> fund) {
        Sources sources = new Sources();
        fund.ifPresent(each -> each.observations().forEach(sources::add));
        List<String> own = fund.isPresent() ? List.of("d " + edition.say("note.derived")) : List.of();
        NoteText note = new NoteText(edition)
                .marks(List.of(table), own)
                .say("note.definition", "note.finance.definition")
                .say("note.range", "note.finance.range");
        return (sources.isEmpty() ? note : note.sources(sources))
                .ids("\u00ABAREA\u00BB:\u00ABINDICATOR\u00BB:\u00ABSCHEME\u00BB:_T:_T:_T:value:\u00ABYEAR\u00BB")
                .block();
    }
}
