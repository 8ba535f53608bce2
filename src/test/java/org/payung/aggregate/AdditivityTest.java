package org.payung.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.payung.finding.Verdicts;
import org.payung.outcome.Estimate;
import org.payung.outcome.Outcome;
import org.payung.outcome.OutcomeGrid;
import org.payung.outcome.OutcomeId;
import org.payung.outcome.Statistic;
import org.payung.series.Period;
import org.payung.testkit.Definitions;
import org.payung.testkit.Figures;
import org.payung.testkit.SmallCatalogue;

/** Laws of group figures, whatever the members' figures and weights (METHOD 2.3, step 7). */
class AdditivityTest {

    private static final List<String> NORTH = List.of("KAZ", "MNG", "TWN");
    private static final List<String> SOUTH = List.of("IDN", "VNM");

    @Property(tries = 200)
    void groupsAddUpThroughTheirNumerators(
            @ForAll @Size(5) List<@DoubleRange(max = 100) Double> values,
            @ForAll @Size(5) List<@DoubleRange(min = 1, max = 1e6) Double> weights) {
        OutcomeGrid grid = aggregate(lines(values, weights));

        double numerators = numerator(grid, "NORTH") + numerator(grid, "SOUTH");
        double denominators = weight(grid, "NORTH") + weight(grid, "SOUTH");
        assertThat(group(grid, "BOTH").value()).isCloseTo(numerators / denominators, within(1e-9));
    }

    @Property(tries = 200)
    void aGroupLiesBetweenItsMembers(
            @ForAll @Size(5) List<@DoubleRange(max = 100) Double> values,
            @ForAll @Size(5) List<@DoubleRange(min = 1, max = 1e6) Double> weights) {
        assertThat(group(aggregate(lines(values, weights)), "BOTH").value())
                .isBetween(Collections.min(values), Collections.max(values));
    }

    @Property(tries = 100)
    void theOrderOfTheInputChangesNothing(
            @ForAll @Size(5) List<@DoubleRange(max = 100) Double> values,
            @ForAll @Size(5) List<@DoubleRange(min = 1, max = 1e6) Double> weights,
            @ForAll Random random) {
        List<String> lines = lines(values, weights);
        List<String> shuffled = new ArrayList<>(lines);
        Collections.shuffle(shuffled, random);

        assertThat(aggregate(shuffled).byId()).isEqualTo(aggregate(lines).byId());
    }

    private static List<String> lines(List<Double> values, List<Double> weights) {
        List<String> areas = new ArrayList<>(NORTH);
        areas.addAll(SOUTH);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < areas.size(); i++) {
            lines.add(areas.get(i) + " 2020 " + values.get(i) + " " + weights.get(i));
        }
        return lines;
    }

    private static OutcomeGrid aggregate(List<String> lines) {
        List<Outcome> areas = new ArrayList<>();
        List<String> weights = new ArrayList<>();
        for (String line : lines) {
            String[] parts = line.split(" ", -1);
            areas.add(AreaOutcomes.parse(String.join(" ", parts[0], parts[1], parts[2])));
            weights.add("UNEMPLOYED." + parts[0] + "._Z._T._T._T 2020 " + parts[3]);
        }
        Collections.sort(weights);
        return OutcomeGrid.of(new RegionAggregation(
                        SmallCatalogue.ofAFewAreas()
                                .indicator(Definitions.coverageOfTheUnemployed())
                                .group("NORTH", NORTH.toArray(String[]::new))
                                .group("SOUTH", SOUTH.toArray(String[]::new))
                                .group("BOTH", "VNM", "TWN", "MNG", "KAZ", "IDN")
                                .build(),
                        Verdicts.of(List.of()),
                        Period.quarter(2024, 3))
                .aggregate(areas, Figures.of(weights.toArray(String[]::new)))
                .outcomes());
    }

    private static double numerator(OutcomeGrid grid, String group) {
        return group(grid, group).value() * weight(grid, group);
    }

    private static double weight(OutcomeGrid grid, String group) {
        return group(grid, group).weights().weight();
    }

    private static Estimate group(OutcomeGrid grid, String group) {
        return grid.findEstimate(OutcomeId.total(group, "SI_COV_UEMP", Statistic.WEIGHTED, Period.year(2020)))
                .orElseThrow();
    }
}
