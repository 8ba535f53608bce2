package org.payung.catalogue;

import java.util.List;
import java.util.Map;
import org.payung.finding.Severity;

/**
 * One rule of {@code checks.yml}.
 *
 * @param code {@code V01} … {@code V20}
 * @param stage where it runs: {@code check} on what was received, {@code complete}, {@code indicator},
 *     {@code aggregate} or {@code report} on what was made
 * @param marksValue whether a finding puts the mark q on the figure; false for a rule that speaks of a change
 * @param tolerances numbers by name, as {@code points: 10}
 * @param exceptions concepts or cells to which the rule does not apply
 */
public record CheckRule(
        String code,
        Severity severity,
        String stage,
        boolean marksValue,
        Map<String, Double> tolerances,
        List<String> exceptions) {

    /** @throws IllegalArgumentException if the file gives no such tolerance */
    public double tolerance(String name) {
        Double value = tolerances.get(name);
        if (value == null) {
            throw new IllegalArgumentException("checks.yml " + code + ": missing tolerance '" + name + "'");
        }
        return value;
    }
}
