package org.payung.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.payung.catalogue.IndicatorDefinition;
import org.payung.outcome.Estimate;
import org.payung.outcome.OutcomeId;
import org.payung.outcome.Statistic;
import org.payung.report.Cell;
import org.payung.report.Cell.Heat;
import org.payung.report.Cell.Weight;
import org.payung.report.Cell.Words;
import org.payung.report.Drawing.SignKey;
import org.payung.report.Drawing.SignKey.SignWord;
import org.payung.report.Figure;
import org.payung.report.Table;
import org.payung.report.Table.Row;
import org.payung.report.text.Cells;
import org.payung.report.text.Marks;
import org.payung.series.Area;
import org.payung.series.Nature;
import org.payung.series.Period;
import org.payung.series.Sex;

/** The year of the latest value of each series in each country: the darker, the older. */
final class YearTable {

    private static final int FIRST_YEAR = 2000;
    private static final int YOUNG = 4;
    private static final int AGEING = 5;
    private static final int OLD = 8;
    private static final double FIRST_COLUMN = 103;

    private final Edition edition;
    private final List<Area> areas;
    private final List<String> indicators;

    YearTable(Edition edition, List<Area> areas, List<String> indicators) {
        this.edition = edition;
        this.areas = areas.stream().sorted(edition.byName()).toList();
        this.indicators = indicators;
    }

    Table table() {
        double width = (481 - FIRST_COLUMN) / indicators.size();
        List<Table.Column> columns = new ArrayList<>();
        columns.add(TableColumns.left(edition.say("column.country"), FIRST_COLUMN));
        indicators.forEach(
                each -> columns.add(TableColumns.centre(edition.names().indicator(each, "head"), width)));
        List<Row> rows = areas.stream().map(this::row).toList();
        return new Table("table-years", columns, List.of(), rows, 481);
    }

    private Row row(Area area) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Words(edition.names().area(area.id())));
        indicators.forEach(each -> cells.add(cell(area.id(), each)));
        return new Row(cells, false);
    }

    private Heat cell(String area, String indicator) {
        return latestYear(area, indicator)
                .map(year -> new Heat(
                        Cells.plain(String.valueOf(year), Marks.NONE, Weight.PLAIN),
                        step(edition.input().releaseYear() - year)))
                .orElseGet(() -> new Heat(Cells.dash(Marks.NOT_RECEIVED), 0));
    }

    private static int step(int age) {
        if (age <= YOUNG) {
            return 0;
        }
        return age == AGEING ? 1 : age <= OLD ? 2 : 4;
    }

    /** The newest year with a value, however old. */
    private Optional<Integer> latestYear(String area, String indicator) {
        IndicatorDefinition definition =
                edition.input().catalogue().indicators().get(indicator);
        Sex sex = definition == null || definition.sexes().contains(Sex.TOTAL)
                ? Sex.TOTAL
                : definition.sexes().get(0);
        for (int year = edition.input().releaseYear(); year >= FIRST_YEAR; year--) {
            OutcomeId id = OutcomeId.total(area, indicator, Statistic.VALUE, Period.year(year))
                    .withSex(sex);
            if (edition.input()
                    .grid()
                    .findEstimate(id)
                    .filter(YearTable::isReceived)
                    .isPresent()) {
                return Optional.of(year);
            }
        }
        return Optional.empty();
    }

    /** A zero that we set for want of a scheme was not received. */
    private static boolean isReceived(Estimate estimate) {
        return !(estimate.isStructuralZero() && estimate.nature() == Nature.M);
    }

    private List<Integer> years() {
        return areas.stream()
                .flatMap(area -> indicators.stream().flatMap(each -> latestYear(area.id(), each).stream()))
                .toList();
    }

    /** «Of 130 values received, 38 are older than 2020». */
    String title() {
        List<Integer> years = years();
        int older = (int)
                years.stream().filter(year -> year < edition.referenceYear()).count();
        return edition.words()
                .title(
                        "page.quality.title",
                        Map.of(
                                "n", count("received", years.size()),
                                "k", count("older", older),
                                "year", edition.referenceYear()));
    }

    /** How many cells the table has, and from when on a value is old. */
    String age() {
        return edition.say(
                "note.age.text",
                Map.of(
                        "areas", areas.size(),
                        "cells", count("cells", areas.size() * indicators.size()),
                        "year", edition.input().releaseYear() - AGEING));
    }

    private Figure count(String what, int value) {
        return edition.figures().count("table-years:" + what, value);
    }

    SignKey legend() {
        int now = edition.input().releaseYear();
        return new SignKey(
                List.of(
                        new SignWord("ramp-0", edition.say("sign.age.young", Map.of("year", now - YOUNG))),
                        new SignWord("ramp-1", edition.say("sign.age.ageing", Map.of("year", now - AGEING))),
                        new SignWord("ramp-2", edition.say("sign.age.old")),
                        new SignWord("ramp-4", edition.say("sign.age.oldest")),
                        new SignWord("", edition.say("sign.age.none"))),
                List.of());
    }
}
