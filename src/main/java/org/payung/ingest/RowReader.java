package org.payung.ingest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.payung.catalogue.Catalogue;
import org.payung.catalogue.ConceptDefinition;
import org.payung.catalogue.ConceptKind;
import org.payung.finding.Finding;
import org.payung.series.Location;
import org.payung.series.Nature;
import org.payung.series.Observation;
import org.payung.series.ObservationStatus;
import org.payung.series.Period;
import org.payung.series.SeriesCell;
import org.payung.series.SeriesKey;
import org.payung.series.Sex;
import org.payung.series.SourceRelease;
import org.payung.series.StockFlow;
import org.payung.series.Unit;

/** Reads the rows of one file to observations; of a row that is none it says what is wrong with each bad cell. */
final class RowReader {

    private final String file;
    private final MappedRow mapped;
    private final List<Finding> findings;
    private final Catalogue catalogue;

    private final FieldReader<String> areas;
    private final FieldReader<ConceptDefinition> concepts;
    private final FieldReader<String> schemes = new FieldReader<>(Parsers::words);
    private final FieldReader<Sex> sexes = new FieldReader<>(Parsers::sex);
    private final FieldReader<String> ages = new FieldReader<>(Parsers::age);
    private final FieldReader<String> breakdowns = new FieldReader<>(Parsers::breakdown);
    private final FieldReader<Period> periods = new FieldReader<>(Parsers::period);
    private final FieldReader<Unit> units = new FieldReader<>(Parsers::unit);
    private final FieldReader<Integer> multipliers = new FieldReader<>(Parsers::multiplier);
    private final FieldReader<StockFlow> stockFlows = new FieldReader<>(Parsers::stockFlow);
    private final FieldReader<ObservationStatus> statuses = new FieldReader<>(Parsers::status);
    private final FieldReader<Nature> natures = new FieldReader<>(Parsers::nature);
    private final FieldReader<String> sources = new FieldReader<>(Parsers::words);
    private final FieldReader<String> releases = new FieldReader<>(Parsers::words);
    private final FieldReader<LocalDate> dates = new FieldReader<>(Parsers::date);
    private final FieldReader<Integer> tiers = new FieldReader<>(Parsers::tier);

    RowReader(String file, MappedRow mapped, Catalogue catalogue, List<Finding> findings) {
        Parsers parsers = new Parsers(catalogue);
        this.file = file;
        this.mapped = mapped;
        this.catalogue = catalogue;
        this.findings = findings;
        this.areas = new FieldReader<>(parsers::area);
        this.concepts = new FieldReader<>(parsers::concept);
    }

    /** The row's observation; where there is none, {@link #findings} has grown. */
    Optional<Observation> read(SourceRow row) {
        return new OneRow(row).read();
    }

    /** One row under the hand: what it says so far, and whether a cell of it is bad. */
    private final class OneRow {

        private final SourceRow row;
        private final List<Fault> faults = new ArrayList<>();

        OneRow(SourceRow row) {
            this.row = row;
        }

        private record Fault(Field field, CellFault fault) {}

        Optional<Observation> read() {
            Key key = new Key(
                    cell(Field.AREA, areas),
                    cell(Field.CONCEPT, concepts),
                    cell(Field.SCHEME, schemes),
                    cell(Field.SEX, sexes),
                    cell(Field.AGE, ages),
                    cell(Field.BREAKDOWN, breakdowns),
                    cell(Field.PERIOD, periods));
            SeriesCell cell = key.cell();
            SourceRelease source = source();
            Nature nature = cell(Field.NATURE, natures);
            Measure measure = key.concept == null ? null : measure(key.concept);
            checkScheme(key);
            if (!faults.isEmpty() || cell == null || source == null || nature == null || measure == null) {
                report(cell);
                return Optional.empty();
            }
            return Optional.of(new Observation(
                    cell.key(),
                    cell.period(),
                    measure.value,
                    measure.unit,
                    measure.stockFlow,
                    measure.status,
                    nature,
                    source,
                    mapped.text(Field.NOTE, row),
                    new Location(file, mapped.place(Field.VALUE, row)),
                    null));
        }

        private <T> @Nullable T cell(Field field, FieldReader<T> reader) {
            try {
                return reader.read(mapped.text(field, row));
            } catch (CellFault fault) {
                faults.add(new Fault(field, fault));
                return null;
            }
        }

