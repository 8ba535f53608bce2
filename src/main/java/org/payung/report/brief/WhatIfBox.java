package org.payung.report.brief;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.payung.catalogue.RuleSet;
import org.payung.report.Block;
import org.payung.report.Block.Run;
import org.payung.report.Figure;
import org.payung.report.text.FigureFormat;
import org.payung.report.text.Wording;
import org.payung.scheme.BenefitPath;
import org.payung.scheme.InsuranceRecord;
import org.payung.scheme.ModelWorker;
import org.payung.scheme.Parameter;
import org.payung.scheme.PathRatio;
import org.payung.scheme.WhatIf;

/**
 * What the current rules would pay with another parameter, as the layout asks: {@code what-if: [IDN-JKP cap=7000000]}.
 * Arithmetic in a box of its own, never a figure of the country; the same as {@code payung simulate} prints.
 */
record WhatIfBox(Subject subject, SchemeRules rules, Map<String, BigDecimal> settings, RuleSet changed) {

    private static final String PAGE = "comparison";
    private static final int MEAN_MONTHS = 6;
    private static final int TIMES_THE_CEILING = 2;

    /** A box for each entry of the layout that speaks of the country's scheme. */
    static List<Block> of(Subject subject) {
        List<Block> boxes = new ArrayList<>();
        for (String entry : subject.setting(PAGE, "what-if")) {
            String[] words = entry.split(" ");
            subject.current()
                    .filter(rules -> rules.scheme().key().equals(words[0]))
                    .ifPresent(rules -> boxes.add(box(subject, rules, words)));
        }
        return boxes;
    }

    private static Block box(Subject subject, SchemeRules rules, String[] words) {
        Map<String, BigDecimal> settings = new LinkedHashMap<>();
        for (int at = 1; at < words.length; at++) {
            String[] setting = words[at].split("=");
            settings.put(setting[0], new BigDecimal(setting[1]));
        }
        return new WhatIfBox(subject, rules, settings, WhatIf.change(rules.set(), settings)).block();
    }

    private Block block() {
        Optional<BenefitPath> now = path(rules.set());
        Optional<BenefitPath> then = path(changed);
        List<Run> text = new ArrayList<>();
        if (now.isPresent() && then.isPresent()) {
            highest(now.get(), then.get()).ifPresent(text::addAll);
            rate(now.get(), then.get()).ifPresent(each -> add(text, each));
            PathRatio.of(now.get(), then.get()).ifPresent(ratio -> add(text, cost(ratio)));
        }
        add(text, words().runs("brief.what-if.arithmetic", Map.of("rules", RuleNames.of(subject, rules))));
        String changes = words().list(settings.entrySet().stream()
                .map(each -> change(Parameter.parse(each.getKey()), each.getValue()))
                .toList());
        return new Block.Box(words().say("brief.what-if.title", Map.of("changes", changes)), List.copyOf(text));
    }

    private static Optional<BenefitPath> path(RuleSet set) {
        return BenefitPath.of(set, ModelWorker.of(InsuranceRecord.STANDARD), null);
    }

    private static void add(List<Run> text, List<Run> sentence) {
        if (!text.isEmpty()) {
            text.add(Run.of(" "));
        }
        text.addAll(sentence);
    }

    /** {@code a wage ceiling of Rp7 million}. */
    private String change(Parameter parameter, BigDecimal value) {
        boolean money = switch (parameter.kind()) {
            case CAP, MAXIMUM, FLOOR, AMOUNT -> true;
            case RATE, DURATION, WAITING -> false;
        };
        String id = id(parameter.toString());
        Figure figure = money
                ? subject.amounts().moneyInWords(id, value, rules.scheme().currency())
                : subject.amounts().bare(id, value);
        Parameter.Months months = parameter.months();
        return words().say(
                        "brief.what-if." + parameter.kind().word(),
                        Map.of(
                                "value",
                                figure,
                                "months",
                                months == null ? "all" : "some",
                                "first",
                                months == null ? 1 : months.first(),
                                "last",
                                months == null ? 1 : months.last()));
    }

    private Optional<List<Run>> highest(BenefitPath now, BenefitPath then) {
        OptionalDouble before = now.highestBenefit(1);
        OptionalDouble after = then.highestBenefit(1);
        if (before.isEmpty() || after.isEmpty() || before.getAsDouble() == after.getAsDouble()) {
            return Optional.empty();
        }
        return Optional.of(words().runs(
                        "brief.what-if.highest",
                        Map.of(
                                "before",
                                money("highest-in-force", before.getAsDouble()),
                                "after",
                                money("highest", after.getAsDouble()))));
    }

    private Figure money(String name, double amount) {
        BigDecimal whole = FigureFormat.round(amount, 0);
        return subject.amounts().moneyInWords(id(name), whole, rules.scheme().currency());
    }

    /** At twice the ceiling where there is one, else of a wage below it. */
    private Optional<List<Run>> rate(BenefitPath now, BenefitPath then) {
        Optional<Double> wage = now.ceilingWage().map(ceiling -> TIMES_THE_CEILING * ceiling);
        if (wage.isEmpty()) {
            return now.rates().isEmpty()
                    ? Optional.empty()
                    : Optional.of(words().runs(
                                    "brief.what-if.mean",
                                    Map.of(
                                            "before", percent("mean-in-force", now.averagePercent(MEAN_MONTHS)),
                                            "after", percent("mean", then.averagePercent(MEAN_MONTHS)))));
        }
        OptionalDouble before = now.findAveragePercentAt(wage.get(), MEAN_MONTHS);
        OptionalDouble after = then.findAveragePercentAt(wage.get(), MEAN_MONTHS);
        if (before.isEmpty() || after.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(words().runs(
                        "brief.what-if.mean-at",
                        Map.of(
                                "wage", money("wage", wage.get()),
                                "before", percent("mean-at-wage-in-force", before.getAsDouble()),
                                "after", percent("mean-at-wage", after.getAsDouble()))));
    }

    private Figure percent(String name, double value) {
        return subject.figures().figure(id(name), value, 1);
    }

    private List<Run> cost(PathRatio ratio) {
        return words().runs(
                        "brief.what-if.cost",
                        Map.of(
                                "low", subject.figures().figure(id("lowest-ratio"), ratio.lowest(), 2),
                                "high", subject.figures().figure(id("highest-ratio"), ratio.highest(), 2)));
    }

    private String id(String name) {
        return rules.id("what-if." + name);
    }

    private Wording words() {
        return subject.words();
    }
}
