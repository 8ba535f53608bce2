package org.payung.indicator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.payung.catalogue.Catalogue;
import org.payung.catalogue.Formula;
import org.payung.catalogue.Frequency;
import org.payung.catalogue.IndicatorDefinition;
import org.payung.catalogue.SchemeDefinition;
import org.payung.scheme.InsuranceRecord;
import org.payung.series.Area;
import org.payung.series.Period;
import org.payung.series.SeriesKey;
import org.payung.series.SeriesTable;
import org.payung.series.Sex;

/**
 * The cells that have an outcome: every followed area by the sexes, breakdowns and periods that the indicator allows.
 * Years run from 2000 to the release's, quarters over the last twelve. Figures received for other spans, and those
 * published for groups and the world, have a cell where they were received.
 */
record IndicatorGrid(Catalogue catalogue, RulesInForce rules, SeriesTable table) {

    private static final int FIRST_YEAR = 2000;
    private static final int QUARTERS = 12;

    List<Cell> cells(IndicatorDefinition indicator) {
        Optional<WholeSeriesMethod> whole = NamedMethods.ofWholeSeries(indicator.formula());
        if (whole.isPresent()) {
            return seriesCells(indicator, whole.get());
        }
        List<Cell> cells = new ArrayList<>();
        for (Area area : catalogue.followed()) {
            cells.addAll(
                    NamedMethods.followsFromRules(indicator.formula())
                            ? ruleCells(indicator, area)
                            : figureCells(indicator, area));
        }
        if (indicator.formula() instanceof Formula.Level level) {
            cells.addAll(publishedElsewhere(indicator, level));
        }
        return cells;
    }

    /** One period: that of the release, whatever the years of the series. */
    private List<Cell> seriesCells(IndicatorDefinition indicator, WholeSeriesMethod method) {
        Period now = indicator.frequency() == Frequency.ANNUAL
                ? Period.year(rules.quarter().year())
                : rules.quarter();
        List<Cell> cells = new ArrayList<>();
        for (String breakdown : indicator.breakdowns()) {
            for (Sex sex : indicator.sexes()) {
                for (Area area : catalogue.followed()) {
                    schemes(indicator, area)
                            .forEach(scheme -> cells.add(Cell.of(indicator, area.id(), scheme, sex, breakdown, now)));
                }
                elsewhere(method.seriesElsewhere(breakdown))
                        .forEach(area -> cells.add(Cell.of(indicator, area, SeriesKey.TOTAL, sex, breakdown, now)));
            }
        }
        return cells;
    }

    private SortedSet<String> elsewhere(String concept) {
        TreeSet<String> areas = new TreeSet<>();
        table.byKey().keySet().stream()
                .filter(key -> key.concept().equals(concept) && isElsewhere(key))
                .forEach(key -> areas.add(key.area()));
        return areas;
    }

    private List<String> schemes(IndicatorDefinition indicator, Area area) {
        return indicator.byScheme()
                ? payingSchemes(area).stream().map(SchemeDefinition::id).toList()
                : List.of(SeriesKey.TOTAL);
    }

    private List<Cell> figureCells(IndicatorDefinition indicator, Area area) {
        List<Cell> cells = new ArrayList<>();
        for (String scheme : schemes(indicator, area)) {
            cells.addAll(figureCells(indicator, area.id(), scheme));
        }
        return cells;
    }

    private List<SchemeDefinition> payingSchemes(Area area) {
        return catalogue.schemesOf(area.id()).stream()
                .filter(scheme -> scheme.status() == SchemeDefinition.Status.PAYING)
                .toList();
    }

    private List<Cell> figureCells(IndicatorDefinition indicator, String area, String scheme) {
        List<Cell> cells = new ArrayList<>();
        List<Period> regular =
                indicator.frequency() == Frequency.OCCASIONAL ? received(indicator, area) : periods(indicator);
        for (Sex sex : indicator.sexes()) {
            for (String breakdown : indicator.breakdowns()) {
                Cell first = Cell.of(indicator, area, scheme, sex, breakdown, regular.get(0));
                for (Period period : withReceived(first, regular)) {
                    cells.add(Cell.of(indicator, area, scheme, sex, breakdown, period));
                }
            }
        }
        return cells;
    }

