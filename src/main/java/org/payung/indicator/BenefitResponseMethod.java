package org.payung.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.payung.catalogue.Formula;
import org.payung.method.Downturn;
import org.payung.outcome.Outcome;
import org.payung.outcome.Reason;
import org.payung.series.Period;

/**
 * Extra recipients for each extra unemployed person over the downturn that ends in the period: from the trough of
 * unemployment to its peak. Other periods have no figure. Parameters: {@code of} recipients, {@code over} unemployed.
 *
 * @see "METHOD 5.2, BEN_RESP"
 */
final class BenefitResponseMethod implements NamedMethod {

    private static final int LONGEST = 40;

    @Override
    public String name() {
        return "benefit-response";
    }

    @Override
    public Outcome evaluate(Cell cell, Formula.Method formula, Evaluations figures) {
        String recipients = formula.text("of");
        String unemployed = formula.text("over");
        Period peak = cell.id().period();
        Reading now = figures.read("unemployed-at-peak", unemployed, cell, peak);
        if (!(now instanceof Reading.Figure)) {
            return new Parts(cell, figures).add(unemployed, now).outcome(numbers -> 0);
        }
        Optional<Period> trough = trough(cell, unemployed, figures);
        if (trough.isEmpty()) {
            String detail = unemployed + " did not rise to a peak in " + peak;
            return Outcomes.missing(cell, Reason.NOT_APPLICABLE, detail, List.of());
        }
        return new Parts(cell, figures)
                .own("recipients-at-peak", recipients, peak)
                .own("recipients-at-trough", recipients, trough.get())
                .divisor("unemployed-at-peak", unemployed, peak)
                .divisor("unemployed-at-trough", unemployed, trough.get())
                .outcome(
                        n -> n[2] > n[3],
                        unemployed + " did not rise",
                        n -> new Downturn(0, 1).responsePercent(List.of(n[1], n[0]), List.of(n[3], n[2])));
    }

    /** The trough before a peak in the cell's period, empty where it is none. */
    private static Optional<Period> trough(Cell cell, String unemployed, Evaluations figures) {
        Period peak = cell.id().period();
        List<Period> periods = new ArrayList<>();
        List<Double> known = new ArrayList<>();
        for (int back = -1; back <= LONGEST; back++) {
            Period period = peak.plus(-back);
            if (figures.read("unemployed", unemployed, cell, period) instanceof Reading.Figure figure) {
                periods.add(0, period);
                known.add(0, figure.number());
            } else if (back >= 0) {
                break;
            }
        }
        return Downturn.endingAt(periods.indexOf(peak), known).map(downturn -> periods.get(downturn.trough()));
    }
}
