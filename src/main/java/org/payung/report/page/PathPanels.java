package org.payung.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.payung.catalogue.RateStep;
import org.payung.outcome.Estimate;
import org.payung.report.Drawing.Path;
import org.payung.report.Drawing.Path.Step;
import org.payung.report.Figure;
import org.payung.scheme.BenefitPath;
import org.payung.scheme.InsuranceRecord;

/** Benefit paths of sets of rules: per cent of the previous wage by month, for a wage below the ceiling. */
final class PathPanels {

    static final double PERCENT = 90;
    static final int MONTHS = 12;

    private final Edition edition;

    PathPanels(Edition edition) {
        this.edition = edition;
    }

    /** One panel of page 9, empty where the benefit is not a rate of the wage. */
    Optional<Path> panel(RulesShown shown, String title, String sub) {
        Optional<BenefitPath> path = BenefitPath.of(shown.rules(), InsuranceRecord.STANDARD);
        return path.map(each -> new Path(
                title,
                sub,
                steps(each),
                longest(shown),
                List.of(),
                labels(shown, each),
                List.of(),
                PERCENT,
                MONTHS,
                "",
                "",
                edition.say("path.month"),
                false,
                figures(shown, each)));
    }

    /** New rules against old, small, for a key message. */
    Path small(RulesShown now, RulesShown before) {
        BenefitPath path = path(now);
        BenefitPath old = path(before);
        List<Figure> figures = new ArrayList<>(figures(now, path));
        figures.addAll(figures(before, old));
        List<String> oldLabels = labels(before, old);
        return new Path(
                "",
                "",
                steps(path),
                List.of(),
                steps(old),
                labels(now, path).stream()
                        .map(each -> edition.say("path.new", Map.of("v", each)))
                        .toList(),
                oldLabels.stream()
                        .map(each -> oldLabels.indexOf(each) == 0 ? edition.say("path.old", Map.of("v", each)) : each)
                        .toList(),
                Math.max(highest(path), highest(old)) + 10,
                (int) Math.ceil(Math.max(path.months(), old.months())),
                null,
                null,
                edition.say("path.month"),
                false,
                figures);
    }

    private static BenefitPath path(RulesShown shown) {
        return BenefitPath.of(shown.rules(), InsuranceRecord.STANDARD)
                .orElseThrow(() -> new IllegalArgumentException(shown.rules().id() + " pays no rate of the wage"));
    }

    private static double highest(BenefitPath path) {
        return path.rates().stream().mapToDouble(RateStep::percent).max().orElse(0);
    }

    /** The rate steps up to the end of the benefit; equal neighbours are one step. */
    static List<Step> steps(BenefitPath path) {
        List<Step> steps = new ArrayList<>();
        for (RateStep rate : path.rates()) {
            double from = rate.fromMonth() - 1.0;
            double to = Math.min(rate.toMonth(), path.months());
            if (to <= from) {
                continue;
            }
            Step last = steps.isEmpty() ? null : steps.get(steps.size() - 1);
            if (last != null && last.percent() == rate.percent() && last.to() == from) {
                steps.set(steps.size() - 1, new Step(last.from(), to, rate.percent()));
            } else {
                steps.add(new Step(from, to, rate.percent()));
            }
        }
        return List.copyOf(steps);
    }

    private static List<Step> longest(RulesShown shown) {
        return InsuranceRecord.matters(shown.rules())
                ? BenefitPath.of(shown.rules(), InsuranceRecord.LONGEST)
                        .map(PathPanels::steps)
                        .orElse(List.of())
                : List.of();
    }

    /** The per cent of each step, as the grid holds it for the step's first month. */
    private List<Figure> figures(RulesShown shown, BenefitPath path) {
        return steps(path).stream().map(step -> figure(shown, step)).toList();
    }

    private List<String> labels(RulesShown shown, BenefitPath path) {
        return figures(shown, path).stream().map(Figure::text).toList();
    }

    private Figure figure(RulesShown shown, Step step) {
        int month = (int) step.from() + 1;
        @Nullable Estimate rate = shown.find(edition, "GRR", "month=" + month).orElse(null);
        boolean whole = rate != null && rate.value() == step.percent();
        int decimals = step.percent() == Math.rint(step.percent()) ? 0 : 1;
        String id = shown.id("GRR", "month=" + month).toString();
        return edition.figures().figure(whole ? id : id + "#rate", step.percent(), decimals);
    }
}