        private @Nullable SourceRelease source() {
            String name = cell(Field.SOURCE, sources);
            String release = cell(Field.SOURCE_RELEASE, releases);
            LocalDate date = cell(Field.RELEASE_DATE, dates);
            Integer tier = cell(Field.TIER, tiers);
            if (name == null || release == null || date == null || tier == null) {
                return null;
            }
            return new SourceRelease(name, release, date, tier);
        }

        private @Nullable Measure measure(ConceptDefinition concept) {
            Unit unit = unit(concept);
            StockFlow stockFlow = mapped.text(Field.STOCK_FLOW, row).isEmpty()
                    ? concept.stockFlow()
                    : cell(Field.STOCK_FLOW, stockFlows);
            ObservationStatus status = cell(Field.OBS_STATUS, statuses);
            Integer power = cell(Field.UNIT_MULT, multipliers);
            BigDecimal number = number();
            if (unit == null || stockFlow == null || status == null || power == null) {
                return null;
            }
            checkValue(concept, number, status);
            BigDecimal value = number == null ? null : number.scaleByPowerOfTen(power);
            return new Measure(value, unit, stockFlow, status);
        }

        private @Nullable Unit unit(ConceptDefinition concept) {
            Unit only = concept.unit();
            if (!mapped.hasColumn(Field.UNIT) && mapped.text(Field.UNIT, row).isEmpty() && only != null) {
                return only;
            }
            Unit unit = cell(Field.UNIT, units);
            if (unit != null && only != null && !unit.equals(only)) {
                fault(Field.UNIT, "wrong-unit", "'" + only + "' for " + concept.code());
            } else if (unit != null && only == null && !unit.isMoney()) {
                fault(Field.UNIT, "wrong-unit", "a currency such as IDR or IDR/month for " + concept.code());
            }
            return unit;
        }

        private @Nullable BigDecimal number() {
            String text = mapped.text(Field.VALUE, row);
            try {
                return text.isEmpty() ? null : Parsers.number(text);
            } catch (CellFault fault) {
                faults.add(new Fault(Field.VALUE, fault));
                return null;
            }
        }

        private void checkValue(ConceptDefinition concept, @Nullable BigDecimal value, ObservationStatus status) {
            boolean empty = mapped.text(Field.VALUE, row).isEmpty();
            if (empty && !status.isMissing()) {
                fault(Field.VALUE, "value-missing", "a number, or a status that says missing: H L M O Q");
            } else if (!empty && status.isMissing()) {
                fault(Field.VALUE, "value-with-missing-status", "none, because the status is '" + status + "'");
            } else if (value != null && value.signum() < 0 && concept.kind() == ConceptKind.COUNT) {
                fault(Field.VALUE, "negative-count", "a count of zero or more");
            }
        }

        private void checkScheme(Key key) {
            String scheme = key.scheme;
            if (key.area == null || scheme == null || scheme.equals(SeriesKey.NOT_APPLICABLE)) {
                return;
            }
            List<String> known = catalogue.schemesOf(key.area).stream()
                    .map(definition -> definition.id())
                    .toList();
            if (!known.contains(scheme)) {
                String schemes = known.isEmpty() ? "" : ", one of " + String.join(", ", known);
                fault(Field.SCHEME, "unknown-scheme", "_Z or a scheme of " + key.area + schemes);
            }
        }

        private void fault(Field field, String code, String expected) {
            faults.add(new Fault(field, new CellFault(code, expected)));
        }

        private void report(@Nullable SeriesCell cell) {
            faults.sort(Comparator.comparing(Fault::field));
            for (Fault each : faults) {
                Location location = new Location(file, mapped.place(each.field, row));
                String found = mapped.found(each.field, row);
                String expected = each.fault.expected();
                String message = location + ": column '" + mapped.column(each.field)
                        + (found.isEmpty() ? "' is empty" : "' holds '" + found + "'") + ", expected " + expected;
                findings.add(Finding.error(each.fault.code(), location, cell, found, expected, message));
            }
        }
    }

    private record Measure(@Nullable BigDecimal value, Unit unit, StockFlow stockFlow, ObservationStatus status) {}

    private record Key(
            @Nullable String area,
            @Nullable ConceptDefinition concept,
            @Nullable String scheme,
            @Nullable Sex sex,
            @Nullable String age,
            @Nullable String breakdown,
            @Nullable Period period) {

        @Nullable
        SeriesCell cell() {
            if (area == null || concept == null || scheme == null || sex == null) {
                return null;
            }
            if (age == null || breakdown == null || period == null) {
                return null;
            }
            return new SeriesCell(new SeriesKey(concept.code(), area, scheme, sex, age, breakdown), period);
        }
    }
}
