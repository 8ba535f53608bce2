package org.payung.job;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.payung.catalogue.RuleSet;
import org.payung.catalogue.SchemeDefinition;

/**
 * A scheme under changed parameters beside the rules in force.
 *
 * @param rules in force on the day of the change
 * @param settings as applied, those of a proposal included
 * @param notes other rules that come into force within the time, and what the reader must know
 */
public record SimulationResult(
        SimulationRequest request,
        SchemeDefinition scheme,
        RuleSet rules,
        Map<String, BigDecimal> settings,
        List<SimulatedRow> rows,
        List<String> notes) {

    public SimulationResult {
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }
}
