package org.payung.report.brief;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.payung.catalogue.CheckRule;
import org.payung.outcome.Estimate;
import org.payung.report.Block;
import org.payung.report.Block.Run;
import org.payung.series.Observation;
import org.payung.series.Period;

/** What the checks ask about the figures of the country, in a box of its own: a question, never a verdict. */
final class OpenQuestions {

    private static final Set<String> RECIPIENTS = Set.of("RECIPIENTS", "RECIPIENTS_FLOW", "RECIPIENTS_EOP");

    private static final String LARGE_CHANGE = "V06";
    private static final String ZERO_AGAINST_LAW = "V07";
    private static final String UNOFFICIAL = "V20";
    private static final int FIRST_YEAR = 2000;

    private OpenQuestions() {}

    /** The first question that arises on the newest coverage, else on the claims; empty where no check asks anything. */
    static Optional<Block> of(Subject subject) {
        Optional<Estimate> newest = FourFacts.newest(subject, Subject.COVERAGE);
        return newest.flatMap(each -> zeroWhilePaying(subject, each))
                .or(() -> newest.flatMap(each -> zeroWithScheme(subject, each)))
                .or(() -> knownFromPress(subject))
                .map(runs -> box(subject, "yes", runs))
                .or(() -> newest.flatMap(each -> largeDifference(subject, each)).map(runs -> box(subject, "no", runs)));
    }

    /** @param queried whether the question marks a printed value, or only a difference that is not printed as a change */
    private static Block box(Subject subject, String queried, List<Run> runs) {
        return new Block.Box(subject.words().say("brief.question.title", Map.of("queried", queried)), runs);
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

    private static Optional<List<Run>> zeroWhilePaying(Subject subject, Estimate newest) {
        if (!contradicts(subject, newest)) {
            return Optional.empty();
        }
        Observation recipients = recipientsIn(subject, newest).orElseThrow();
        Map<String, Object> arguments = zero(subject, newest);
        arguments.put("scheme", recipients.key().scheme());
        arguments.put("recipients", subject.amounts().bare(recipients.cell().toString(), recipients.number()));
        return Optional.of(subject.words().runs("brief.question.zero-while-paying", arguments));
    }

    private static Optional<List<Run>> zeroWithScheme(Subject subject, Estimate newest) {
        Optional<Integer> start = subject.scheme().map(scheme -> scheme.paysFromYear());
        if (!newest.queries().contains(ZERO_AGAINST_LAW) || newest.value() != 0 || start.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Object> arguments = zero(subject, newest);
        arguments.put("start", String.valueOf(start.get()));
        return Optional.of(subject.words().runs("brief.question.zero-with-scheme", arguments));
    }

    private static Map<String, Object> zero(Subject subject, Estimate newest) {
        Map<String, Object> arguments = new TreeMap<>();
        arguments.put("zero", subject.figures().figure(newest, 1));
        arguments.put("year", newest.id().period().toString());
        arguments.put("source", Sources.shortName(newest.source()));
        return arguments;
    }

    /** A difference from the value before it that is larger than the check expects. */
    private static Optional<List<Run>> largeDifference(Subject subject, Estimate newest) {
        Optional<Estimate> before = before(subject, newest);
        if (!hasFinding(subject, LARGE_CHANGE, newest) || before.isEmpty()) {
            return Optional.empty();
        }
        String id = newest.id() + "#difference-from-" + before.get().id().period();
        double points = Math.abs(newest.value() - before.get().value());
        return Optional.of(subject.words()
                .runs(
                        "brief.question.large-difference",
                        Map.of(
                                "source", Sources.shortName(newest.source()),
                                "value", subject.figures().figure(newest, 1),
                                "year", newest.id().period().toString(),
                                "before", subject.figures().figure(before.get(), 1),
                                "earlier", before.get().id().period().toString(),
                                "points", subject.figures().figure(id, points, 1),
                                "limit", subject.figures().text(limit(subject), 0))));
    }

    private static boolean hasFinding(Subject subject, String code, Estimate estimate) {
        return subject.input().findings().stream()
                .filter(finding -> finding.code().equals(code) && finding.cell() != null)
                .anyMatch(finding -> estimate.lineage().stream()
                        .anyMatch(input -> input.inputId().equals(String.valueOf(finding.cell()))));
    }

    /** Points between two years that the check lets pass. */
    private static double limit(Subject subject) {
        CheckRule rule = subject.input().catalogue().checks().get(LARGE_CHANGE);
        return rule == null ? 0 : rule.tolerance("points");
    }

    /** The nearest earlier value of the same source release. */
    private static Optional<Estimate> before(Subject subject, Estimate newest) {
        for (int year = newest.id().period().year() - 1; year >= FIRST_YEAR; year--) {
            Optional<Estimate> found =
                    subject.input().grid().findEstimate(newest.id().withPeriod(Period.year(year)));
            if (found.isPresent() && Objects.equals(found.get().source(), newest.source())) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Administrative figures that an acceptance lets stand although only the press holds them. */
    private static Optional<List<Run>> knownFromPress(Subject subject) {
        boolean any = subject.input().findings().stream()
                .filter(finding -> finding.code().equals(UNOFFICIAL) && !finding.isUnacceptedError())
                .anyMatch(finding ->
                        finding.cell() != null && finding.cell().key().area().equals(subject.area()));
        return any ? Optional.of(subject.words().runs("brief.question.press", Map.of())) : Optional.empty();
    }
}
