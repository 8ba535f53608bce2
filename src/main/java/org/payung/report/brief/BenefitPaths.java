package org.payung.report.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.payung.report.Block;
import org.payung.report.Block.Chart;
import org.payung.report.Block.Heading;
import org.payung.report.Drawing.Path;
import org.payung.report.Drawing.Path.Step;
import org.payung.report.Figure;
import org.payung.report.text.Wording;
import org.payung.scheme.BenefitPath;

/**
 * Figure 1: the benefit by month of unemployment, old rules against new, with the rates of C102 and C168. Where the
 * benefit is no rate of the wage, or the rate is only remembered, a box says so and nothing is drawn.
 */
final class BenefitPaths {

    private static final double WIDTH = 481;
    private static final double HEIGHT = 132;
    private static final double LOW_AXIS = 80;
    private static final double HIGH_AXIS = 100;
    private static final double ROOM_ABOVE = 15;

    private BenefitPaths() {}

    static List<Block> of(Subject subject) {
        return subject.current()
                .filter(SchemeRules::hasReadPath)
                .map(rules -> drawn(subject, rules))
                .orElseGet(() -> explained(subject));
    }

    private static List<Block> drawn(Subject subject, SchemeRules rules) {
        Wording words = subject.words();
        Path path = path(subject, rules, true);
        String changed = path.oldRules().isEmpty() ? "no" : "yes";
        Map<String, Object> arguments = Map.of("scheme", scheme(subject, rules), "changed", changed);
        return List.of(
                new Heading(words.say("brief.path.title", arguments), words.say("brief.path.sub"), "figure-1"),
                new Chart(path, WIDTH, HEIGHT, alternative(subject, rules, path)));
    }

    private static List<Block> explained(Subject subject) {
        Wording words = subject.words();
        String own = "brief.path.explained." + subject.area();
        return List.of(new Block.Box(
                words.say("brief.path.explained.title"),
                words.runs(words.knows(own) ? own : "brief.path.explained", Map.of("country", subject.inSentence()))));
    }

    static String scheme(Subject subject, SchemeRules rules) {
        return subject.words().names().scheme(rules.scheme().key());
    }

    /** @param large alone and with the old rules, else a panel of its own country */
    static Path path(Subject subject, SchemeRules rules, boolean large) {
        List<Step> paid = rules.path().map(path -> PathSteps.of(path, 0)).orElse(List.of());
        List<Step> longest = rules.longestPath()
                .map(path -> PathSteps.of(path, PathSteps.last(paid)))
                .orElse(List.of());
        Optional<SchemeRules> earlier =
                large ? subject.earlier().filter(other -> differs(rules, other)) : Optional.empty();
        List<Step> old = earlier.flatMap(SchemeRules::path)
                .map(path -> PathSteps.of(path, 0))
                .orElse(List.of());
        Wording words = subject.words();
        return new Path(
                large ? "" : subject.name(),
                large ? "" : scheme(subject, rules),
                paid,
                longest,
                old,
                PathSteps.labels(subject, rules, paid, large),
                earlier.map(other -> PathSteps.labels(subject, other, old, large))
                        .orElse(List.of()),
                PathSteps.highest(paid) + ROOM_ABOVE > LOW_AXIS ? HIGH_AXIS : LOW_AXIS,
                months(paid, longest),
                large ? words.say("brief.path.c102") : null,
                large ? words.say("brief.path.c168") : null,
                large ? words.say("brief.path.month") : "",
                large,
                figures(subject, rules, paid, earlier, old));
    }

    /** Whether two sets of rules pay other rates or for another time. */
    static boolean differs(SchemeRules rules, SchemeRules earlier) {
        return !rules.path().map(BenefitPath::rates).equals(earlier.path().map(BenefitPath::rates))
                || !rules.path().map(BenefitPath::months).equals(earlier.path().map(BenefitPath::months));
    }

    private static int months(List<Step> paid, List<Step> longest) {
        double last = Math.max(PathSteps.last(paid), PathSteps.last(longest));
        return last <= 6 ? 6 : last <= 9 ? 9 : 12;
    }

    private static List<Figure> figures(
            Subject subject, SchemeRules rules, List<Step> paid, Optional<SchemeRules> earlier, List<Step> old) {
        List<Figure> figures = new ArrayList<>(PathSteps.figures(subject, rules, paid));
        earlier.ifPresent(other -> figures.addAll(PathSteps.figures(subject, other, old)));
        return List.copyOf(figures);
    }

    private static String alternative(Subject subject, SchemeRules rules, Path path) {
        return subject.words()
                .say(
                        "brief.path.alternative",
                        Map.of(
                                "scheme", scheme(subject, rules),
                                "country", subject.inSentence(),
                                "levels", subject.words().list(path.stepLabels())));
    }
}
