package org.payung.report.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.payung.catalogue.Layout.PageLayout;
import org.payung.outcome.Outcome;
import org.payung.outcome.OutcomeId;
import org.payung.report.LatestFigure;
import org.payung.report.ReportInput;
import org.payung.report.text.Cells;
import org.payung.report.text.FigureFormat;
import org.payung.report.text.Names;
import org.payung.report.text.Wording;
import org.payung.series.Area;
import org.payung.series.Period;

/** One report in one language while it is written: its figures, its words, the numbers of its sentences. */
record Edition(ReportInput input, Wording words, NumberBook numbers) {

    static final String UEMP = "SI_COV_UEMP";
    static final String ALL = "ALL35";

    static Edition of(ReportInput input, Wording words) {
        return new Edition(input, words, new NumberBook());
    }

    FigureFormat figures() {
        return words.figures();
    }

    Names names() {
        return words.names();
    }

    Cells cells() {
        return new Cells(words.figures());
    }

    int referenceYear() {
        return input.referenceYear();
    }

    Period quarter() {
        return input.stamp().id().period();
    }

    String say(String key) {
        return words.say(key);
    }

    String say(String key, Map<String, ?> arguments) {
        return words.say(key, arguments);
    }

    Optional<Outcome> find(OutcomeId id) {
        return input.grid().find(id);
    }

    /** The followed members of a group on the last day of the quarter. */
    List<Area> followedMembers(String group) {
        LocalDate day = quarter().lastDay();
        return input.catalogue().members(group, day).stream()
                .filter(Area::followed)
                .toList();
    }

    /** The areas of a page: those it lists, else the followed members of the first group it names, else all. */
    List<Area> areas(PageLayout layout) {
        if (!layout.list("areas").isEmpty()) {
            return layout.list("areas").stream()
                    .map(input.catalogue().areas()::get)
                    .toList();
        }
        return layout.list("members-of").isEmpty()
                ? input.catalogue().followed()
                : followedMembers(layout.list("members-of").get(0));
    }

    /** Latest figures in the order of REPORT 5: by value, zeros by name, those without a value last. */
    List<LatestFigure> latest(List<Area> areas, String indicator) {
        return areas.stream()
                .map(area -> LatestFigure.of(input, area.id(), indicator))
                .sorted(byValueThenName())
                .toList();
    }

    Comparator<LatestFigure> byValueThenName() {
        return Comparator.comparing(LatestFigure::isMissing)
                .thenComparing(
                        each -> each.estimate().map(value -> -value.value()).orElse(0.0))
                .thenComparing(each -> sortName(each.area()), words.collator());
    }

    Comparator<Area> byName() {
        return Comparator.comparing(area -> sortName(area.id()), words.collator());
    }

    private String sortName(String area) {
        return names().area(area);
    }
}
