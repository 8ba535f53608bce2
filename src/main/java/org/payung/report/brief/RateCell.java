package org.payung.report.brief;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.payung.catalogue.RateStep;
import org.payung.report.Cell.Value;
import org.payung.report.Cell.Weight;
import org.payung.report.Figure;

/** The rate schedule in one cell: {@code 45 % months 1–3, 25 % months 4–6}, or month by month where steps are many. */
final class RateCell {

    private static final int MANY = 2;

    private RateCell() {}

    static Value of(Subject subject, SchemeRules rules) {
        List<RateStep> steps = rules.set().rates();
        return steps.size() > MANY ? byMonth(subject, rules, steps) : bySteps(subject, rules, steps);
    }

    private static Value bySteps(Subject subject, SchemeRules rules, List<RateStep> steps) {
        List<Figure> figures = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (RateStep step : steps) {
            Figure percent = subject.amounts().percent(id(rules, step.fromMonth()), BigDecimal.valueOf(step.percent()));
            figures.add(percent);
            words.add(words(subject, step, percent));
        }
        return value(rules, figures, String.join(", ", words));
    }

    private static String words(Subject subject, RateStep step, Figure percent) {
        String key = step.fromMonth() == step.toMonth() ? "brief.rules.step.month" : "brief.rules.step";
        return subject.words()
                .say(key, Map.of("percent", percent.text(), "from", step.fromMonth(), "to", step.toMonth()));
    }

    /** {@code 80, 50, 40, 40, 30, 30 % by month}. */
    private static Value byMonth(Subject subject, SchemeRules rules, List<RateStep> steps) {
        List<Figure> figures = new ArrayList<>();
        for (RateStep step : steps) {
            for (int month = step.fromMonth(); month <= step.toMonth(); month++) {
                figures.add(subject.amounts().bare(id(rules, month), step.percent()));
            }
        }
        String percents = String.join(", ", figures.stream().map(Figure::text).toList());
        return value(rules, figures, subject.words().say("brief.rules.steps", Map.of("percents", percents)));
    }

    private static String id(SchemeRules rules, int month) {
        return rules.id(SchemeRules.RATES) + ".month-" + month;
    }

    private static Value value(SchemeRules rules, List<Figure> figures, String text) {
        String id = figures.get(0).id();
        return new Value(figures, text, rules.mark(SchemeRules.RATES), id, Weight.PLAIN, null);
    }
}
