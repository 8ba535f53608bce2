package org.payung.report.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.payung.report.Drawing.Path.Step;
import org.payung.report.Figure;
import org.payung.scheme.BenefitPath;

/** The levels of a benefit path: months of one rate in one step, the last step cut off where the benefit ends. */
final class PathSteps {

    /** A step this long has room for a label in words. */
    private static final double ROOM_FOR_WORDS = 2.5;

    private PathSteps() {}

    /** From month {@code from} (0 the beginning) to the end of the path. */
    static List<Step> of(BenefitPath path, double from) {
        List<Step> steps = new ArrayList<>();
        path.rates().forEach(rate -> {
            double begin = Math.max(from, rate.fromMonth() - 1);
            double end = Math.min(path.months(), rate.toMonth());
            if (end > begin) {
                steps.add(new Step(begin, end, rate.percent()));
            }
        });
        return List.copyOf(steps);
    }

    static double last(List<Step> steps) {
        return steps.stream().mapToDouble(Step::to).max().orElse(0);
    }

    static double highest(List<Step> steps) {
        return steps.stream().mapToDouble(Step::percent).max().orElse(0);
    }

    /** The rate of each step, bound to the parameter of the rules. */
    static List<Figure> figures(Subject subject, SchemeRules rules, List<Step> steps) {
        return steps.stream()
                .map(step -> subject.amounts()
                        .bare(rules.id(SchemeRules.RATES) + ".month-" + Math.round(step.from() + 1), step.percent()))
                .toList();
    }

    /** {@code PP 6/2025: 60 per cent, months 1–6} at a long step, {@code 50 %} at a short one. */
    static List<String> labels(Subject subject, SchemeRules rules, List<Step> steps, boolean large) {
        List<Figure> figures = figures(subject, rules, steps);
        List<String> labels = new ArrayList<>();
        for (int at = 0; at < steps.size(); at++) {
            labels.add(
                    large
                            ? label(subject, rules, steps.get(at), figures.get(at), at == 0)
                            : figures.get(at).text());
        }
        return List.copyOf(labels);
    }

    private static String label(Subject subject, SchemeRules rules, Step step, Figure percent, boolean named) {
        if (step.to() - step.from() < ROOM_FOR_WORDS) {
            return subject.amounts().percent(percent).text();
        }
        return subject.words()
                .say(
                        named ? "brief.path.step.named" : "brief.path.step",
                        Map.of(
                                "rules",
                                RuleNames.head(subject, rules),
                                "percent",
                                percent,
                                "from",
                                Math.round(step.from() + 1),
                                "to",
                                (long) Math.ceil(step.to())));
    }
}
