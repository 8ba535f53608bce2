package org.payung.report.brief;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.payung.outcome.Estimate;
import org.payung.report.Block;
import org.payung.report.Block.Paragraph;
import org.payung.report.Block.TwoUp;
import org.payung.report.LatestFigure;
import org.payung.report.Page;
import org.payung.report.text.Wording;
import org.payung.series.SourceRelease;

/**
 * Page 2: the country among the countries of the meeting, and its rules beside the numbers of two Conventions. Where the
 * boxes do not fit, first the exercise, then erosion by prices is left out, and a sentence says where to find it.
 */
final class SecondPage {

    private SecondPage() {}

    /** Forms of the page, the fullest first. */
    private enum Form {
        ALL,
        WITHOUT_EXERCISE,
        WITHOUT_BOXES
    }

    static Page of(Subject subject) {
        List<Block> erosion = ErosionBox.of(subject);
        List<Block> exercise = WhatIfBox.of(subject);
        List<Form> forms = new ArrayList<>(List.of(Form.ALL));
        if (!exercise.isEmpty()) {
            forms.add(Form.WITHOUT_EXERCISE);
        }
        if (!erosion.isEmpty()) {
            forms.add(Form.WITHOUT_BOXES);
        }
        Page page = null;
        for (int at = forms.size() - 1; at >= 0; at--) {
            page = page(subject, erosion, exercise, forms.get(at), page);
        }
        return Objects.requireNonNull(page, "a form is the fullest");
    }

    private static Page page(
            Subject subject, List<Block> erosion, List<Block> exercise, Form form, @Nullable Page shorter) {
        Peers peers = Peers.of(subject);
        ComponentsTable components = new ComponentsTable(subject);
        boolean withErosion = form != Form.WITHOUT_BOXES;
        List<Block> blocks = new ArrayList<>();
        List<Block> right = new ArrayList<>(components.blocks());
        if (withErosion) {
            right.addAll(erosion);
        }
        if (form == Form.ALL) {
            right.addAll(exercise);
        } else {
            right.add(leftOut(subject, !exercise.isEmpty(), !withErosion));
        }
        blocks.add(new TwoUp(PeersPlot.of(subject, peers), right, PeersPlot.WIDTH));
        blocks.addAll(CriteriaTable.of(subject));
        Set<String> marks = BriefNotes.marks(blocks);
        if (withErosion) {
            marks.addAll(ErosionBox.marks(subject));
        }
        blocks.add(ThreeColumns.of(subject, marks, sources(peers, components)));
        blocks.add(BriefNotes.of(
                subject,
                List.of(),
                "",
                List.of(
                        "\u00ABAREA\u00BB:SI_COV_UEMP:_T:_T:_T:_T:value:\u00ABYEAR\u00BB",
                        subject.area() + ":\u00ABSERIES\u00BB:\u2026:value:\u00ABYEAR\u00BB",
                        subject.area() + ":\u00ABC102_TEST\u00BB:\u2026:criterion=\u00ABrate\u00BB:\u2026")));
        return new Page(
                "comparison",
                2,
                subject.title(),
                subject.words()
                        .say(
                                "brief.kicker.peers",
                                Map.of("country", subject.title(), "count", spelled(subject, peers.count()))),
                title(subject, peers),
                null,
                blocks,
                shorter);
    }

    /** Where to find what had no room. */
    private static Block leftOut(Subject subject, boolean exercise, boolean erosion) {
        String what = exercise && erosion ? "both" : exercise ? "exercise" : "erosion";
        return new Paragraph(subject.words().runs("brief.left-out", Map.of("what", what)), false);
    }

    /** In words, for a title. */
    private static String spelled(Subject subject, int number) {
        return new RuleBasedNumberFormat(subject.words().locale(), RuleBasedNumberFormat.SPELLOUT).format(number);
    }

    /** The finding: the own figure and, always, how many countries stand at zero. */
    private static String title(Subject subject, Peers peers) {
        Wording words = subject.words();
        LatestFigure own = peers.own(subject);
        Optional<Estimate> estimate = own.estimate();
        Map<String, Object> counts = Map.of(
                "year", String.valueOf(subject.input().referenceYear()),
                "zeros", spelled(subject, peers.zeros()),
                "count", spelled(subject, peers.count()));
        if (estimate.isEmpty() || own.isZero()) {
            return words.say("brief.peers.finding.zero", counts);
        }
        Map<String, Object> arguments = new java.util.TreeMap<>(counts);
        arguments.put("country", subject.inSentence());
        arguments.put("value", subject.figures().figure(estimate.get(), 1));
        arguments.put("year", String.valueOf(own.year()));
        return words.say("brief.peers.finding.value", arguments);
    }

    private static NavigableSet<SourceRelease> sources(Peers peers, ComponentsTable components) {
        NavigableSet<SourceRelease> sources = new TreeSet<>();
        peers.figures().stream()
                .flatMap(each -> each.estimate().stream())
                .flatMap(each -> Optional.ofNullable(each.source()).stream())
                .forEach(sources::add);
        Optional.ofNullable(components.components().source()).ifPresent(sources::add);
        return sources;
    }
}
