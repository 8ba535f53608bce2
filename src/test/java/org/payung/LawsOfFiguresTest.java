package org.payung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.payung.aggregate.RegionAggregation;
import org.payung.catalogue.Aggregation;
import org.payung.catalogue.Catalogue;
import org.payung.catalogue.ConceptKind;
import org.payung.catalogue.Formula;
import org.payung.catalogue.Frequency;
import org.payung.catalogue.IndicatorDefinition;
import org.payung.catalogue.SchemeDefinition;
import org.payung.finding.Verdicts;
import org.payung.indicator.IndicatorCalculation;
import org.payung.outcome.Estimate;
import org.payung.outcome.Outcome;
import org.payung.outcome.OutcomeGrid;
import org.payung.outcome.OutcomeId;
import org.payung.outcome.Statistic;
import org.payung.series.Observation;
import org.payung.series.Period;
import org.payung.series.SeriesTable;
import org.payung.series.Sex;
import org.payung.series.StockFlow;
import org.payung.series.Unit;
import org.payung.testkit.Figures;
import org.payung.testkit.SmallCatalogue;

/** Laws that hold from the figures received to the figures of a group, whatever the figures are. */
class LawsOfFiguresTest {

    private static final Period YEAR = Period.year(2023);
    private static final Period QUARTER = Period.quarter(2024, 3);
    private static final LocalDate AS_OF = LocalDate.of(2024, 12, 1);
    private static final String[] AREAS = {"AAA", "BBB", "CCC", "DDD", "EEE", "FFF"};

    /** Recipients and unemployed of one area. */
    private record Country(long recipients, long unemployed) {
        double percent() {
            return 100.0 * recipients / unemployed;
        }
    }

