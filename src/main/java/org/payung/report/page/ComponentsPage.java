package org.payung.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.payung.catalogue.Layout.PageLayout;
import org.payung.report.Block;
import org.payung.report.Block.Chart;
import org.payung.report.Block.Heading;
import org.payung.report.Block.TableBlock;
import org.payung.report.Cell;
import org.payung.report.Cell.Heat;
import org.payung.report.Cell.Value;
import org.payung.report.Cell.Weight;
import org.payung.report.Cell.Words;
import org.payung.report.Drawing.SignKey;
import org.payung.report.Drawing.SignKey.SignWord;
import org.payung.report.Figure;
import org.payung.report.LatestFigure;
import org.payung.report.Page;
import org.payung.report.Table;
import org.payung.report.Table.Row;
import org.payung.report.text.Marks;
import org.payung.report.text.Wording;
import org.payung.series.Area;

/** The other components of SDG 1.3.1: a heat table with years, and coverage of the unemployed over time. */
final class ComponentsPage implements PageBuilder {

    private static final double HALF = 50;
    private static final double FIRST_COLUMN = 97;
    private static final double PANEL_WIDTH = 112;
    private static final double PANEL_HEIGHT = 82;
    private static final double GAP = 11;
    private static final List<Double> LIMITS = List.of(0.0, 5.0, 15.0, 30.0, 50.0);

    /** A capacity ratio whose numerator is not restricted to the poor: not to be read as inclusion. */
    private static final String POOR = "SI_COV_POOR";

    @Override
    public Page build(Edition edition, PageLayout layout, int number) {
        List<Area> areas =
                edition.areas(layout).stream().sorted(edition.byName()).toList();
        List<String> indicators = layout.list("indicators");
        Table table = table(edition, areas, indicators);
        TimePanels panels = new TimePanels(edition, areas);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(
                edition.say("table.components.title"),
                edition.say("table.components.sub", Map.of("year", edition.referenceYear())),
                "table-components"));
        blocks.add(new TableBlock(table, legend(edition)));
        int rows = panels.rows();
        if (rows > 0) {
            blocks.add(
                    new Heading(edition.say("figure.series.title"), edition.say("figure.series.sub"), "figure-series"));
            blocks.add(new Chart(panels.drawing(), 481, rows * PANEL_HEIGHT + (rows - 1) * GAP, panels.alternative()));
        }
        blocks.add(notes(edition, areas, indicators, table));
        return new Page(
                "components",
                number,
                edition.say("chapter.protection"),
                edition.say("page.components.kicker"),
                title(edition, areas, indicators),
                null,
                blocks);
    }

    static double panelWidth() {
        return PANEL_WIDTH;
    }

    static double panelHeight() {
        return PANEL_HEIGHT;
    }

    private static Table table(Edition edition, List<Area> areas, List<String> indicators) {
        double width = (481 - FIRST_COLUMN) / indicators.size();
        List<Table.Column> columns = new ArrayList<>();
        columns.add(TableColumns.left(edition.say("column.country"), FIRST_COLUMN));
        indicators.forEach(each -> columns.add(
                new Table.Column(edition.names().indicator(each, "head"), "%", Table.Align.CENTRE, width, null)));
        List<Row> rows =
                areas.stream().map(area -> row(edition, area, indicators)).toList();
        return new Table("table-components", columns, List.of(), rows, 481);
    }

    private static Row row(Edition edition, Area area, List<String> indicators) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Words(edition.names().area(area.id())));
        indicators.forEach(each -> cells.add(cell(edition, LatestFigure.of(edition.input(), area.id(), each))));
        return new Row(cells, false);
    }

    /** The value with the year as its mark where it is not the reference year. */
    private static Heat cell(Edition edition, LatestFigure latest) {
        Value value = edition.cells().of(latest.outcome(), 1, Marks.of(latest), Weight.PLAIN);
        String year = latest.otherYear() ? CoveragePlot.shortYear(latest.year()) : value.mark();
        return new Heat(
                new Value(value.figures(), value.text(), year, value.id(), Weight.PLAIN, null),
                latest.estimate().map(each -> step(each.value())).orElse(0));
    }

    static int step(double percent) {
        int step = 0;
        for (double limit : LIMITS) {
            step += percent > limit ? 1 : 0;
        }
        return step;
    }

    /** The component that covers more than half in most countries, beside coverage of the unemployed. */
    private static String title(Edition edition, List<Area> areas, List<String> indicators) {
        Wording words = edition.words();
        Optional<String> most = indicators.stream()
                .filter(each -> !each.equals(POOR))
                .max(Comparator.comparingInt((String each) -> aboveHalf(edition, areas, each)));
        String indicator = most.orElse(Edition.UEMP);
        return words.title(
                "page.components.title",
                Map.of(
                        "k", count(edition, indicator, aboveHalf(edition, areas, indicator)),
                        "n",
                                edition.figures()
                                        .count(
                                                "ROUNDTABLE:" + indicator + ":with-value",
                                                withFigure(edition, areas, indicator)),
                        "component", edition.names().indicator(indicator, "topic"),
                        "j", count(edition, Edition.UEMP, aboveHalf(edition, areas, Edition.UEMP))));
    }

    private static int withFigure(Edition edition, List<Area> areas, String indicator) {
        return (int) areas.stream()
                .filter(area ->
                        !LatestFigure.of(edition.input(), area.id(), indicator).isMissing())
                .count();
    }

    private static int aboveHalf(Edition edition, List<Area> areas, String indicator) {
        return (int) areas.stream()
                .flatMap(area -> LatestFigure.of(edition.input(), area.id(), indicator).estimate().stream())
                .filter(each -> each.value() > HALF)
                .count();
    }

    private static Figure count(Edition edition, String indicator, int value) {
        return edition.figures().count("ROUNDTABLE:" + indicator + ":count-above-50:" + edition.referenceYear(), value);
    }

    private static SignKey legend(Edition edition) {
        return new SignKey(
                List.of(
                        new SignWord("ramp-0", "0"),
                        new SignWord("ramp-1", edition.say("sign.up-to", Map.of("v", "5"))),
                        new SignWord("ramp-2", edition.say("sign.up-to", Map.of("v", "15"))),
                        new SignWord("ramp-3", edition.say("sign.up-to", Map.of("v", "30"))),
                        new SignWord("ramp-4", edition.say("sign.up-to", Map.of("v", "50"))),
                        new SignWord("ramp-5", edition.say("sign.up-to", Map.of("v", "100")))),
                List.of());
    }

    private static Block notes(Edition edition, List<Area> areas, List<String> indicators, Table table) {
        Sources sources = new Sources();
        areas.forEach(area -> indicators.forEach(each ->
                sources.add(LatestFigure.of(edition.input(), area.id(), each).outcome())));
        return new NoteText(edition)
                .marks(Marks.usedIn(table), List.of(edition.say("note.tile-year")))
                .say("note.definition", "note.components.definition")
                .say("note.poor", "note.poor.text")
                .sources(sources)
                .ids("\u00ABAREA\u00BB:\u00ABSERIES\u00BB:_T:_T:_T:_T:value:\u00ABYEAR\u00BB")
                .block();
    }
}
