package org.payung.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.payung.outcome.Bounds;
import org.payung.outcome.Estimate;
import org.payung.outcome.GroupWeights;
import org.payung.outcome.Outcome;
import org.payung.report.Block.Message;
import org.payung.report.Block.Run;
import org.payung.report.Drawing.Ranges;
import org.payung.report.Drawing.Ranges.RangeRow;
import org.payung.report.Figure;
import org.payung.report.text.Wording;

/** Effective protection: coverage of sub-regions, a value where it may be published and a range where it may not. */
record GroupsMessage(List<String> groups) implements KeyMessage {

    /** A range is said in the sentence only while less than this share of the weight has no value. */
    private static final double NARROW_NONE_PERCENT = 5;

    private static final int IN_SENTENCE = 3;

    @Override
    public Optional<Message> write(Edition edition, int page) {
        List<Outcome> outcomes = groups.stream()
                .flatMap(group -> edition.find(GroupRows.id(edition, group, Edition.UEMP)).stream())
                .filter(each -> each instanceof Estimate || each.bounds() != null)
                .sorted(Comparator.comparingDouble(GroupsMessage::level).reversed())
                .toList();
        List<Outcome> inSentence = outcomes.stream()
                .filter(GroupsMessage::isNarrow)
                .limit(IN_SENTENCE)
                .toList();
        if (inSentence.isEmpty()) {
            return Optional.empty();
        }
        Wording words = edition.words();
        Outcome lead = inSentence.stream()
                .filter(Estimate.class::isInstance)
                .findFirst()
                .orElse(inSentence.get(0));
        List<Outcome> rest =
                outcomes.stream().filter(each -> !inSentence.contains(each)).toList();
        List<Run> list = words.join(inSentence.stream()
                .map(each -> item(edition, each, inSentence.get(0)))
                .toList());
        return Optional.of(new Message(
                big(edition, lead),
                words.say(
                        "message.groups.below",
                        Map.of("group", edition.names().group(lead.id().area()))),
                Runs.around(words, "message.groups", list),
                explanation(edition, rest),
                outcomes.stream()
                        .map(each -> edition.numbers().reference(focus(edition, each), page))
                        .toList(),
                words.say("message.groups.tail"),
                drawing(edition, outcomes)));
    }

    private static double level(Outcome outcome) {
        Bounds bounds = outcome.bounds();
        return outcome instanceof Estimate estimate ? estimate.value() : bounds == null ? 0 : bounds.lower();
    }

    private static boolean isNarrow(Outcome outcome) {
        GroupWeights weights = outcome.weights();
        return outcome instanceof Estimate || (weights != null && weights.nonePercent() < NARROW_NONE_PERCENT);
    }

    private static String big(Edition edition, Outcome outcome) {
        if (outcome instanceof Estimate estimate) {
            return edition.figures().figure(estimate, 1).text() + "\u00A0%";
        }
        GroupRows rows = new GroupRows(edition);
        return rows.lower(outcome, 0).text() + "\u2013" + rows.upper(outcome, 0).text() + "\u00A0%";
    }

    private static Figure focus(Edition edition, Outcome outcome) {
        return outcome instanceof Estimate estimate
                ? edition.figures().figure(estimate, 1)
                : new GroupRows(edition).lower(outcome, 1);
    }

    /** «23.7 to 25.7 per cent in Eastern Asia»; the unit is said once, with the first. */
    private static List<Run> item(Edition edition, Outcome outcome, Outcome first) {
        String group = edition.names().group(outcome.id().area());
        String unit = outcome.equals(first) ? "first" : "next";
        if (outcome instanceof Estimate estimate) {
            return edition.words()
                    .runs(
                            "message.groups.value." + unit,
                            Map.of("v", edition.figures().figure(estimate, 1), "group", group));
        }
        GroupRows rows = new GroupRows(edition);
        return edition.words()
                .runs(
                        "message.groups.range." + unit,
                        Map.of("lower", rows.lower(outcome, 1), "upper", rows.upper(outcome, 1), "group", group));
    }

    private static List<Run> explanation(Edition edition, List<Outcome> rest) {
        List<Run> runs = new ArrayList<>();
        for (Outcome each : rest) {
            runs.addAll(item(edition, each));
            runs.add(Run.of(" "));
        }
        runs.addAll(edition.words().runs("message.groups.weights", Map.of("year", edition.referenceYear())));
        return runs;
    }

    private static List<Run> item(Edition edition, Outcome outcome) {
        String group = edition.names().group(outcome.id().area());
        GroupWeights weights = outcome.weights();
        if (outcome instanceof Estimate || weights == null) {
            return edition.words()
                    .runs("message.groups.other-value", Map.of("v", focus(edition, outcome), "group", group));
        }
        GroupRows rows = new GroupRows(edition);
        return edition.words()
                .runs(
                        "message.groups.other-range",
                        Map.of(
                                "lower", rows.lower(outcome, 1),
                                "upper", rows.upper(outcome, 1),
                                "m", edition.figures().part(outcome.id(), "none", weights.nonePercent(), 1),
                                "group", group));
    }

    private static Ranges drawing(Edition edition, List<Outcome> outcomes) {
        double highest =
                outcomes.stream().mapToDouble(GroupsMessage::highest).max().orElse(10);
        double maximum = 20 * Math.ceil(highest / 20);
        List<Double> ticks = new ArrayList<>();
        for (double tick = 0; tick <= maximum; tick += maximum <= 60 ? 20 : 50) {
            ticks.add(tick);
        }
        return new Ranges(
                outcomes.stream().map(each -> row(edition, each)).toList(),
                maximum,
                ticks,
                outcomes.stream().map(each -> focus(edition, each)).toList());
    }

    private static double highest(Outcome outcome) {
        Bounds bounds = outcome.bounds();
        return outcome instanceof Estimate estimate ? estimate.value() : bounds == null ? 0 : bounds.upper();
    }

    private static RangeRow row(Edition edition, Outcome outcome) {
        String name = edition.names().group(outcome.id().area());
        Bounds bounds = outcome.bounds();
        if (outcome instanceof Estimate || bounds == null) {
            return new RangeRow(name, highest(outcome), null, null);
        }
        return new RangeRow(name, null, bounds.lower(), bounds.upper());
    }
}
