package org.payung.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.DoubleStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

class WeightedMeanTest {

    private static final double LAST_BITS = 1e-9;

    @Property
    void aMeanLiesBetweenItsMembers(@ForAll("members") List<WeightedValue> members) {
        WeightedMean mean = WeightedMean.of(members).orElseThrow();

        assertThat(mean.value()).isBetween(smallest(members), largest(members));
    }

    @Property
    void theOrderOfTheMembersChangesNothing(@ForAll("members") List<WeightedValue> members, @ForAll Random random) {
        List<WeightedValue> other = new ArrayList<>(members);
        Collections.shuffle(other, random);

        assertThat(WeightedMean.of(other)).isEqualTo(WeightedMean.of(members));
        assertThat(NoAssumptionBounds.of(other)).isEqualTo(NoAssumptionBounds.of(members));
    }

    @Property
    void theScaleOfTheWeightsChangesNothing(
            @ForAll("members") List<WeightedValue> members, @ForAll @DoubleRange(min = 0.01, max = 1000) double scale) {
        List<WeightedValue> scaled = members.stream()
                .map(each -> new WeightedValue(each.value(), scale * each.weight()))
                .toList();

        assertThat(mean(scaled)).isCloseTo(mean(members), within(LAST_BITS));
    }

    @Property
    void groupsAddUpThroughTheirNumerators(
            @ForAll("members") List<WeightedValue> one, @ForAll("members") List<WeightedValue> two) {
        WeightedMean first = WeightedMean.of(one).orElseThrow();
        WeightedMean second = WeightedMean.of(two).orElseThrow();
        List<WeightedValue> union = new ArrayList<>(one);
        union.addAll(two);

        double numerators = first.value() * first.weight() + second.value() * second.weight();
        assertThat(mean(union)).isCloseTo(numerators / (first.weight() + second.weight()), within(LAST_BITS));
    }

    @Property
    void theBoundsHoldWhateverTheMissingMemberIs(
            @ForAll("members") List<WeightedValue> members,
            @ForAll @DoubleRange(max = 1e6) double weight,
            @ForAll @DoubleRange(max = 100) double truth) {
        List<WeightedValue> known = new ArrayList<>(members);
        known.add(new WeightedValue(truth, weight));
        List<WeightedValue> unknown = new ArrayList<>(members);
        unknown.add(new WeightedValue(null, weight));
        NoAssumptionBounds bounds = NoAssumptionBounds.of(unknown).orElseThrow();

        assertThat(mean(known)).isBetween(bounds.lower() - LAST_BITS, bounds.upper() + LAST_BITS);
    }

    @Example
    void nothingComesOfMembersWithoutValue() {
        assertThat(WeightedMean.of(List.of(new WeightedValue(null, 3)))).isEmpty();
        assertThat(WeightedMean.of(List.of(new WeightedValue(12.0, 0)))).isEmpty();
        assertThat(NoAssumptionBounds.of(List.of())).isEmpty();
    }

    @Provide
    Arbitrary<List<WeightedValue>> members() {
        Arbitrary<Double> values = Arbitraries.doubles().between(0, 100);
        Arbitrary<Double> weights = Arbitraries.doubles().between(0.01, 1e6);
        return Combinators.combine(values, weights)
                .as(WeightedValue::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    private static double mean(List<WeightedValue> members) {
        return WeightedMean.of(members).orElseThrow().value();
    }

    private static double smallest(List<WeightedValue> members) {
        return values(members).min().orElseThrow();
    }

    private static double largest(List<WeightedValue> members) {
        return values(members).max().orElseThrow();
    }

    private static DoubleStream values(List<WeightedValue> members) {
        return members.stream().mapToDouble(each -> Objects.requireNonNull(each.value()));
    }
}
