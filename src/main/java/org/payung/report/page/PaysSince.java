package org.payung.report.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.payung.catalogue.SchemeDefinition;
import org.payung.report.Cell.Value;
import org.payung.report.Cell.Weight;
import org.payung.report.ReportInput;
import org.payung.report.text.Cells;
import org.payung.report.text.Marks;

/** Since when an area pays a periodic cash benefit, from the definitions of its schemes. */
record PaysSince(List<SchemeDefinition> schemes) {

    static PaysSince of(ReportInput input, String area) {
        return new PaysSince(input.catalogue().schemesOf(area));
    }

    /** The scheme that began first, of those whose beginning is known. */
    Optional<SchemeDefinition> first() {
        return paying().stream().filter(each -> each.paysFromYear() != null).min(Comparator.comparing(PaysSince::year));
    }

    /** The year in which the first benefits were paid, where it lies after the given one. */
    Optional<Integer> after(int year) {
        return first().map(PaysSince::year).filter(since -> since > year);
    }

    Value cell() {
        Optional<SchemeDefinition> first = first();
        if (first.isPresent()) {
            String mark = first.get().paysFromUnverified() ? Marks.UNVERIFIED : Marks.NONE;
            return Cells.plain(String.valueOf(year(first.get())), mark, Weight.PLAIN);
        }
        boolean none =
                !schemes.isEmpty() && schemes.stream().allMatch(each -> each.status() == SchemeDefinition.Status.NONE);
        return Cells.dash(none ? Marks.NO_BENEFIT : Marks.NOT_RECEIVED);
    }

    private List<SchemeDefinition> paying() {
        return schemes.stream()
                .filter(each -> each.status() == SchemeDefinition.Status.PAYING)
                .toList();
    }

    private static int year(SchemeDefinition scheme) {
        Integer year = scheme.paysFromYear();
        return year == null ? Integer.MAX_VALUE : year;
    }
}
