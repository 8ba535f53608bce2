package org.payung.ingest;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.payung.catalogue.ConceptDefinition;
import org.payung.catalogue.ConceptKind;
import org.payung.series.ObservationStatus;
import org.payung.series.StockFlow;
import org.payung.series.Unit;

/** Reads what a row measures: value, unit, multiplier and status, and whether they go together. */
final class MeasureReader {

    private final FieldReaders readers;

    MeasureReader(FieldReaders readers) {
        this.readers = readers;
    }

    /**
     * @param value multiplier applied, null with a status that says missing
     */
    record Measure(@Nullable BigDecimal value, Unit unit, StockFlow stockFlow, ObservationStatus status) {}

    /** The measure, null where a cell of it is bad. */
    @Nullable
    Measure read(RowUnderHand row, ConceptDefinition concept) {
        Unit unit = unit(row, concept);
        StockFlow stockFlow =
                row.isEmpty(Field.STOCK_FLOW) ? concept.stockFlow() : row.value(Field.STOCK_FLOW, readers.stockFlows);
        ObservationStatus status = row.value(Field.OBS_STATUS, readers.statuses);
        Integer power = row.value(Field.UNIT_MULT, readers.multipliers);
        BigDecimal number = number(row);
        if (unit == null || stockFlow == null || status == null || power == null) {
            return null;
        }
        check(row, concept, number, status);
        return new Measure(number == null ? null : number.scaleByPowerOfTen(power), unit, stockFlow, status);
    }

    private @Nullable Unit unit(RowUnderHand row, ConceptDefinition concept) {
        Unit only = concept.unit();
        if (only != null && row.isUnspoken(Field.UNIT)) {
            return only;
        }
        Unit unit = row.value(Field.UNIT, readers.units);
        if (unit != null && only != null && !unit.equals(only)) {
            row.fault(Field.UNIT, "wrong-unit", "'" + only + "' for " + concept.code());
        } else if (unit != null && only == null && !unit.isMoney()) {
            row.fault(Field.UNIT, "wrong-unit", "a currency such as IDR or IDR/month for " + concept.code());
        }
        return unit;
    }

    private static @Nullable BigDecimal number(RowUnderHand row) {
        try {
            return row.isEmpty(Field.VALUE) ? null : Parsers.number(row.text(Field.VALUE));
        } catch (CellFault fault) {
            row.fault(Field.VALUE, fault.code(), fault.expected());
            return null;
        }
    }

    private static void check(
            RowUnderHand row, ConceptDefinition concept, @Nullable BigDecimal number, ObservationStatus status) {
        boolean empty = row.isEmpty(Field.VALUE);
        if (empty && !status.isMissing()) {
            row.fault(Field.VALUE, "value-missing", "a number, or a status that says missing: H L M O Q");
        } else if (!empty && status.isMissing()) {
            row.fault(Field.VALUE, "value-with-missing-status", "none, because the status is '" + status + "'");
        } else if (number != null && number.signum() < 0 && concept.kind() == ConceptKind.COUNT) {
            row.fault(Field.VALUE, "negative-count", "a count of zero or more");
        }
    }
}
