package org.payung.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.payung.finding.Finding;
import org.payung.series.Location;
import org.payung.series.SeriesCell;

/** One row under the hand: its cells as values, and what is wrong with those that are none. */
final class RowUnderHand {

    private final String file;
    private final MappedRow mapped;
    private final SourceRow row;
    private final List<Fault> faults = new ArrayList<>(0);

    private record Fault(Field field, String code, String expected) {}

    RowUnderHand(String file, MappedRow mapped, SourceRow row) {
        this.file = file;
        this.mapped = mapped;
        this.row = row;
    }

    /** The value of a field, null where its cell holds none, which is then a fault. */
    <T> @Nullable T value(Field field, FieldReader<T> reader) {
        try {
            return reader.read(text(field));
        } catch (CellFault fault) {
            fault(field, fault.code(), fault.expected());
            return null;
        }
    }

    String text(Field field) {
        return mapped.text(field, row);
    }

    boolean isEmpty(Field field) {
        return text(field).isEmpty();
    }

    /** Whether the layout has no column for the field and nothing stands for it. */
    boolean isUnspoken(Field field) {
        return !mapped.hasColumn(field) && isEmpty(field);
    }

    void fault(Field field, String code, String expected) {
        faults.add(new Fault(field, code, expected));
    }

    boolean hasFaults() {
        return !faults.isEmpty();
    }

    Location location() {
        return new Location(file, mapped.place(Field.VALUE, row));
    }

    /** A finding for each bad cell, in the order of the fields. */
    List<Finding> findings(@Nullable SeriesCell cell) {
        return faults.stream()
                .sorted(Comparator.comparing(Fault::field))
                .map(fault -> finding(fault, cell))
                .toList();
    }

    private Finding finding(Fault fault, @Nullable SeriesCell cell) {
        Location location = new Location(file, mapped.place(fault.field, row));
        String found = mapped.found(fault.field, row);
        String message = location + ": column '" + mapped.column(fault.field)
                + (found.isEmpty() ? "' is empty" : "' holds '" + found + "'") + ", expected " + fault.expected;
        return Finding.error(fault.code, location, cell, found, fault.expected, message);
    }
}
