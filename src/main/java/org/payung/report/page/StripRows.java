package org.payung.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.payung.outcome.Estimate;
import org.payung.report.Drawing.Mark;
import org.payung.report.Drawing.Strip;
import org.payung.report.Drawing.Strip.StripRow;
import org.payung.report.Figure;
import org.payung.report.LatestFigure;
import org.payung.report.text.Wording;

/** One line of dots for each sub-region, and the sub-region in which zero is most common. */
final class StripRows {

    private static final double NAMED_FROM = 30;
    /** Width of a name on the axis. */
    private static final double NAME_WIDTH = 12;

    private static final int AREAS_FOR_A_TITLE = 3;

    private final Edition edition;
    private final List<Subregion> subregions;

    StripRows(Edition edition, List<String> groups) {
        this.edition = edition;
        this.subregions =
                groups.stream().map(group -> subregion(edition, group)).toList();
    }

    /** A sub-region with the latest figure of each member followed. */
    private record Subregion(String group, List<LatestFigure> latest) {

        List<LatestFigure> withFigure() {
            return latest.stream().filter(each -> !each.isMissing()).toList();
        }

        int zeros() {
            return (int) latest.stream().filter(LatestFigure::isZero).count();
        }

        double shareOfZeros() {
            return (double) zeros() / withFigure().size();
        }
    }

    private static Subregion subregion(Edition edition, String group) {
        return new Subregion(group, edition.latest(edition.followedMembers(group), Edition.UEMP));
    }

    /** Where coverage is zero most often, as a share of the members with a figure. */
    String title() {
        Optional<Subregion> most = subregions.stream()
                .filter(each -> each.withFigure().size() >= AREAS_FOR_A_TITLE && each.zeros() > 0)
                .max(Comparator.comparingDouble(Subregion::shareOfZeros).thenComparingInt(Subregion::zeros));
        return most.map(this::title).orElseGet(() -> edition.words().title("page.map.title.none", Map.of()));
    }

    private String title(Subregion most) {
        Wording words = edition.words();
        int withFigure = most.withFigure().size();
        String key = withFigure == most.latest().size() ? "page.map.title.all" : "page.map.title.some";
        List<Figure> numbers =
                words.spelledTogether(count(most, "count-zero", most.zeros()), count(most, "with-value", withFigure));
        return words.title(
                key,
                Map.of(
                        "k", numbers.get(0),
                        "n", numbers.get(1),
                        "group", edition.names().group(most.group())));
    }

    private Figure count(Subregion subregion, String what, int value) {
        return edition.figures()
                .count(subregion.group() + ":SI_COV_UEMP:" + what + ":" + edition.referenceYear(), value);
    }

    Strip drawing() {
        double highest = subregions.stream()
                .flatMap(each -> each.withFigure().stream())
                .mapToDouble(StripRows::value)
                .max()
                .orElse(10);
        double maximum = Math.min(100, 10 * Math.ceil((highest + 1) / 10));
        List<Double> ticks = new ArrayList<>();
        for (double tick = 0; tick <= maximum; tick += 10) {
            ticks.add(tick);
        }
        List<StripRow> rows = subregions.stream()
                .map(each -> new StripRow(edition.names().group(each.group()), each.zeros(), marks(each)))
                .toList();
        return new Strip(rows, maximum, ticks, "%", List.of());
    }

    private List<Mark> marks(Subregion subregion) {
        List<LatestFigure> paid =
                subregion.withFigure().stream().filter(each -> !each.isZero()).toList();
        return paid.stream().map(each -> mark(each, paid)).toList();
    }

    /** A name stands right of its dot, or left where another named dot follows closely. */
    private Mark mark(LatestFigure latest, List<LatestFigure> row) {
        double value = value(latest);
        if (value < NAMED_FROM) {
            return new Mark(value, CoveragePlot.sign(latest), "", false);
        }
        boolean crowded = row.stream()
                .mapToDouble(StripRows::value)
                .anyMatch(other -> other > value && other < value + NAME_WIDTH);
        return new Mark(value, CoveragePlot.sign(latest), edition.names().area(latest.area()), crowded);
    }

    private static double value(LatestFigure latest) {
        return latest.estimate().map(Estimate::value).orElse(0.0);
    }
}
