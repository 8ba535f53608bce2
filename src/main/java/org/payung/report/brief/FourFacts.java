package org.payung.report.brief;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.payung.outcome.Estimate;
import org.payung.outcome.OutcomeId;
import org.payung.outcome.Statistic;
import org.payung.report.Block.Facts;
import org.payung.report.Block.Facts.Fact;
import org.payung.report.Figure;
import org.payung.report.text.Cells;
import org.payung.report.text.Marks;
import org.payung.series.Period;

/** The four facts of page 1: coverage, mean rate over six months, highest benefit of a month, contribution rate. */
final class FourFacts {

    private static final int FIRST_YEAR = 2000;

    private FourFacts() {}

    static Facts of(Subject subject) {
        return new Facts(List.of(coverage(subject), MeanRateFact.of(subject), benefit(subject), contribution(subject)));
    }

    /** The newest value of the country, whatever its year. */
    static Optional<Estimate> newest(Subject subject, String indicator) {
        for (int year = subject.input().releaseYear(); year >= FIRST_YEAR; year--) {
            Optional<Estimate> found = subject.input()
                    .grid()
                    .findEstimate(OutcomeId.total(subject.area(), indicator, Statistic.VALUE, Period.year(year)));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Fact coverage(Subject subject) {
        Optional<Estimate> newest = newest(subject, Subject.COVERAGE);
        if (newest.isEmpty()) {
            return dash(subject, Marks.NOT_RECEIVED, "brief.fact.coverage.none");
        }
        Estimate estimate = newest.get();
        Figure figure = subject.amounts().percent(subject.figures().figure(estimate, 1));
        String mark = OpenQuestions.contradicts(subject, estimate) ? Marks.QUERIED : Marks.of(estimate);
        return fact(
                figure,
                mark,
                subject.words()
                        .say(
                                "brief.fact.coverage",
                                Map.of("year", estimate.id().period().toString())));
    }

    private static Fact benefit(Subject subject) {
        Optional<SchemeRules> rules = subject.current();
        Optional<BigDecimal> highest = rules.flatMap(SchemeRules::highestBenefit);
        if (rules.isEmpty() || highest.isEmpty()) {
            return dash(subject, missing(subject), "brief.fact.benefit.none");
        }
        SchemeRules current = rules.get();
        Figure figure = subject.amounts()
                .money(
                        current.id(SchemeRules.MAXIMUM_BENEFIT),
                        highest.get(),
                        current.scheme().currency());
        return fact(figure, current.highestBenefitMark(), benefitWords(subject, current));
    }

    private static String benefitWords(Subject subject, SchemeRules rules) {
        BigDecimal cap = rules.set().wageCap();
        if (cap == null || !rules.paysRateAtCeiling()) {
            return subject.words().say("brief.fact.benefit.rule");
        }
        return subject.words()
                .say(
                        "brief.fact.benefit.cap",
                        Map.of(
                                "percent",
                                subject.amounts()
                                        .bare(
                                                rules.id(SchemeRules.RATES),
                                                rules.set().rates().get(0).percent()),
                                "cap",
                                subject.amounts()
                                        .money(
                                                rules.id(SchemeRules.WAGE_CAP),
                                                cap,
                                                rules.scheme().currency())));
    }

    private static Fact contribution(Subject subject) {
        Optional<SchemeRules> rules = subject.current();
        Optional<BigDecimal> total = rules.flatMap(Contributions::total);
        if (rules.isEmpty() || total.isEmpty()) {
            return dash(subject, missing(subject), "brief.fact.contribution.none");
        }
        Figure figure = subject.amounts().percent(rules.get().id("contributions.total"), total.get());
        List<String> parts = Contributions.parts(subject, rules.get());
        String text = parts.isEmpty()
                ? subject.words().say("brief.fact.contribution.none")
                : subject.words()
                        .say(
                                "brief.fact.contribution",
                                Map.of("parts", subject.words().list(parts)));
        return fact(figure, rules.get().mark(SchemeRules.CONTRIBUTIONS), text);
    }

    static String missing(Subject subject) {
        return subject.hasScheme() ? Marks.NOT_RECEIVED : Marks.NO_BENEFIT;
    }

    static Fact fact(Figure figure, String mark, String text) {
        return new Fact(figure.text(), figure, mark, text);
    }

    static Fact dash(Subject subject, String mark, String key) {
        return new Fact(Cells.DASH, null, mark, subject.words().say(key));
    }

    /** The marks that stand beside the facts. */
    static List<String> marks(Facts facts) {
        List<String> marks = new ArrayList<>();
        facts.facts().forEach(fact -> marks.add(fact.mark()));
        return marks;
    }
}
