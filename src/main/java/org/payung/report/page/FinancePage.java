package org.payung.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.payung.catalogue.Layout.PageLayout;
import org.payung.outcome.Estimate;
import org.payung.outcome.Outcome;
import org.payung.report.Block;
import org.payung.report.Block.Chart;
import org.payung.report.Block.Heading;
import org.payung.report.Block.Paragraph;
import org.payung.report.Block.TableBlock;
import org.payung.report.Cell;
import org.payung.report.Cell.Value;
import org.payung.report.Cell.Weight;
import org.payung.report.Cell.Words;
import org.payung.report.Figure;
import org.payung.report.Page;
import org.payung.report.Table;
import org.payung.report.Table.Row;
import org.payung.report.text.Cells;
import org.payung.report.text.Marks;
import org.payung.report.text.Wording;
import org.payung.series.Area;

/** Sustainability: reserve in years, the measures still to come, and the year of a fund from the figures received. */
final class FinancePage implements PageBuilder {

    private static final double CHART_WIDTH = 481;
    private static final double CHART_HEIGHT = 126;
    private static final List<String> NOT_YET = List.of("cash-flow", "payg", "exp-gdp", "density");

    @Override
    public Page build(Edition edition, PageLayout layout, int number) {
        List<Area> areas =
                edition.areas(layout).stream().sorted(edition.byName()).toList();
        Table table = table(edition, areas);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(edition.say("table.finance.title"), edition.say("table.finance.sub"), "table-finance"));
        blocks.add(new TableBlock(table, null));
        blocks.add(new Paragraph(
                edition.words().runs("theme.none", Map.of("theme", edition.say("theme.other-finance"))), false));
        Optional<FundYear> fund = ReserveMessage.latest(edition).flatMap(each -> FundYear.of(edition, each));
        fund.ifPresent(each -> addWaterfall(edition, each, blocks));
        blocks.add(notes(edition, table, fund));
        return new Page(
                "sustainability",
                number,
                edition.say("chapter.sustainability"),
                edition.say("page.finance.kicker"),
                title(edition, areas),
                null,
                blocks);
    }

    private static Table table(Edition edition, List<Area> areas) {
        List<Table.Column> columns = new ArrayList<>();
        columns.add(TableColumns.left(edition.say("column.country"), 125));
        columns.add(TableColumns.figure(edition.say("column.reserve"), edition.say("unit.years"), 70));
        columns.add(TableColumns.right(edition.say("column.year"), 46));
        NOT_YET.forEach(each -> columns.add(TableColumns.figure(edition.say("column." + each), "%", 60)));
        Comparator<Area> byReserve = Comparator.comparing(
                area -> reserve(edition, area.id()).map(each -> -each.value()).orElse(0.0));
        List<Row> rows = areas.stream()
                .sorted(byReserve.thenComparing(edition.byName()))
                .map(area -> row(edition, area))
                .toList();
        return new Table("table-finance", columns, List.of(), rows, 481);
    }

    private static Row row(Edition edition, Area area) {
        Optional<Estimate> reserve = reserve(edition, area.id());
        List<Cell> cells = new ArrayList<>();
        cells.add(new Words(edition.names().area(area.id())));
        cells.add(reserve.<Value>map(
                        each -> Cells.figure(edition.figures().figure(each, 2), Marks.of((Outcome) each), Weight.BOLD))
                .orElseGet(() -> Cells.dash(Marks.NOT_RECEIVED)));
        cells.add(Cells.plain(
                reserve.map(each -> each.id().period().toString()).orElse(Cells.DASH), Marks.NONE, Weight.PLAIN));
        NOT_YET.forEach(each -> cells.add(Cells.dash(Marks.NOT_RECEIVED)));
        return new Row(cells, false);
    }

    /** The newest reserve of an area's schemes. */
    private static Optional<Estimate> reserve(Edition edition, String area) {
        return edition.input()
                .grid()
                .of(area, ReserveMessage.INDICATOR)
                .filter(Estimate.class::isInstance)
                .map(Estimate.class::cast)
                .max(Comparator.comparing(each -> each.id().period()));
    }

    private static String title(Edition edition, List<Area> areas) {
        Wording words = edition.words();
        int with = (int) areas.stream()
                .filter(area -> reserve(edition, area.id()).isPresent())
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
        NoteText note =
                new NoteText(edition).marks(List.of(table), own).say("note.definition", "note.finance.definition");
        return (sources.isEmpty() ? note : note.sources(sources))
                .ids("\u00ABAREA\u00BB:RESERVE_YEARS:\u00ABSCHEME\u00BB:_T:_T:_T:value:\u00ABYEAR\u00BB")
                .block();
    }
}
