package org.payung.indicator;

import java.util.Map;
import java.util.TreeMap;
import org.payung.catalogue.Formula;
import org.payung.outcome.Outcome;

/**
 * Legal coverage from the cells of a labour force survey: persons of the cells that the law covers, over working-age
 * population or labour force. Each cell says {@code cover=mandatory}, {@code voluntary} or {@code none}; voluntary cover
 * is never added to mandatory.
 *
 * @see "METHOD 3.1, UEMP_LEGAL"
 */
final class LegalCoverageMethod implements NamedMethod {

    private static final String COVER = "cover";

    @Override
    public String name() {
        return "legal-coverage";
    }

    @Override
    public Outcome evaluate(Cell cell, Formula.Method formula, Evaluations figures) {
        SurveyCells cells = SurveyCells.of(formula.text("cells"), cell, figures);
        Map<String, String> wanted =
                new TreeMap<>(SchemeBreakdown.parse(cell.id().breakdown()).codes());
        wanted.putIfAbsent(COVER, "mandatory");
        Parts parts = Parts.ofTotals(cell, figures);
        cells.fault(wanted.keySet().toArray(String[]::new))
                .ifPresentOrElse(
                        fault -> parts.add(cells.concept(), fault),
                        () -> cells.cells().forEach(each -> parts.add(cells.concept(), each)));
        boolean[] covered = cells.having(wanted);
        int denominator = parts.size();
        return parts.divisor("denominator", formula.text("over"))
                .outcome(numbers -> 100 * SurveyCells.sum(numbers, covered) / numbers[denominator]);
    }
}
