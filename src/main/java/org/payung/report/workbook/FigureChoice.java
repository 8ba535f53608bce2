package org.payung.report.workbook;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.payung.catalogue.Frequency;
import org.payung.catalogue.IndicatorDefinition;
import org.payung.outcome.Estimate;
import org.payung.outcome.Outcome;
import org.payung.outcome.OutcomeId;
import org.payung.outcome.Statistic;
import org.payung.report.LatestFigure;
import org.payung.report.ReportInput;
import org.payung.series.Period;
import org.payung.series.SeriesKey;
import org.payung.series.Sex;

/**
 * Which figures of an indicator a table of the workbook prints for an area.
 *
 * @param allQuarters whether a quarterly indicator has a row for each quarter of the grid
 */
record FigureChoice(ReportInput input, boolean allQuarters) {

    private static final Pattern NUMBER = Pattern.compile("(\\d+)");

    /** One figure; {@code otherYear} whether it is not of the reference year. */
    record Chosen(Outcome outcome, boolean otherYear) {}

    /**
     * Of an annual figure of the whole country without breakdown the latest, by the rule of the printed tables, of each sex that is asked
     * for; of all else every cell: the latest year of each scheme and breakdown, every quarter from that of the release
     * on or every quarter there is.
     */
    List<Chosen> of(IndicatorDefinition indicator, String area, List<Sex> sexes) {
        boolean single = indicator.breakdowns().equals(List.of(SeriesKey.TOTAL));
        if (indicator.frequency() == Frequency.ANNUAL && !indicator.byScheme() && single) {
            return indicator.sexes().stream()
                    .filter(sex -> sexes.contains(sex) || indicator.sexes().size() == 1)
                    .map(sex -> LatestFigure.of(input, area, indicator.id(), sex))
                    .filter(found -> isWanted(found, sexes, indicator))
                    .map(found -> new Chosen(found.outcome(), found.otherYear()))
                    .toList();
        }
        Stream<Outcome> cells = cells(indicator.id(), area)
                .filter(each ->
                        sexes.contains(each.id().sex()) || indicator.sexes().size() == 1);
        return switch (indicator.frequency()) {
            case QUARTERLY -> oneRowForAWageNotReceived(allQuarters ? inOrder(cells) : sinceTheRelease(cells));
            case ANNUAL -> latestOfEach(cells);
            case OCCASIONAL -> withOneRowForNothing(latestOfEach(cells));
        };
    }

    /** A sex beside the total has a row only where it has a value. */
    private static boolean isWanted(LatestFigure found, List<Sex> sexes, IndicatorDefinition indicator) {
        Sex sex = found.outcome().id().sex();
        return sex == Sex.TOTAL || indicator.sexes().size() == 1 || sexes.size() == 1 || !found.isMissing();
    }

    /** The grid is ordered by area and indicator, so that the cells stand together. */
    private Stream<Outcome> cells(String indicator, String area) {
        OutcomeId first = new OutcomeId(area, indicator, "", Sex.TOTAL, "", "", Statistic.VALUE, Period.year(1));
        return input.grid().byId().tailMap(first).values().stream()
                .takeWhile(each ->
                        each.id().area().equals(area) && each.id().indicator().equals(indicator))
                .filter(each -> each.id().statistic() == Statistic.VALUE);
    }

    /** Of a scheme of which nothing was received, in whatever breakdown, the first cell alone. */
    private static List<Chosen> withOneRowForNothing(List<Chosen> chosen) {
        Set<String> received = chosen.stream()
                .filter(each -> each.outcome() instanceof Estimate)
                .map(each -> each.outcome().id().scheme())
                .collect(Collectors.toSet());
        Set<String> said = new TreeSet<>();
        return chosen.stream()
                .filter(each -> received.contains(each.outcome().id().scheme())
                        || said.add(each.outcome().id().scheme()))
                .toList();
    }

    /** At a wage of which no figure of the scheme's rules could be made, the first cell stands for all its months. */
    private static List<Chosen> oneRowForAWageNotReceived(List<Chosen> chosen) {
        Set<String> received = chosen.stream()
                .filter(each -> each.outcome() instanceof Estimate)
                .map(FigureChoice::wage)
                .collect(Collectors.toSet());
        Set<String> said = new TreeSet<>();
        return chosen.stream()
                .filter(each -> wage(each).isEmpty() || received.contains(wage(each)) || said.add(wage(each)))
                .toList();
    }

    /** Scheme, quarter, wage and what follows it in the breakdown, empty where the cell is of no wage. */
    private static String wage(Chosen chosen) {
        OutcomeId id = chosen.outcome().id();
        int at = id.breakdown().indexOf(";wage=");
        return at < 0
                ? ""
                : id.scheme() + id.period() + id.breakdown().substring(at).replace(";record=longest", "");
    }

    private List<Chosen> latestOfEach(Stream<Outcome> cells) {
        Map<OutcomeId, Outcome> latest = new TreeMap<>();
        cells.forEach(each -> latest.merge(each.id().withPeriod(release()), each, FigureChoice::later));
        return inOrder(latest.values().stream());
    }

    private static Outcome later(Outcome one, Outcome other) {
        return says(other) || !says(one) ? other : one;
    }

    /** A value or a range. */
    private static boolean says(Outcome outcome) {
        return outcome instanceof Estimate || outcome.bounds() != null;
    }

    private List<Chosen> sinceTheRelease(Stream<Outcome> cells) {
        return inOrder(cells.filter(each -> each.id().period().compareTo(release()) >= 0));
    }

    private static List<Chosen> inOrder(Stream<Outcome> cells) {
        return cells.sorted(Comparator.comparing(each -> order(each.id())))
                .map(each -> new Chosen(each, false))
                .toList();
    }

    private Period release() {
        return input.stamp().id().period();
    }

    /** The id with its numbers padded, so that month 10 comes after month 9. */
    private static String order(OutcomeId id) {
        return NUMBER.matcher(id.toString()).replaceAll(FigureChoice::padded);
    }

    private static String padded(java.util.regex.MatchResult number) {
        return "0".repeat(Math.max(0, 6 - number.group().length())) + Matcher.quoteReplacement(number.group());
    }
}
