package org.payung.scheme;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.payung.catalogue.RuleSet;

/** Rules under changed parameters: an arithmetic exercise, never rules in force. */
public final class WhatIf {

    private WhatIf() {}

    /**
     * The rules with all settings changed: rates and durations first, then limits, whatever the order they came in.
     *
     * @param settings parameter as typed, {@code cap} or {@code rate.1-6}, and its value
     * @throws IllegalArgumentException if a parameter is not known, or the rules cannot take its value
     */
    public static RuleSet change(RuleSet rules, Map<String, BigDecimal> settings) {
        Map<Parameter, BigDecimal> changes =
                new TreeMap<>(Comparator.comparing(Parameter::kind).thenComparing(Parameter::toString));
        settings.forEach((name, value) -> changes.put(Parameter.parse(name), value));
        RuleSet changed = rules;
        for (Map.Entry<Parameter, BigDecimal> each : changes.entrySet()) {
            changed = each.getKey().change(changed, each.getValue());
        }
        return changed;
    }
}
