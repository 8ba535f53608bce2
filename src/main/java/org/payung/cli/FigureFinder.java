package org.payung.cli;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.payung.outcome.Outcome;
import org.payung.outcome.OutcomeId;
import org.payung.outcome.Statistic;
import org.payung.report.ReportInput;
import org.payung.series.Area;
import org.payung.series.NearestWord;
import org.payung.series.Period;
import org.payung.series.Sex;

/**
 * Finds the figure a person means by area, indicator and period: the total or, where there is none, the only cell.
 *
 * @param notices told where a name has two meanings
 */
record FigureFinder(ReportInput input, Selection selection, Consumer<String> notices) {

    /** What the options narrow the choice to; null where an option was not given. */
    record Selection(
            @Nullable String sex,
            @Nullable String age,
            @Nullable String scheme,
            @Nullable String breakdown,
            @Nullable String statistic) {

        boolean isEmpty() {
            return sex == null && age == null && scheme == null && breakdown == null;
        }

        boolean fits(OutcomeId id) {
            return (sex == null || id.sex().code().equals(sex))
                    && (age == null || id.age().equals(age))
                    && (scheme == null || id.scheme().equals(scheme))
                    && (breakdown == null || id.breakdown().equals(breakdown))
                    && (statistic == null || id.statistic().code().equals(statistic));
        }
    }

    OutcomeId find(List<String> words) {
        if (words.size() != 3) {
            throw new UsageException("explain takes AREA INDICATOR PERIOD or one ID, got " + words.size() + " words");
        }
        AreaNames.Found found = new AreaNames(input.catalogue().areas().values()).find(words.get(0));
        found.others()
                .forEach(other -> notices.accept("payung: '" + words.get(0) + "' is also " + other.id() + "; "
                        + found.area().id() + " is taken"));
        String indicator = words.get(1).toUpperCase(Locale.ROOT);
        if (!input.catalogue().indicators().containsKey(indicator)) {
            throw new UsageException("unknown indicator '" + words.get(1) + "'"
                    + NearestWord.question(
                            indicator, input.catalogue().indicators().keySet()));
        }
        return choose(found.area(), indicator, RunCommand.period(words.get(2)));
    }

    /** The total or, where there is none, the only cell that fits. */
    private OutcomeId choose(Area area, String indicator, Period period) {
        List<OutcomeId> fitting = input.grid()
                .of(area.id(), indicator)
                .map(Outcome::id)
                .filter(id -> id.period().equals(period) && selection.fits(id))
                .sorted(FigureFinder::totalsFirst)
                .toList();
        if (fitting.isEmpty()) {
            throw new UsageException("no figure of " + indicator + " for " + area.name() + " " + period + " in "
                    + input.stamp().id() + ", 'payung explain --help' tells how to name one");
        }
        boolean hasTotal = isTotal(fitting.get(0));
        long values = fitting.stream()
                .filter(id -> id.statistic() == fitting.get(0).statistic())
                .count();
        if (!hasTotal && values > 1 && selection.isEmpty()) {
            throw new UsageException("there is no total of " + indicator + " for " + area.name() + " " + period
                    + ", give one of: "
                    + String.join(
                            ", ", fitting.stream().map(OutcomeId::toString).toList()));
        }
        return fitting.get(0);
    }

    private static int totalsFirst(OutcomeId a, OutcomeId b) {
        int byTotal = Boolean.compare(isTotal(b), isTotal(a));
        if (byTotal != 0) {
            return byTotal;
        }
        // Weighted before the published value of a group, mean and median last
        int byStatistic = Integer.compare(rank(a.statistic()), rank(b.statistic()));
        return byStatistic != 0 ? byStatistic : a.compareTo(b);
    }

    private static int rank(Statistic statistic) {
        return switch (statistic) {
            case WEIGHTED -> 0;
            case VALUE -> 1;
            case MEAN -> 2;
            case MEDIAN -> 3;
        };
    }

    private static boolean isTotal(OutcomeId id) {
        return id.sex() == Sex.TOTAL
                && id.age().equals("_T")
                && id.breakdown().equals("_T")
                && id.scheme().equals("_T");
    }
}
