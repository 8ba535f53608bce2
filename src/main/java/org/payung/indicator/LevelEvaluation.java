package org.payung.indicator;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.payung.catalogue.Catalogue;
import org.payung.catalogue.Formula;
import org.payung.catalogue.SchemeDefinition;
import org.payung.outcome.Estimate;
import org.payung.outcome.Lineage;
import org.payung.outcome.Outcome;
import org.payung.outcome.Reason;
import org.payung.outcome.Treatment;
import org.payung.series.Location;
import org.payung.series.Nature;
import org.payung.series.ObservationStatus;
import org.payung.series.SeriesKey;
import org.payung.series.Sex;

/**
 * The published figure itself. Where the indicator knows structural zeros and no periodic cash benefit was in force, an
 * observed 0 keeps its nature and says {@code no-scheme}; where nothing is observed the figure is 0 by that knowledge,
 * nature M. Unknown is not zero.
 *
 * @see "METHOD 2.4, structural zero, and 3.2"
 */
record LevelEvaluation(Formula.Level formula, Inputs inputs, Catalogue catalogue) implements FormulaEvaluation {

    @Override
    public Outcome evaluate(Cell cell) {
        Reading reading =
                inputs.read("value", cell.key(formula.concept()), cell.id().period());
        if (reading instanceof Reading.Figure figure) {
            return observed(cell, figure);
        }
        return isUnobserved(reading) && isWithoutScheme(cell) && !isPaidToAnybody(cell)
                ? structuralZero(cell)
                : Outcomes.missing(cell, List.of(reading));
    }

    private Outcome observed(Cell cell, Reading.Figure figure) {
        List<Reading.Figure> inputs = List.of(figure);
        if (figure.number() != 0 || !isWithoutScheme(cell)) {
            return Outcomes.estimate(cell, figure.number(), inputs);
        }
        return Outcomes.estimate(cell, 0, inputs, Reason.NO_SCHEME, List.of(figure.row(Treatment.STRUCTURAL_ZERO)));
    }

    // What was set aside or suppressed was observed: it is not replaced by a zero.
    private static boolean isUnobserved(Reading reading) {
        return reading instanceof Reading.None none && none.reason() == Reason.NO_INPUT;
    }

    /** A figure above zero for the total or either sex is an observed value: it wins, the others are not set to zero. */
    private boolean isPaidToAnybody(Cell cell) {
        SeriesKey key = cell.key(formula.concept());
        return Stream.of(Sex.values())
                .map(sex -> inputs.table().find(key.withSex(sex), cell.id().period()))
                .flatMap(Optional::stream)
                .anyMatch(found -> found.value() != null && found.value().signum() > 0);
    }

    private boolean isWithoutScheme(Cell cell) {
        return cell.indicator().structuralZero()
                && catalogue
                        .hasScheme(cell.id().area(), cell.id().period().year())
                        .equals(Optional.of(false));
    }

    private Outcome structuralZero(Cell cell) {
        SchemeDefinition scheme = catalogue.schemesOf(cell.id().area()).get(0);
        Lineage knowledge = new Lineage(
                "value",
                scheme.file(),
                new Location("templates/" + scheme.file(), ""),
                cell.id().period(),
                0.0,
                null,
                Treatment.STRUCTURAL_ZERO);
        return new Estimate(
                cell.id(),
                0,
                0,
                cell.indicator().unit(),
                null,
                null,
                ObservationStatus.A,
                Nature.M,
                Reason.NO_SCHEME,
                null,
                cell.id().period().year(),
                null,
                List.of(),
                List.of(knowledge));
    }
}
