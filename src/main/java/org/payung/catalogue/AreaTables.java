package org.payung.catalogue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.payung.series.Area;
import org.payung.series.AreaKind;
import org.payung.series.Membership;
import org.payung.series.Period;

/** Reads {@code areas.csv}, {@code memberships.csv} and {@code calendar.csv}. */
final class AreaTables {

    static final String AREAS = "areas.csv";
    static final String MEMBERSHIPS = "memberships.csv";
    static final String CALENDAR = "calendar.csv";

    private final Mistakes mistakes;
    private final Map<String, Area> areas = new LinkedHashMap<>();
    private final Map<String, Catalogue.Tile> tiles = new LinkedHashMap<>();
    private final List<Membership> memberships = new ArrayList<>();
    private final List<CalendarEntry> calendar = new ArrayList<>();

    AreaTables(TemplateFiles files, Mistakes mistakes) {
        this.mistakes = mistakes;
        read(files, AREAS, List.of("area", "kind", "m49", "name", "tile_column", "tile_row", "followed"), this::area);
        read(files, MEMBERSHIPS, List.of("group", "member", "valid_from", "valid_to", "source"), this::membership);
        read(files, CALENDAR, List.of("period", "reference_year", "cut_off", "publish"), this::entry);
    }

    Map<String, Area> areas() {
        return areas;
    }

    Map<String, Catalogue.Tile> tiles() {
        return tiles;
    }

    List<Membership> memberships() {
        return memberships;
    }

    List<CalendarEntry> calendar() {
        return calendar;
    }

    private void read(TemplateFiles files, String path, List<String> columns, TableReader.Row reading) {
        if (files.byPath().containsKey(path)) {
            new TableReader(path, mistakes).read(files.text(path), columns, reading);
        } else {
            mistakes.add(path, 0, "missing");
        }
    }

    private void area(NamedCsvRecord row) {
        String id = row.getField("area");
        Integer m49 = TableReader.optional(row, "m49", Integer::valueOf);
        Area area = new Area(
                id,
                AreaKind.valueOf(row.getField("kind").toUpperCase(Locale.ROOT)),
                m49 == null ? 0 : m49,
                row.getField("name"),
                row.getField("followed").equals("yes"));
        if (areas.put(id, area) != null) {
            throw new IllegalArgumentException("area '" + id + "' is given twice");
        }
        tile(row, id);
    }

    private void tile(NamedCsvRecord row, String id) {
        Integer column = TableReader.optional(row, "tile_column", Integer::valueOf);
        Integer line = TableReader.optional(row, "tile_row", Integer::valueOf);
        if (column == null || line == null) {
            return;
        }
        Catalogue.Tile tile = new Catalogue.Tile(column, line);
        tiles.forEach((other, place) -> {
            if (place.equals(tile)) {
                throw new IllegalArgumentException(
                        "tile of '" + id + "' at " + column + "," + line + " is taken by '" + other + "'");
            }
        });
        tiles.put(id, tile);
    }

    private void membership(NamedCsvRecord row) {
        String group = requireArea(row, "group");
        String member = requireArea(row, "member");
        if (areas.containsKey(group) && areas.get(group).kind() == AreaKind.COUNTRY) {
            throw new IllegalArgumentException("'" + group + "' is a country, expected a group");
        }
        memberships.add(new Membership(
                group,
                member,
                TableReader.optional(row, "valid_from", LocalDate::parse),
                TableReader.optional(row, "valid_to", LocalDate::parse),
                row.getField("source")));
    }

    private String requireArea(NamedCsvRecord row, String column) {
        String id = row.getField(column);
        if (!areas.containsKey(id) && !areas.isEmpty()) {
            throw new IllegalArgumentException(Names.unknown("area", id, areas.keySet()));
        }
        return id;
    }

    private void entry(NamedCsvRecord row) {
        CalendarEntry entry = new CalendarEntry(
                Period.parse(row.getField("period")),
                Integer.parseInt(row.getField("reference_year")),
                LocalDate.parse(row.getField("cut_off")),
                LocalDate.parse(row.getField("publish")));
        if (!entry.quarter().isQuarter()) {
            throw new IllegalArgumentException("'" + entry.quarter() + "', expected a quarter such as 2024-Q3");
        }
        requireLater(entry);
        calendar.add(entry);
    }

    private void requireLater(CalendarEntry entry) {
        if (calendar.isEmpty()) {
            return;
        }
        CalendarEntry before = calendar.get(calendar.size() - 1);
        if (entry.quarter().compareTo(before.quarter()) <= 0 || entry.cutOff().isBefore(before.cutOff())) {
            throw new IllegalArgumentException("'" + entry.quarter() + "' follows '" + before.quarter()
                    + "', expected quarters and cut-offs in order");
        }
    }
}
