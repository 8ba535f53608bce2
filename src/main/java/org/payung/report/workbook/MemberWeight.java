package org.payung.report.workbook;

import java.util.Optional;
import org.payung.catalogue.Aggregation;
import org.payung.catalogue.IndicatorDefinition;
import org.payung.outcome.Lineage;
import org.payung.outcome.OutcomeId;
import org.payung.report.ReportInput;
import org.payung.series.Observation;
import org.payung.series.SeriesKey;

/** The figure that weighs a member in a group, as the indicator's file names it. */
final class MemberWeight {

    private MemberWeight() {}

    /** How the indicator weighs its members, empty where it does not. */
    static Optional<Aggregation> rule(ReportInput input, String indicator) {
        IndicatorDefinition definition = input.catalogue().indicators().get(indicator);
        Aggregation rule = definition == null ? null : definition.aggregation();
        return rule == null || rule.weightConcept() == null ? Optional.empty() : Optional.of(rule);
    }

    /** Of the group's own period, as every weight is. */
    static Optional<Observation> find(ReportInput input, OutcomeId group, Lineage member) {
        return rule(input, group.indicator())
                .map(rule -> key(rule, group, area(member)))
                .flatMap(key -> input.observations().find(key, group.period()))
                .filter(each -> each.value() != null);
    }

    private static SeriesKey key(Aggregation rule, OutcomeId group, String area) {
        return new SeriesKey(
                String.valueOf(rule.weightConcept()),
                area,
                SeriesKey.NOT_APPLICABLE,
                rule.weightSex() == null ? group.sex() : rule.weightSex(),
                rule.weightAge(),
                SeriesKey.TOTAL);
    }

    static double divisor(ReportInput input, OutcomeId group) {
        return rule(input, group.indicator()).map(Aggregation::weightDivisor).orElse(1.0);
    }

    /** {@code POPULATION Y0T4 / 5}. */
    static String name(Aggregation rule) {
        String age = rule.weightAge().equals(SeriesKey.TOTAL) ? "" : " " + rule.weightAge();
        String divisor = rule.weightDivisor() == 1 ? "" : " / " + WeightFormula.plain(rule.weightDivisor());
        return rule.weightConcept() + age + divisor;
    }

    /** The area of a member, whose input is named by the id of its figure. */
    static String area(Lineage member) {
        return OutcomeId.parse(member.inputId()).area();
    }
}