    @Provide
    Arbitrary<List<Country>> countries() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, 50_000_000),
                        Arbitraries.doubles().between(0, 1))
                .as((unemployed, share) -> new Country((long) (unemployed * share), unemployed))
                .list()
                .ofSize(AREAS.length);
    }

    @Property(tries = 100)
    void aShareOfASubsetLiesBetweenNothingAndAll(
            @ForAll @LongRange(min = 1, max = 1_000_000_000) long unemployed,
            @ForAll @DoubleRange(max = 1) double part) {
        long recipients = (long) (unemployed * part);
        Estimate share = coverage(List.of(new Country(recipients, unemployed)));
        assertThat(share.value()).isBetween(0.0, 100.0).isEqualTo(share.rawValue());
    }

    @Property(tries = 60)
    void moreRecipientsNeverLowerTheShare(
            @ForAll @LongRange(min = 1000, max = 1_000_000) long unemployed,
            @ForAll @IntRange(min = 0, max = 999) int recipients) {
        double fewer = coverage(List.of(new Country(recipients, unemployed))).value();
        double more = coverage(List.of(new Country(recipients + 1, unemployed))).value();
        double moreSeekers =
                coverage(List.of(new Country(recipients, unemployed + 1))).value();
        assertThat(more).isGreaterThan(fewer);
        assertThat(moreSeekers).isLessThanOrEqualTo(fewer);
    }

    @Property(tries = 60)
    void aGroupLiesBetweenItsMembersAndIsTheShareOfItsSums(@ForAll("countries") List<Country> countries) {
        Estimate group = estimate(grid(countries, 1), "ALL");
        double least = countries.stream().mapToDouble(Country::percent).min().orElseThrow();
        double most = countries.stream().mapToDouble(Country::percent).max().orElseThrow();
        assertThat(group.value()).isBetween(least - 1e-9, most + 1e-9);
        assertThat(group.value()).isCloseTo(100.0 * recipients(countries) / unemployed(countries), within(1e-9));
    }

    @Property(tries = 60)
    void groupsAddUpThroughTheirNumerators(@ForAll("countries") List<Country> countries) {
        OutcomeGrid grid = grid(countries, 1);
        Estimate west = estimate(grid, "WEST");
        Estimate east = estimate(grid, "EAST");
        double weights = weight(west) + weight(east);
        double union = (weight(west) * west.value() + weight(east) * east.value()) / weights;
        assertThat(weight(estimate(grid, "ALL"))).isCloseTo(weights, within(1e-9 * weights));
        assertThat(estimate(grid, "ALL").value()).isCloseTo(union, within(1e-9));
    }

    @Property(tries = 60)
    void countingInThousandsChangesNothing(
            @ForAll("countries") List<Country> countries, @ForAll @IntRange(min = 2, max = 1000) int times) {
        OutcomeGrid ones = grid(countries, 1);
        OutcomeGrid many = grid(countries, times);
        for (String group : new String[] {"ALL", "WEST", "EAST"}) {
            assertThat(estimate(many, group).value())
                    .isCloseTo(estimate(ones, group).value(), within(1e-9));
        }
        ones.stream().filter(LawsOfFiguresTest::isOfArea).forEach(each -> {
            Optional<Estimate> own = ones.findEstimate(each.id());
            assertThat(many.findEstimate(each.id()).isPresent()).isEqualTo(own.isPresent());
            own.ifPresent(
                    one -> assertThat(many.findEstimate(each.id()).orElseThrow().value())
                            .isCloseTo(one.value(), within(1e-9)));
        });
    }

    @Property(tries = 40)
    void theOrderOfTheInputChangesNothing(@ForAll("countries") List<Country> countries, @ForAll Random random) {
        List<Observation> figures = figures(countries, 1);
        List<Observation> shuffled = new ArrayList<>(figures);
        Collections.shuffle(shuffled, random);
        assertThat(grid(SeriesTable.of(shuffled)).byId())
                .isEqualTo(grid(SeriesTable.of(figures)).byId());
    }

    @Property(tries = 60)
    void whateverAMissingCountryHasTheGroupLiesWithinItsBounds(
            @ForAll("countries") List<Country> countries, @ForAll @DoubleRange(max = 1) double share) {
        Country last = countries.get(AREAS.length - 1);
        List<Country> whole = new ArrayList<>(countries);
        whole.set(AREAS.length - 1, new Country((long) (last.unemployed() * share), last.unemployed()));
        List<Observation> without = new ArrayList<>(figures(countries, 1));
        without.removeIf(each -> each.key().area().equals(AREAS[AREAS.length - 1])
                && each.key().concept().equals("RECIPIENTS"));

        Outcome bounded = grid(SeriesTable.of(without)).find(group("ALL")).orElseThrow();
        Estimate complete = estimate(grid(whole, 1), "ALL");

        assertThat(bounded).isNotInstanceOf(Estimate.class);
        assertThat(bounded.bounds()).isNotNull();
        assertThat(complete.value())
                .isBetween(bounded.bounds().lower() - 1e-9, bounded.bounds().upper() + 1e-9);
    }

    private static boolean isOfArea(Outcome outcome) {
        return outcome.id().statistic() == Statistic.VALUE;
    }

    private static Estimate coverage(List<Country> countries) {
        return grid(countries, 1)
                .findEstimate(OutcomeId.total("AAA", "UEMP", Statistic.VALUE, YEAR))
                .orElseThrow();
    }

    private static Estimate estimate(OutcomeGrid grid, String group) {
        return grid.findEstimate(group(group)).orElseThrow();
    }

    private static OutcomeId group(String group) {
        return OutcomeId.total(group, "UEMP", Statistic.WEIGHTED, YEAR);
    }

    private static double weight(Estimate group) {
        assertThat(group.weights()).isNotNull();
        return group.weights().weight();
    }

    private static long recipients(List<Country> countries) {
        return countries.stream().mapToLong(Country::recipients).sum();
    }

    private static long unemployed(List<Country> countries) {
        return countries.stream().mapToLong(Country::unemployed).sum();
    }

    private static List<Observation> figures(List<Country> countries, int times) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < countries.size(); i++) {
            Country each = countries.get(i);
            String at = "." + AREAS[i] + "._Z._T._T._T 2023 ";
            lines.add("RECIPIENTS" + at + BigDecimal.valueOf(each.recipients()).multiply(BigDecimal.valueOf(times))
                    + " AVG");
            lines.add("UNEMPLOYED" + at + BigDecimal.valueOf(each.unemployed()).multiply(BigDecimal.valueOf(times))
                    + " AVG");
        }
        return Figures.of(lines.toArray(String[]::new)).stream().toList();
    }

    private static OutcomeGrid grid(List<Country> countries, int times) {
        return grid(SeriesTable.of(figures(countries, times)));
    }

    /** From figures received to areas and groups, by the code that a run uses. */
    private static OutcomeGrid grid(SeriesTable table) {
        Verdicts verdicts = Verdicts.of(List.of());
        Catalogue catalogue = catalogue();
        List<Outcome> outcomes = new ArrayList<>(new IndicatorCalculation(catalogue, verdicts, QUARTER, AS_OF)
                .compute(table)
                .outcomes());
        outcomes.addAll(new RegionAggregation(catalogue, verdicts, QUARTER)
                .aggregate(outcomes, table)
                .outcomes());
        return OutcomeGrid.of(outcomes);
    }

    private static Catalogue catalogue() {
        SmallCatalogue small = new SmallCatalogue()
                .concept("RECIPIENTS", ConceptKind.COUNT, "persons", StockFlow.AVG)
                .concept("UNEMPLOYED", ConceptKind.COUNT, "persons", StockFlow.AVG);
        for (String area : AREAS) {
            small.area(area, 0, area).scheme(area, "UI", SchemeDefinition.Status.PAYING, 2000);
        }
        return small.group("ALL", AREAS)
                .group("WEST", "AAA", "BBB", "CCC")
                .group("EAST", "DDD", "EEE", "FFF")
                .indicator(coverage())
                .build();
    }

    private static IndicatorDefinition coverage() {
        return new IndicatorDefinition(
                "UEMP",
                "indicators/uemp.yml",
                "A",
                "PAYUNG",
                new Formula.Ratio("RECIPIENTS", "UNEMPLOYED", 100),
                Unit.PERCENT,
                1,
                Frequency.ANNUAL,
                List.of(Sex.TOTAL),
                List.of("_T"),
                false,
                true,
                false,
                5,
                new Aggregation("UNEMPLOYED", null, "_T", 1, false, 60, 40, 3),
                null,
                List.of(),
                List.of());
    }
}
