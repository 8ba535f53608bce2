package org.payung.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Holds poverty lines, dates of amounts and tax tables against each other and against what they name. */
final class LevelReferences {

    private static final String LINES = "poverty-lines.yml";
    private static final String AMOUNTS = "amounts.yml";

    private final Catalogue catalogue;
    private final Lookup lookup;
    private final Mistakes mistakes;

    LevelReferences(Catalogue catalogue, Lookup lookup, Mistakes mistakes) {
        this.catalogue = catalogue;
        this.lookup = lookup;
        this.mistakes = mistakes;
    }

    void check() {
        List<PovertyLine> lines = catalogue.levels().povertyLines();
        for (int i = 0; i < lines.size(); i++) {
            line(lines.get(i), i);
        }
        List<FixedAmount> amounts = catalogue.levels().amounts();
        for (int i = 0; i < amounts.size(); i++) {
            lookup.require(
                    AMOUNTS,
                    "/amounts/" + i,
                    "scheme",
                    amounts.get(i).scheme(),
                    catalogue.schemes().keySet(),
                    "schemes/");
        }
        catalogue.levels().taxes().forEach(this::table);
    }

    private void line(PovertyLine line, int at) {
        if (!line.id().endsWith("PPP" + line.pppBase())) {
            lookup.mistake(
                    LINES,
                    "/lines/" + at,
                    "line '" + line.id() + "' is of " + line.pppBase() + ", expected the year that its id names");
        }
        boolean repeated = catalogue.levels().povertyLines().subList(0, at).stream()
                .anyMatch(each -> each.id().equals(line.id()));
        if (repeated) {
            lookup.mistake(LINES, "/lines/" + at, "line '" + line.id() + "' is defined twice");
        }
    }

    private void table(TaxTable table) {
        if (!catalogue.areas().containsKey(table.area())) {
            mistakes.add(table.file(), 0, "unknown area '" + table.area() + "'");
        }
        BigDecimal from = null;
        for (TaxTable.Slice slice : table.slices()) {
            boolean inOrder =
                    from == null ? slice.from().signum() == 0 : slice.from().compareTo(from) > 0;
            if (!inOrder) {
                mistakes.add(
                        table.file(),
                        0,
                        "table '" + table.id() + "': a slice begins at "
                                + slice.from().toPlainString() + ", expected "
                                + (from == null ? "0" : "above " + from.toPlainString()));
            }
            from = slice.from();
        }
        catalogue.levels().taxes().stream()
                .filter(other -> !other.equals(table) && other.area().equals(table.area()))
                .filter(other -> other.validFrom().isAfter(table.validFrom()) && table.inForce(other.validFrom()))
                .min(Comparator.comparing(TaxTable::validFrom))
                .ifPresent(other -> overlap(table, other, other.validFrom()));
    }

    private void overlap(TaxTable table, TaxTable other, LocalDate day) {
        mistakes.add(
                table.file(), 0, "tables '" + table.id() + "' and '" + other.id() + "' are both in force on " + day);
    }
}
