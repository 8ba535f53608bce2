package org.payung.report.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.payung.catalogue.Threshold;
import org.payung.report.Cell;
import org.payung.report.Cell.Sign;
import org.payung.report.Cell.Value;
import org.payung.report.Cell.Weight;
import org.payung.report.Figure;
import org.payung.report.brief.CriteriaTable.Criterion;
import org.payung.report.text.Cells;
import org.payung.report.text.Marks;
import org.payung.scheme.BenefitPath;
import org.payung.scheme.ConventionCriteria;
import org.payung.scheme.InsuranceRecord;

/**
 * Criteria taken from a set of rules where the grid has none: at a wage above the ceiling, and of rules that have ended
 * while no others are known.
 *
 * @param wage monthly wage at which the rate is taken; 0 below the ceiling
 */
record CriteriaOfRules(Subject subject, SchemeRules rules, double wage) {

    Cell cell(Criterion criterion) {
        OptionalDouble standard = figure(criterion, InsuranceRecord.STANDARD);
        if (standard.isEmpty()) {
            return Cells.dash(Marks.NOT_RECEIVED);
        }
        OptionalDouble longest = figure(criterion, InsuranceRecord.LONGEST);
        List<Figure> figures = new ArrayList<>();
        figures.add(printed(criterion, standard.getAsDouble(), ""));
        Sign sign = sign(criterion, standard.getAsDouble());
        if (longest.isPresent() && longest.getAsDouble() != standard.getAsDouble()) {
            figures.add(printed(criterion, longest.getAsDouble(), ".longest"));
            sign = sign == sign(criterion, longest.getAsDouble()) ? sign : Sign.DEPENDS;
        }
        String text = String.join(Cells.DASH, figures.stream().map(Figure::text).toList());
        String id = figures.get(0).id();
        return new Value(figures, text, rules.mark(criterion.field()), id, Weight.PLAIN, sign);
    }

    private OptionalDouble figure(Criterion criterion, InsuranceRecord record) {
        return switch (criterion.name()) {
            case "rate" -> rate(criterion, record);
            case "duration" -> ConventionCriteria.durationWeeks(rules.set(), record);
            case "waiting" -> ConventionCriteria.waitingDays(rules.set());
            default -> OptionalDouble.empty();
        };
    }

    private OptionalDouble rate(Criterion criterion, InsuranceRecord record) {
        Optional<BenefitPath> path = BenefitPath.of(rules.set(), record);
        if (path.isEmpty()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(
                wage > 0
                        ? path.get().averagePercentAt(wage, criterion.months())
                        : path.get().averagePercent(criterion.months()));
    }

    private Figure printed(Criterion criterion, double value, String record) {
        String at = wage > 0 ? ".twice-the-limit" : "";
        String id = rules.id(criterion.indicator() + "." + criterion.name() + at + record);
        return subject.figures().figure(id, value, criterion.decimals());
    }

    private @Nullable Sign sign(Criterion criterion, double value) {
        return criterion
                .threshold(subject)
                .map(threshold -> passes(threshold, value) ? Sign.AT_LEAST : Sign.BELOW)
                .orElse(null);
    }

    private static boolean passes(Threshold threshold, double value) {
        Double minimum = threshold.minimum();
        Double maximum = threshold.maximum();
        return (minimum == null || value >= minimum) && (maximum == null || value <= maximum);
    }
}
