package org.payung.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.payung.report.Block.Message;
import org.payung.report.Block.Run;
import org.payung.report.Drawing.Units;
import org.payung.report.Figure;
import org.payung.report.LatestFigure;
import org.payung.report.text.Wording;

/** Effective protection: in how many countries and areas coverage is zero, and why. */
record ZerosMessage() implements KeyMessage {

    @Override
    public Optional<Message> write(Edition edition, int page) {
        List<LatestFigure> latest = edition.latest(edition.input().catalogue().followed(), Edition.UEMP).stream()
                .filter(each -> !each.isMissing())
                .toList();
        List<LatestFigure> zeros = latest.stream().filter(LatestFigure::isZero).toList();
        if (zeros.isEmpty()) {
            return Optional.empty();
        }
        Wording words = edition.words();
        Figure k = count(edition, "count-zero", zeros.size());
        Figure n = count(edition, "with-value", latest.size());
        Figure j = count(edition, "no-scheme", structural(zeros));
        return Optional.of(new Message(
                words.say("message.zeros.big", Map.of("k", k, "n", n)),
                words.say("message.zeros.below", Map.of("year", edition.referenceYear())),
                words.runs("message.zeros", Map.of("k", k, "n", n, "j", j)),
                explanation(edition, latest, zeros),
                List.of(edition.numbers().counted(k, page, words.say("formula.count-zero"), List.of(counted(zeros)))),
                words.say("message.zeros.tail"),
                drawing(edition, latest, zeros, List.of(k, n, j))));
    }

    private static List<Run> explanation(Edition edition, List<LatestFigure> latest, List<LatestFigure> zeros) {
        CoverageFindings findings = new CoverageFindings(edition, latest);
        List<Run> runs = new ArrayList<>();
        findings.since(zeros).ifPresent(runs::addAll);
        List<String> published = findings.names(zeros, ZeroKind.WITH_SCHEME);
        if (!published.isEmpty()) {
            CoverageFindings.append(
                    runs,
                    edition.words()
                            .runs(
                                    "coverage.published-zero",
                                    Map.of("areas", edition.words().list(published))));
        }
        List<String> unknown = findings.names(zeros, ZeroKind.NOT_KNOWN);
        if (!unknown.isEmpty()) {
            CoverageFindings.append(
                    runs,
                    edition.words()
                            .runs(
                                    "coverage.unknown-zero",
                                    Map.of("areas", edition.words().list(unknown))));
        }
        return runs;
    }

    private static Units drawing(
            Edition edition, List<LatestFigure> latest, List<LatestFigure> zeros, List<Figure> figures) {
        int structural = structural(zeros);
        return new Units(
                latest.size() - zeros.size(),
                structural,
                zeros.size() - structural,
                List.of(
                        edition.say("message.zeros.paid"),
                        edition.say("message.zeros.none"),
                        edition.say("message.zeros.other")),
                figures);
    }

    private static String counted(List<LatestFigure> zeros) {
        return String.join(
                ", ",
                zeros.stream()
                        .map(each -> each.area() + " " + each.year() + (each.isStructuralZero() ? " n" : ""))
                        .toList());
    }

    private static int structural(List<LatestFigure> zeros) {
        return (int) zeros.stream().filter(LatestFigure::isStructuralZero).count();
    }

    private static Figure count(Edition edition, String what, int value) {
        return edition.figures()
                .count(Edition.ALL + ":" + Edition.UEMP + ":" + what + ":" + edition.referenceYear(), value);
    }
}
