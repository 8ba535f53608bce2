package org.payung.report.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.payung.report.Block;
import org.payung.report.Block.Chart;
import org.payung.report.Block.Heading;
import org.payung.report.Drawing;
import org.payung.report.Drawing.Panels;
import org.payung.report.Drawing.PathKey;
import org.payung.report.text.Wording;

/** Figure 1 of a country without a scheme: the paths of the two nearest schemes, and how to read them. */
final class NearbyPaths {

    private static final double WIDTH = 481;
    private static final double PANEL_WIDTH = 153;
    private static final double PANEL_HEIGHT = 142;
    private static final int ACROSS = 3;

    private NearbyPaths() {}

    static List<Block> of(Subject subject) {
        List<Subject> near = NearestSchemes.of(subject);
        if (near.isEmpty()) {
            return List.of();
        }
        Wording words = subject.words();
        List<Drawing> panels = new ArrayList<>();
        near.forEach(each -> each.current().ifPresent(rules -> panels.add(BenefitPaths.path(each, rules, false))));
        panels.add(key(words));
        Panels drawing = new Panels(panels, ACROSS, PANEL_WIDTH, PANEL_HEIGHT);
        return List.of(
                new Heading(words.say("brief.nearby.title"), sub(subject, near), "figure-1"),
                new Chart(drawing, WIDTH, PANEL_HEIGHT, alternative(subject, near)));
    }

    /** Says for each country why it was chosen. */
    private static String sub(Subject subject, List<Subject> near) {
        String same = chosen(subject, near, true);
        String other = chosen(subject, near, false);
        String chosen = same.isEmpty() || other.isEmpty() ? same + other : same + "; " + other;
        return subject.words().say("brief.nearby.sub", Map.of("chosen", chosen));
    }

    private static String chosen(Subject subject, List<Subject> near, boolean sameRegion) {
        List<String> names = near.stream()
                .filter(each -> NearestSchemes.sameRegion(subject, each) == sameRegion)
                .map(Subject::inSentence)
                .toList();
        String key = sameRegion ? "brief.nearby.same-region" : "brief.nearby.other-region";
        return names.isEmpty()
                ? ""
                : subject.words().say(key, Map.of("countries", subject.words().list(names)));
    }

    private static PathKey key(Wording words) {
        return new PathKey(
                words.say("brief.nearby.key"),
                List.of(
                        words.say("brief.nearby.key.paid"),
                        words.say("brief.nearby.key.longest"),
                        words.say("brief.nearby.key.c102"),
                        words.say("brief.nearby.key.c168")),
                List.of(words.say("brief.nearby.key.numbers"), words.say("brief.nearby.key.axis")),
                List.of());
    }

    private static String alternative(Subject subject, List<Subject> near) {
        List<String> levels = new ArrayList<>();
        near.forEach(each -> each.current()
                .ifPresent(rules -> levels.add(each.name() + ": "
                        + String.join(
                                ", ", BenefitPaths.path(each, rules, false).stepLabels()))));
        return subject.words().say("brief.nearby.alternative", Map.of("levels", String.join("; ", levels)));
    }
}
