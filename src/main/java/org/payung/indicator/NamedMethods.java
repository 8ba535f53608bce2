package org.payung.indicator;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.payung.catalogue.Catalogue;
import org.payung.catalogue.Formula;
import org.payung.scheme.ConventionCriteria;

/** The named methods that an indicator file may call; a new one is a class and a line here. */
final class NamedMethods {

    private static final Map<String, NamedMethod> ALL = byName(List.of(
            new BenefitPathMethod(),
            new BenefitResponseMethod(),
            new BenefitStabilisationMethod(),
            new AverageHighCostMethod(),
            new BenefitAverageMethod(),
            new BenefitLevelMethod(),
            new ErosionMethod(),
            new IncidenceMethod(),
            new InternationalLineMethod(),
            new NetReplacementMethod(),
            new SocialProtectionMethod(),
            new MovingQuartersMethod(),
            new ConventionMethod("c102", ConventionCriteria.C102),
            new ConventionMethod("c168", ConventionCriteria.C168),
            new ProgressMethod("progress-growth", 2, true, Progress::growth),
            new ProgressMethod("progress-gap", 2, false, Progress::gapClosed),
            new ProgressMethod("progress-arrival", 2, false, Progress::arrival),
            new ProgressMethod("progress-slope", 5, false, Progress::slope),
            new ProgressMethod("progress-trend", 8, false, Progress::trend),
            new ProgressMethod("progress-status", 2, true, Progress::status),
            new ProgressMethod("progress-anticipated", 3, true, Progress::anticipated),
            new BenefitElasticityMethod(),
            new FinancingGapMethod(),
            new ScaledMethod(),
            new DifferenceMethod(),
            new ExhaustionMethod(),
            new HighCostMethod(),
            new IncomeStabilisationMethod(),
            new LegalCoverageMethod(),
            new OutputStabilisationMethod(),
            new PaygStructureMethod(),
            new RatioOfSums(),
            new RegisteredCoverageMethod(),
            new TakeUpMethod()));

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

    /** The method of a formula that looks at a whole series, empty where it looks at a period. */
    static Optional<WholeSeriesMethod> ofWholeSeries(Formula formula) {
        return formula instanceof Formula.Method method && of(method.name()) instanceof WholeSeriesMethod whole
                ? Optional.of(whole)
                : Optional.empty();
    }

    /** Whether the cells of a formula are those of the last years only. */
    static boolean ofRecentYears(Formula formula) {
        return formula instanceof Formula.Method method && of(method.name()) instanceof RecentYearsMethod;
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
