package org.payung.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.payung.outcome.Estimate;
import org.payung.report.Drawing;
import org.payung.report.Drawing.Lines;
import org.payung.report.Drawing.Lines.YearValue;
import org.payung.report.Drawing.Panels;
import org.payung.report.Figure;
import org.payung.report.LatestFigure;
import org.payung.series.Area;
import org.payung.series.Period;

/** Coverage of the unemployed over time, one country a panel, one vintage only: no line joins two vintages. */
final class TimePanels {

    private static final int FIRST_YEAR = 2000;
    private static final int ACROSS = 4;
    private static final int MOST = 8;
    private static final int FEWEST_VALUES = 3;
    private static final double MAXIMUM = 80;

    private final Edition edition;
    private final List<Lines> lines;

    TimePanels(Edition edition, List<Area> areas) {
        this.edition = edition;
        this.lines = areas.stream()
                .map(area -> LatestFigure.of(edition.input(), area.id(), Edition.UEMP))
                .filter(each -> !each.isMissing() && !each.isZero())
                .sorted(edition.byValueThenName())
                .map(this::values)
                .filter(each -> each.size() >= FEWEST_VALUES)
                .limit(MOST)
                .map(this::panel)
                .toList();
    }

    private List<Estimate> values(LatestFigure latest) {
        Estimate last = latest.estimate().orElseThrow();
        List<Estimate> values = new ArrayList<>();
        for (int year = FIRST_YEAR; year <= latest.year(); year++) {
            edition.input()
                    .grid()
                    .findEstimate(last.id().withPeriod(Period.year(year)))
                    .filter(each -> Objects.equals(each.source(), last.source()))
                    .ifPresent(values::add);
        }
        return values;
    }

    private Lines panel(List<Estimate> values) {
        Estimate last = values.get(values.size() - 1);
        Figure label = edition.figures().figure(last, 1);
        return new Lines(
                edition.names().area(last.id().area()),
                values.stream()
                        .map(each -> new YearValue(each.id().period().year(), each.value()))
                        .toList(),
                MAXIMUM,
                FIRST_YEAR,
                edition.referenceYear(),
                label.text(),
                List.of(label));
    }

    int rows() {
        return (lines.size() + ACROSS - 1) / ACROSS;
    }

    Panels drawing() {
        List<Drawing> panels = new ArrayList<>(lines);
        return new Panels(panels, ACROSS, ComponentsPage.panelWidth(), ComponentsPage.panelHeight());
    }

    String alternative() {
        List<String> last = lines.stream()
                .sorted(Comparator.comparing(Lines::title, edition.words().collator()))
                .map(each -> each.title() + " " + each.lastLabel())
                .toList();
        return Alternative.cut(edition.say("figure.series.alt", Map.of("list", String.join(", ", last))));
    }
}
