package org.payung.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.payung.outcome.Estimate;
import org.payung.outcome.Lineage;
import org.payung.outcome.Missing;
import org.payung.outcome.Outcome;
import org.payung.outcome.Reason;
import org.payung.report.NumberEntry;

/** How a figure came about, for a program to read: numbers unrounded, codes instead of words. */
final class ExplainedJson {

    private ExplainedJson() {}

    /** Why there is no value, or why a zero is one: the code and, where there is one, the detail. */
    static Optional<String> reason(Outcome outcome) {
        if (outcome instanceof Missing missing) {
            return Optional.of(missing.reason().code() + ": " + missing.detail());
        }
        Reason reason = ((Estimate) outcome).reason();
        return reason == null ? Optional.empty() : Optional.of(reason.code());
    }

    static Map<String, Object> of(Outcome outcome, NumberEntry entry) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("id", entry.id());
        told.put("printed", entry.printed());
        told.put("value", outcome instanceof Estimate estimate ? estimate.value() : null);
        told.put("unit", outcome.unit().text());
        told.put("reason", reason(outcome).orElse(null));
        told.put("formula", entry.formula());
        told.put("inputs", outcome.lineage().stream().map(ExplainedJson::input).toList());
        told.put("weights", outcome.weights());
        told.put("bounds", outcome.bounds());
        told.put("queriedBy", outcome.queries());
        told.put("marks", entry.marks());
        told.put("rounding", entry.rounding());
        return told;
    }

    private static Map<String, Object> input(Lineage input) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("role", input.role());
        told.put("id", input.inputId());
        told.put("file", input.location().file());
        told.put("place", input.location().place());
        told.put("period", input.period().toString());
        told.put("value", input.value());
        told.put("weight", input.weight());
        told.put("treatment", input.treatment().code());
        return told;
    }
}
