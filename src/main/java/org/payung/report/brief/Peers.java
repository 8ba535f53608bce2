package org.payung.report.brief;

import com.ibm.icu.text.Collator;
import java.util.Comparator;
import java.util.List;
import org.payung.outcome.Estimate;
import org.payung.report.LatestFigure;
import org.payung.series.Area;

/** The countries of the meeting with the figure that each has nearest to the reference year, by value, zeros by name. */
record Peers(List<LatestFigure> figures) {

    static Peers of(Subject subject) {
        Comparator<LatestFigure> byName = Comparator.comparing(
                each -> subject.words().names().area(area(each)),
                Collator.getInstance(subject.words().locale())::compare);
        List<LatestFigure> figures =
                subject
                        .input()
                        .catalogue()
                        .members(Subject.GROUP, subject.quarter().lastDay())
                        .stream()
                        .map(Area::id)
                        .map(area -> LatestFigure.of(subject.input(), area, Subject.COVERAGE))
                        .sorted(Comparator.comparing(LatestFigure::isMissing)
                                .thenComparing(each ->
                                        -each.estimate().map(Estimate::value).orElse(0.0))
                                .thenComparing(byName))
                        .toList();
        return new Peers(figures);
    }

    static String area(LatestFigure figure) {
        return figure.outcome().id().area();
    }

    int count() {
        return figures.size();
    }

    int zeros() {
        return (int) figures.stream().filter(LatestFigure::isZero).count();
    }

    LatestFigure own(Subject subject) {
        return figures.stream()
                .filter(each -> area(each).equals(subject.area()))
                .findFirst()
                .orElseGet(() -> LatestFigure.of(subject.input(), subject.area(), Subject.COVERAGE));
    }

    /** First and last year among the values. */
    int firstYear() {
        return figures.stream()
                .filter(each -> !each.isMissing())
                .mapToInt(LatestFigure::year)
                .min()
                .orElse(0);
    }

    int lastYear() {
        return figures.stream()
                .filter(each -> !each.isMissing())
                .mapToInt(LatestFigure::year)
                .max()
                .orElse(0);
    }
}
