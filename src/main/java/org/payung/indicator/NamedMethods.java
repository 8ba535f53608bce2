package org.payung.indicator;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.payung.catalogue.Catalogue;
import org.payung.catalogue.Formula;
import org.payung.scheme.ConventionCriteria;

/** The named methods that an indicator file may call; a new one is a class and a line here. */
final class NamedMethods {

    private static final Map<String, NamedMethod> ALL = byName(List.of(
            new BenefitPathMethod(),
            new BenefitAverageMethod(),
            new ConventionMethod("c102", ConventionCriteria.C102),
            new ConventionMethod("c168", ConventionCriteria.C168)));

    private NamedMethods() {}

    /** @throws IllegalArgumentException if no method has the name */
    static NamedMethod of(String name) {
        NamedMethod method = ALL.get(name);
        if (method == null) {
            throw new IllegalArgumentException(unknown(name));
        }
        return method;
    }

    /** Whether the cells of a formula are those of rules: one for each scheme and quarter shown. */
    static boolean followsFromRules(Formula formula) {
        return formula instanceof Formula.Method method && of(method.name()) instanceof RuleMethod;
    }

    /** One line for each indicator that calls a method nobody wrote. */
    static List<String> mistakes(Catalogue catalogue) {
        return catalogue.indicators().values().stream()
                .filter(indicator ->
                        indicator.formula() instanceof Formula.Method method && !ALL.containsKey(method.name()))
                .map(indicator -> indicator.file() + ": " + unknown(((Formula.Method) indicator.formula()).name()))
                .toList();
    }

    private static String unknown(String name) {
        return "unknown method '" + name + "', known are " + String.join(", ", ALL.keySet());
    }

    private static Map<String, NamedMethod> byName(Collection<NamedMethod> methods) {
        Map<String, NamedMethod> byName = new TreeMap<>();
        for (NamedMethod method : methods) {
            if (byName.put(method.name(), method) != null) {
                throw new IllegalStateException("two methods are called '" + method.name() + "'");
            }
        }
        return byName;
    }
}