    private List<Cell> ruleCells(IndicatorDefinition indicator, Area area) {
        List<Cell> cells = new ArrayList<>();
        for (SchemeDefinition scheme : payingSchemes(area)) {
            for (Period period : rules.quarters(scheme)) {
                for (String breakdown : ruleBreakdowns(indicator, scheme, period)) {
                    cells.add(Cell.of(indicator, area.id(), scheme.id(), Sex.TOTAL, breakdown, period));
                }
            }
        }
        return cells;
    }

    private Collection<String> ruleBreakdowns(IndicatorDefinition indicator, SchemeDefinition scheme, Period period) {
        TreeSet<String> breakdowns = new TreeSet<>(indicator.breakdowns());
        boolean recordMatters =
                rules.of(scheme, period).map(InsuranceRecord::matters).orElse(false);
        if (recordMatters) {
            indicator.breakdowns().stream()
                    .filter(SchemeBreakdown::dependsOnRecord)
                    .map(SchemeBreakdown::withLongestRecord)
                    .forEach(breakdowns::add);
        }
        return breakdowns;
    }

    private List<Period> periods(IndicatorDefinition indicator) {
        List<Period> all = periods(indicator.frequency());
        return NamedMethods.ofRecentYears(indicator.formula())
                ? all.subList(Math.max(0, all.size() - 1 - indicator.maxAgeYears()), all.size())
                : all;
    }

    /** The years for which the area sent something that the indicator reads, and the year of the release. */
    private List<Period> received(IndicatorDefinition indicator, String area) {
        Period own = Period.year(rules.quarter().year());
        TreeSet<Period> years = new TreeSet<>(Set.of(own));
        Set<String> inputs = Set.copyOf(indicator.formula().inputs());
        table.byKey().forEach((key, series) -> {
            if (key.area().equals(area) && inputs.contains(key.concept())) {
                series.forEach((period, found) -> {
                    if (!found.isMade() && period.isYear() && period.compareTo(own) < 0) {
                        years.add(period);
                    }
                });
            }
        });
        return List.copyOf(years);
    }

    /** The grid's own periods. */
    List<Period> periods(Frequency frequency) {
        return switch (frequency) {
            case ANNUAL, OCCASIONAL ->
                IntStream.rangeClosed(FIRST_YEAR, rules.quarter().year())
                        .mapToObj(Period::year)
                        .toList();
            case QUARTERLY ->
                IntStream.rangeClosed(1 - QUARTERS, 0)
                        .mapToObj(rules.quarter()::plus)
                        .toList();
        };
    }

    // January to July 2023 is neither a year nor a quarter, yet its claims were decided.
    private Collection<Period> withReceived(Cell cell, List<Period> regular) {
        TreeSet<Period> all = new TreeSet<>(regular);
        String numerator = numerator(cell.indicator().formula());
        if (!numerator.isEmpty()) {
            table.series(cell.key(numerator)).keySet().stream()
                    .filter(period -> !period.isYear() && !period.isQuarter() && period.months() > 1)
                    .filter(period -> !period.lastDay().isAfter(rules.quarter().lastDay()))
                    .forEach(all::add);
        }
        return all;
    }

    private static String numerator(Formula formula) {
        if (formula instanceof Formula.Product product) {
            return product.of().get(0);
        }
        if (formula instanceof Formula.Method method && !method.codes("of").isEmpty()) {
            return method.codes("of").get(0);
        }
        return formula instanceof Formula.Ratio ratio ? ratio.numerator() : "";
    }

    private List<Cell> publishedElsewhere(IndicatorDefinition indicator, Formula.Level level) {
        List<Cell> cells = new ArrayList<>();
        table.byKey().forEach((key, series) -> {
            if (key.concept().equals(level.concept()) && isElsewhere(key) && isAllowed(indicator, key)) {
                series.keySet().stream()
                        .filter(period -> period.isYear()
                                && period.year() <= rules.quarter().year())
                        .map(period ->
                                Cell.of(indicator, key.area(), SeriesKey.TOTAL, key.sex(), key.breakdown(), period))
                        .forEach(cells::add);
            }
        });
        return cells;
    }

    private boolean isElsewhere(SeriesKey key) {
        Area area = catalogue.areas().get(key.area());
        return area != null && catalogue.followed().stream().noneMatch(area::equals);
    }

    private static boolean isAllowed(IndicatorDefinition indicator, SeriesKey key) {
        return indicator.sexes().contains(key.sex())
                && indicator.breakdowns().contains(key.breakdown())
                && key.scheme().equals(SeriesKey.NOT_APPLICABLE)
                && key.age().equals(SeriesKey.TOTAL);
    }
}
