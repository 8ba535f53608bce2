package org.payung.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.payung.report.Block.Run;
import org.payung.report.Cell.Value;
import org.payung.report.Cell.Weight;
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

    /**
     * The letter of a zero that is neither structural nor queried: {@code a} while a scheme was in force, {@code d} where
     * that is not known.
     */
    static Optional<String> zeroLetter(ReportInput input, LatestFigure latest) {
        if (!latest.isZero() || !Marks.of(latest.outcome()).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(ZeroKind.of(input, latest) == ZeroKind.WITH_SCHEME ? "a" : "d");
    }

    /** The words of these letters, for those that are used. */
    static List<String> zeroNotes(Edition edition, List<LatestFigure> latest) {
        TreeSet<String> used = new TreeSet<>();
        latest.forEach(each -> zeroLetter(edition.input(), each).ifPresent(used::add));
        return used.stream()
                .map(letter ->
                        letter + " " + edition.say(letter.equals("a") ? "note.new-scheme" : "note.unknown-scheme"))
                .toList();
    }

    /** The value of a country with the letter of its zero. */
    static Value total(Edition edition, LatestFigure latest) {
        Value total = edition.cells().latest(latest, 1, Weight.BOLD);
        return zeroLetter(edition.input(), latest)
                .map(letter ->
                        new Value(total.figures(), total.text(), letter, total.id(), total.weight(), total.sign()))
                .orElse(total);
    }

    String title() {
        int above = (int) withFigure().stream()
                .filter(each -> each.estimate().orElseThrow().value() > ONE_IN_FOUR)
                .count();
        if (withFigure().isEmpty()) {
            return words.title("page.coverage.title.none", Map.of());
        }
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
                        "n", count("with-value", withFigure().size()))));
        append(runs, words.runs("coverage.structural", Map.of("j", words.spelled(count("no-scheme", structural)))));
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
                        .filter(year -> year <= edition.input().stamp().asOf().getYear())
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
        if (!runs.isEmpty()) {
            runs.add(Run.of(" "));
        }
        runs.addAll(more);
    }
}
