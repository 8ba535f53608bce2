package org.payung.report.brief;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.payung.outcome.Estimate;
import org.payung.report.Block;
import org.payung.report.Block.TwoUp;
import org.payung.report.LatestFigure;
import org.payung.report.Page;
import org.payung.report.text.Wording;
import org.payung.series.SourceRelease;

/** Page 2: the country among the countries of the meeting, and its rules beside the numbers of two Conventions. */
final class SecondPage {

    private SecondPage() {}

    static Page of(Subject subject) {
        Peers peers = Peers.of(subject);
        ComponentsTable components = new ComponentsTable(subject);
        List<Block> blocks = new ArrayList<>();
        List<Block> right = new ArrayList<>(components.blocks());
        right.addAll(ErosionBox.of(subject));
        right.addAll(WhatIfBox.of(subject));
        blocks.add(new TwoUp(PeersPlot.of(subject, peers), right, PeersPlot.WIDTH));
        blocks.addAll(CriteriaTable.of(subject));
        Set<String> marks = BriefNotes.marks(blocks);
        marks.addAll(ErosionBox.marks(subject));
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
                blocks);
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
