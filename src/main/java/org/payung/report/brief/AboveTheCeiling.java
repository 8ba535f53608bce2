package org.payung.report.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.payung.report.Block;
import org.payung.report.Block.Chart;
import org.payung.report.Block.Heading;
import org.payung.report.Drawing.AboveCeiling;
import org.payung.report.Figure;
import org.payung.report.text.FigureFormat;
import org.payung.report.text.Wording;
import org.payung.scheme.BenefitPath;

/**
 * Figure 2: the benefit in per cent of the wage above the wage up to which it grows. Drawn only where that wage is known;
 * the rate is that of the first six months (METHOD 4.1), of the months paid where the benefit ends earlier.
 */
final class AboveTheCeiling {

    static final double WIDTH = 198;
    private static final double HEIGHT = 140;
    private static final int MONTHS = 6;
    private static final int MULTIPLES = 3;
    private static final double MILLION = 1e6;
    private static final double THOUSAND = 1e3;

    private AboveTheCeiling() {}

    /** Empty where no ceiling is known. */
    static List<Block> of(Subject subject) {
        Optional<SchemeRules> rules =
                subject.current().filter(SchemeRules::hasReadPath).filter(SchemeRules::hasReadLimit);
        return rules.map(each -> blocks(subject, each)).orElse(List.of());
    }

    private static List<Block> blocks(Subject subject, SchemeRules rules) {
        Wording words = subject.words();
        AboveCeiling drawing = drawing(subject, rules);
        String mean = flat(rules) ? "no" : "yes";
        return List.of(
                new Heading(
                        words.say("brief.ceiling.title"),
                        words.say("brief.ceiling.sub", Map.of("rules", RuleNames.of(subject, rules), "mean", mean)),
                        "figure-2"),
                new Chart(drawing, WIDTH, HEIGHT, alternative(subject, drawing)));
    }

    private static AboveCeiling drawing(Subject subject, SchemeRules rules) {
        double cap = rules.limitWage().orElseThrow();
        double scale = cap >= MILLION ? MILLION : cap >= THOUSAND ? THOUSAND : 1;
        List<Figure> figures = new ArrayList<>();
        List<AboveCeiling.Point> points = new ArrayList<>();
        List<Double> ticks = new ArrayList<>();
        for (int multiple = 1; multiple <= MULTIPLES; multiple++) {
            Figure figure = atMultiple(subject, rules, multiple);
            figures.add(figure);
            points.add(new AboveCeiling.Point(multiple * cap / scale, figure.value(), figure.text()));
            ticks.add(FigureFormat.round(multiple * cap / scale, 1).doubleValue());
        }
        return new AboveCeiling(
                cap / scale,
                points.get(0).percent(),
                MULTIPLES * cap / scale,
                points,
                ticks,
                subject.words().say("brief.ceiling.cap"),
                axis(subject, rules, scale),
                figures);
    }

    /** The mean rate over six months at a multiple of the limit wage; a month after the end does not count. */
    static Figure atMultiple(Subject subject, SchemeRules rules, int multiple) {
        BenefitPath path = rules.path().orElseThrow();
        int months = (int) Math.min(MONTHS, Math.max(1, Math.floor(path.months())));
        double percent = path.averagePercentAt(multiple * rules.limitWage().orElseThrow(), months);
        return subject.figures().figure(rules.id("rate-at-wage." + multiple + "-times-the-limit"), percent, 1);
    }

    private static boolean flat(SchemeRules rules) {
        return rules.set().rates().stream()
                        .mapToDouble(org.payung.catalogue.RateStep::percent)
                        .distinct()
                        .count()
                == 1;
    }

    private static String axis(Subject subject, SchemeRules rules, double scale) {
        String unit = scale == MILLION ? "millions" : scale == THOUSAND ? "thousands" : "ones";
        return subject.words()
                .say(
                        "brief.ceiling.axis",
                        Map.of(
                                "scale",
                                unit,
                                "currency",
                                subject.words()
                                        .say("brief.currency." + rules.scheme().currency())));
    }

    private static String alternative(Subject subject, AboveCeiling drawing) {
        List<AboveCeiling.Point> points = drawing.points();
        return subject.words()
                .say(
                        "brief.ceiling.alternative",
                        Map.of(
                                "country", subject.inSentence(),
                                "below", points.get(0).label(),
                                "twice", points.get(1).label(),
                                "thrice", points.get(2).label()));
    }
}
