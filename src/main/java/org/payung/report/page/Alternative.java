package org.payung.report.page;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.payung.report.LatestFigure;

/**
 * The text of a chart for those who do not see it: type, what, unit, period; highest with its name; counts of zero, other
 * year, missing; where the values stand.
 */
final class Alternative {

    static final int LONGEST = 400;

    private Alternative() {}

    /** Of a chart of countries' coverage; {@code chart} is the key of its kind. */
    static String of(Edition edition, List<LatestFigure> latest, String chart) {
        List<LatestFigure> values =
                latest.stream().filter(each -> !each.isMissing()).toList();
        if (values.isEmpty()) {
            return cut(edition.say(chart + ".alt"));
        }
        LatestFigure highest = values.get(0);
        String counts = edition.say(
                "alt.counts",
                Map.of(
                        "area", edition.names().inSentence(highest.area()),
                        "v", edition.figures().figure(highest.estimate().orElseThrow(), 1),
                        "zeros", count(values, LatestFigure::isZero),
                        "structural", count(values, LatestFigure::isStructuralZero),
                        "other", count(values, LatestFigure::otherYear),
                        "missing", latest.size() - values.size()));
        return cut(edition.say(chart + ".alt") + " " + counts);
    }

    static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "\u2026";
    }

    private static int count(List<LatestFigure> values, Predicate<LatestFigure> what) {
        return (int) values.stream().filter(what).count();
    }
}
