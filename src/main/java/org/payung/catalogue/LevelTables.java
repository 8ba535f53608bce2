package org.payung.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the level of a benefit is held against: poverty lines, dates of amounts, taxes. */
public record LevelTables(List<PovertyLine> povertyLines, List<FixedAmount> amounts, List<TaxTable> taxes) {

    public static final LevelTables NONE = new LevelTables(List.of(), List.of(), List.of());

    public LevelTables {
        povertyLines = List.copyOf(povertyLines);
        amounts = List.copyOf(amounts);
        taxes = List.copyOf(taxes);
    }

    /** The line of an id. */
    public Optional<PovertyLine> line(String id) {
        return povertyLines.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** What is known of an amount beyond the rules of its scheme, where it is the same amount. */
    public Optional<FixedAmount> fixed(String scheme, String amount, BigDecimal value) {
        return amounts.stream()
                .filter(each -> each.scheme().equals(scheme)
                        && each.amount().equals(amount)
                        && each.value().compareTo(value) == 0)
                .findFirst();
    }

    /** The taxes of an area on a day. */
    public Optional<TaxTable> taxes(String area, LocalDate day) {
        return taxes.stream()
                .filter(each -> each.area().equals(area) && each.inForce(day))
                .findFirst();
    }
}
