package org.payung.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.payung.report.Block.Run;
import org.payung.report.Figure;
import org.payung.report.LatestFigure;
import org.payung.report.ReportInput;
import org.payung.report.text.Marks;
import org.payung.report.text.Wording;

/** What the coverage figures of some countries say in words. Every count is of the rows that stand in the table. */
final class CoverageFindings {

    private static final double ONE_IN_FOUR = 25;

    private final Edition edition;
    private final Wording words;
    private final List<LatestFigure> latest;

    CoverageFindings(Edition edition, List<LatestFigure> latest) {
        this.edition = edition;
        this.words = edition.words();
        this.latest = latest;
    }

    /** Whether a zero was published while a scheme was in force, and no check queried it. */
    static boolean isNoted(ReportInput input, LatestFigure latest) {
        return latest.isZero()
                && ZeroKind.of(input, latest) == ZeroKind.WITH_SCHEME
                && !Marks.of(latest).equals(Marks.QUERIED);
    }

    String title() {
        int above = (int) withFigure().stream()
                .filter(each -> each.estimate().orElseThrow().value() > ONE_IN_FOUR)
                .count();
        return words.title(
                "page.coverage.title",
                Map.of(
                        "k",
                        words.spelled(count("above-25", above)),
                        "n",
                        count("with-value", withFigure().size())));
    }

    List<Run> lead() {
        List<Run> runs = new ArrayList<>();
        List<LatestFigure> zeros =
                withFigure().stream().filter(LatestFigure::isZero).toList();
        if (!zeros.isEmpty()) {
            runs.addAll(zerosSentence(zeros));
            since(zeros).ifPresent(each -> append(runs, each));
        }
        missing().ifPresent(each -> append(runs, each));
        return List.copyOf(runs);
    }

    List<LatestFigure> withFigure() {
        return latest.stream().filter(each -> !each.isMissing()).toList();
    }

    private List<Run> zerosSentence(List<LatestFigure> zeros) {
        int structural =
                (int) zeros.stream().filter(LatestFigure::isStructuralZero).count();
        List<Run> runs = new ArrayList<>(words.runs(
                "coverage.zeros",
                Map.of(
                        "k", count("count-zero", zeros.size()),
                        "n", count("with-value", withFigure().size()),
                        "j", count("no-scheme", structural))));
        List<String> published = names(zeros, ZeroKind.WITH_SCHEME);
        if (!published.isEmpty()) {
            append(runs, words.runs("coverage.published-zero", Map.of("areas", words.list(published))));
        }
        List<String> unknown = names(zeros, ZeroKind.NOT_KNOWN);
        if (!unknown.isEmpty()) {
            append(runs, words.runs("coverage.unknown-zero", Map.of("areas", words.list(unknown))));
        }
        return runs;
    }

    /** Areas whose zero has been overtaken: they have begun to pay since. */
    Optional<List<Run>> since(List<LatestFigure> zeros) {
        List<String> begun = zeros.stream()
                .filter(LatestFigure::isStructuralZero)
                .flatMap(each -> PaysSince.of(edition.input(), each.area())
                        .after(each.year())
                        .map(year -> words.say(
                                "coverage.area-since",
                                Map.of("area", edition.names().inSentence(each.area()), "year", year)))
                        .stream())
                .toList();
        return begun.isEmpty()
                ? Optional.empty()
                : Optional.of(words.runs("coverage.since", Map.of("areas", words.list(begun), "count", begun.size())));
    }

    private Optional<List<Run>> missing() {
        List<String> missing = latest.stream()
                .filter(LatestFigure::isMissing)
                .map(each -> edition.names().inSentence(each.area()))
                .toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(words.runs("coverage.missing", Map.of("areas", words.list(missing))));
    }

    List<String> names(List<LatestFigure> zeros, ZeroKind kind) {
        return zeros.stream()
                .filter(each -> ZeroKind.of(edition.input(), each) == kind)
                .map(each -> edition.names().inSentence(each.area()))
                .toList();
    }

    private Figure count(String what, int value) {
        return edition.figures().count("ROUNDTABLE:SI_COV_UEMP:" + what + ":" + edition.referenceYear(), value);
    }

    static void append(List<Run> runs, List<Run> more) {
        runs.add(Run.of(" "));
        runs.addAll(more);
    }
}
