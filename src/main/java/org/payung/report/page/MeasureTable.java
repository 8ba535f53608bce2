package org.payung.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.payung.catalogue.IndicatorDefinition;
import org.payung.catalogue.Layout.PageLayout;
import org.payung.outcome.Estimate;
import org.payung.outcome.Outcome;
import org.payung.outcome.Statistic;
import org.payung.report.Cell;
import org.payung.report.Cell.Value;
import org.payung.report.Cell.Weight;
import org.payung.report.Cell.Words;
import org.payung.report.Table;
import org.payung.report.Table.Row;
import org.payung.report.text.Cells;
import org.payung.report.text.Marks;
import org.payung.series.Area;
import org.payung.series.Period;
import org.payung.series.SeriesKey;
import org.payung.series.Unit;

/**
 * A row for each country, a column for each indicator of the layout: its newest figure, whatever scheme it is of, or the
 * letter of the reason why there is none. The year of a row is its newest; a figure of another year says so.
 *
 * @param breakdowns the one that is shown, by indicator, where it is not the total
 */
record MeasureTable(Edition edition, String id, List<String> indicators, Map<String, String> breakdowns) {

    private static final double WIDTH = 481;
    private static final double COUNTRY = 104;
    private static final double YEAR = 46;

    /** Of the indicators of a page; {@code breakdowns} of the layout are «ID breakdown». */
    static MeasureTable of(Edition edition, PageLayout layout, String id, List<String> indicators) {
        Map<String, String> breakdowns = new HashMap<>();
        for (String each : layout.list("breakdowns")) {
            String[] words = each.split(" ", 2);
            breakdowns.put(words[0], words[1]);
        }
        return new MeasureTable(edition, id, indicators, Map.copyOf(breakdowns));
    }

    /** The rows by the first indicator, the largest first, then by name. */
    Table of(List<Area> areas) {
        double width = (WIDTH - COUNTRY - YEAR) / indicators.size();
        List<Table.Column> columns = new ArrayList<>();
        columns.add(TableColumns.left(edition.say("column.country"), COUNTRY));
        columns.add(TableColumns.right(edition.say("column.year"), YEAR));
        indicators.forEach(each ->
                columns.add(TableColumns.figure(edition.say("indicator." + each + ".head"), unit(each), width)));
        Comparator<Area> byFirst = Comparator.comparing(area ->
                newest(area, indicators.get(0)).map(each -> -each.value()).orElse(Double.MAX_VALUE));
        List<Row> rows = areas.stream()
                .sorted(byFirst.thenComparing(area -> !hasFigure(area)).thenComparing(edition.byName()))
                .map(this::row)
                .toList();
        return new Table(id, columns, List.of(), rows, WIDTH);
    }

    boolean hasFigure(Area area) {
        return indicators.stream().anyMatch(each -> newest(area, each).isPresent());
    }

    /** The indicators without a figure in any of the areas, as they stand in a sentence. */
    List<String> without(List<Area> areas) {
        return indicators.stream()
                .filter(each ->
                        areas.stream().noneMatch(area -> newest(area, each).isPresent()))
                .map(each -> edition.say("indicator." + each + ".topic"))
                .toList();
    }

    /** The newest figure of an area's schemes. */
    Optional<Estimate> newest(Area area, String indicator) {
        return cells(area, indicator).stream()
                .filter(Estimate.class::isInstance)
                .map(Estimate.class::cast)
                .max(Comparator.comparing(each -> each.id().period()));
    }

    private List<Outcome> cells(Area area, String indicator) {
        String breakdown = breakdowns.getOrDefault(indicator, SeriesKey.TOTAL);
        return edition.input()
                .grid()
                .of(area.id(), indicator)
                .filter(each ->
                        each.id().breakdown().equals(breakdown) && each.id().statistic() == Statistic.VALUE)
                .toList();
    }

    private Row row(Area area) {
        Optional<Period> newest = indicators.stream()
                .flatMap(each -> newest(area, each).stream())
                .map(each -> each.id().period())
                .max(Comparator.comparing(Period::lastDay));
        List<Cell> cells = new ArrayList<>();
        cells.add(new Words(edition.names().area(area.id())));
        cells.add(Cells.plain(newest.map(Period::toString).orElse(Cells.DASH), Marks.NONE, Weight.PLAIN));
        indicators.forEach(each -> cells.add(cell(area, each, newest)));
        return new Row(cells, false);
    }

    private Value cell(Area area, String indicator, Optional<Period> year) {
        IndicatorDefinition definition = definition(indicator);
        Optional<Estimate> figure = newest(area, indicator);
        if (figure.isEmpty()) {
            return cells(area, indicator).stream()
                    .max(Comparator.comparing(each -> each.id().period()))
                    .map(missing -> Cells.dash(Marks.of(missing), missing.id().toString()))
                    .orElseGet(() -> Cells.dash(withoutCell(area)));
        }
        Estimate estimate = figure.get();
        String own = Marks.of((Outcome) estimate);
        boolean sameYear = Optional.of(estimate.id().period()).equals(year);
        String mark = own.isEmpty() && !sameYear ? Marks.OTHER_YEAR : own;
        return Cells.figure(edition.figures().figure(estimate, definition.precision()), mark, Weight.PLAIN);
    }

    /** An area whose schemes have no cell: there is none, or nobody knows of one. */
    private String withoutCell(Area area) {
        int year = edition.input().stamp().asOf().getYear();
        return edition.input().catalogue().hasScheme(area.id(), year).equals(Optional.of(false))
                ? Marks.NOT_APPLICABLE
                : Marks.NOT_RECEIVED;
    }

    private String unit(String indicator) {
        Unit unit = definition(indicator).unit();
        String key = "unit." + unit.text();
        return unit.equals(Unit.PERCENT) ? "%" : edition.words().knows(key) ? edition.say(key) : "";
    }

    private IndicatorDefinition definition(String indicator) {
        IndicatorDefinition definition =
                edition.input().catalogue().indicators().get(indicator);
        if (definition == null) {
            throw new IllegalArgumentException("templates/layouts/regional.yml: unknown indicator '" + indicator + "'");
        }
        return definition;
    }
}
