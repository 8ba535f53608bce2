package org.payung.report.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.payung.finding.Finding;
import org.payung.finding.Severity;
import org.payung.outcome.Estimate;
import org.payung.report.Block;
import org.payung.report.Block.Run;
import org.payung.report.Figure;
import org.payung.series.Observation;

/** What the checks ask about the figures of the country, in a box of its own: a question, never a verdict. */
final class OpenQuestions {

    private static final Set<String> RECIPIENTS = Set.of("RECIPIENTS", "RECIPIENTS_FLOW", "RECIPIENTS_EOP");

    private OpenQuestions() {}

    /** Empty where no check asks anything. */
    static Optional<Block> of(Subject subject) {
        List<Run> runs = new ArrayList<>(zeroWhilePaying(subject));
        if (runs.isEmpty()) {
            runs.addAll(queried(subject));
        }
        return runs.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Box(subject.words().say("brief.question.title"), runs));
    }

    /** Whether a published 0 stands beside recipients reported for the same year. */
    static boolean contradicts(Subject subject, Estimate estimate) {
        return estimate.value() == 0 && recipientsIn(subject, estimate).isPresent();
    }

    private static Optional<Observation> recipientsIn(Subject subject, Estimate estimate) {
        return subject.input().observations().stream()
                .filter(each -> each.key().area().equals(subject.area()))
                .filter(each -> RECIPIENTS.contains(each.key().concept()))
                .filter(each -> each.value() != null && each.value().signum() > 0)
                .filter(each -> estimate.id().period().contains(each.period()))
                .findFirst();
    }

    private static List<Run> zeroWhilePaying(Subject subject) {
        Optional<Estimate> newest = FourFacts.newest(subject, Subject.COVERAGE).filter(each -> each.value() == 0);
        Optional<Observation> paid = newest.flatMap(each -> recipientsIn(subject, each));
        if (paid.isEmpty()) {
            return List.of();
        }
        Observation recipients = paid.get();
        Figure count = subject.amounts().bare(recipients.cell().toString(), recipients.number());
        return subject.words()
                .runs(
                        "brief.question.zero-while-paying",
                        Map.of(
                                "zero", subject.figures().figure(newest.get(), 1),
                                "year", newest.get().id().period().toString(),
                                "scheme", recipients.key().scheme(),
                                "recipients", count,
                                "source", Sources.shortName(newest.get().source())));
    }

    /** Rules that query a figure of the country's coverage or scheme, by code. */
    private static List<Run> queried(Subject subject) {
        Set<String> codes = new TreeSet<>();
        int cells = 0;
        for (Finding finding : subject.input().findings()) {
            boolean own = finding.cell() != null
                    && finding.severity() != Severity.NOTE
                    && finding.cell().key().area().equals(subject.area());
            if (own) {
                codes.add(finding.code());
                cells++;
            }
        }
        return cells == 0
                ? List.of()
                : subject.words()
                        .runs(
                                "brief.question.queried",
                                Map.of("count", cells, "codes", subject.words().list(codes)));
    }
}
