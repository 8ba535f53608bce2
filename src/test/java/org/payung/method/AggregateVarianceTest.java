package org.payung.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.payung.method.AggregateVariance.Part;

/** METHOD 8.6, sum of ratios. */
class AggregateVarianceTest {

    /** By hand: A = 30/200 = 0.15; Σ [4 + 0.0225 × 25 − 0.3 × 6] + [0 + 0.0225 × 16] = 2.7625 + 0.36 = 3.1225. */
    @Example
    void twoPartsByHand() {
        AggregateVariance aggregate = AggregateVariance.of(
                        List.of(new Part(10, 120, 4, 25, 6), new Part(20, 80, 0, 16, 0)))
                .orElseThrow();

        assertThat(aggregate.ratioPercent()).isCloseTo(15, within(1e-12));
        assertThat(aggregate.variance()).isCloseTo(3.1225 / 40_000 * 10_000, within(1e-12));
        assertThat(aggregate.standardError()).isCloseTo(Math.sqrt(0.780625), within(1e-12));
    }

    /** METHOD 8.6, admin N / survey D: R = 14.7, CV(D) = 5 % gives 0.735; one part is that case. */
    @Example
    void oneRegisterOverOneSurveyIsTheDeltaMethod() {
        AggregateVariance aggregate =
                AggregateVariance.of(List.of(Part.ofRegister(1470, 10_000, 5))).orElseThrow();

        assertThat(aggregate.ratioPercent()).isCloseTo(14.7, within(1e-12));
        assertThat(aggregate.standardError()).isCloseTo(0.735, within(1e-12));
    }

    @Example
    void aNumeratorThatFollowsItsDenominatorExactlyLeavesNoVariance() {
        AggregateVariance aggregate =
                AggregateVariance.of(List.of(new Part(50, 100, 25, 100, 50))).orElseThrow();

        assertThat(aggregate.variance()).isZero();
    }

    @Example
    void withoutDenominatorThereIsNoAggregate() {
        assertThat(AggregateVariance.of(List.of())).isEmpty();
        assertThat(AggregateVariance.of(List.of(new Part(3, 0, 0, 0, 0)))).isEmpty();
    }

    @Example
    void impossiblePartsAreRefused() {
        assertThatThrownBy(() -> new Part(1, -2, 0, 0, 0))
                .hasMessage("numerator 1.0 and denominator -2.0, expected finite numbers and a denominator of at"
                        + " least 0");
        assertThatThrownBy(() -> new Part(Double.NaN, 2, 0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Part(1, Double.POSITIVE_INFINITY, 0, 0, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Part(1, 2, -1, 0, 0))
                .hasMessage("variances -1.0 and 0.0, expected finite numbers of at least 0");
        assertThatThrownBy(() -> new Part(1, 2, 0, Double.NaN, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Part(1, 2, Double.POSITIVE_INFINITY, 0, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Part(1, 2, 4, 9, -6.1))
                .hasMessage("covariance -6.1, expected at most the product of the standard errors in absolute value");
    }

    @Property
    void theOrderOfThePartsChangesNothing(@ForAll("parts") List<Part> parts, @ForAll Random random) {
        List<Part> other = new ArrayList<>(parts);
        Collections.shuffle(other, random);

        assertThat(AggregateVariance.of(other)).isEqualTo(AggregateVariance.of(parts));
    }

    @Property
    void theUnitOfTheCountsChangesNothing(
            @ForAll("parts") List<Part> parts, @ForAll @DoubleRange(min = 0.01, max = 1000) double k) {
        List<Part> scaled = parts.stream()
                .map(each -> new Part(
                        k * each.numerator(),
                        k * each.denominator(),
                        k * k * each.numeratorVariance(),
                        k * k * each.denominatorVariance(),
                        k * k * each.covariance()))
                .toList();

        assertThat(AggregateVariance.of(scaled).orElseThrow().standardError())
                .isCloseTo(
                        AggregateVariance.of(parts).orElseThrow().standardError(),
                        within(1e-9
                                * (1 + AggregateVariance.of(parts).orElseThrow().standardError())));
    }

    @Property
    void aPartWithoutSamplingErrorNeverAddsVariance(@ForAll("parts") List<Part> parts) {
        AggregateVariance before = AggregateVariance.of(parts).orElseThrow();
        double same = before.ratioPercent() / 100 * 500;
        List<Part> more = new ArrayList<>(parts);
        more.add(new Part(same, 500, 0, 0, 0));

        assertThat(AggregateVariance.of(more).orElseThrow().variance())
                .isLessThanOrEqualTo(before.variance() * (1 + 1e-9));
    }

    @Provide
    Arbitrary<List<Part>> parts() {
        return Combinators.combine(
                        Arbitraries.doubles().between(0, 1000),
                        Arbitraries.doubles().between(1, 1000),
                        Arbitraries.doubles().between(0, 50),
                        Arbitraries.doubles().between(0, 50),
                        Arbitraries.doubles().between(-0.99, 0.99))
                .as((n, d, sn, sd, rho) -> new Part(n, d, sn * sn, sd * sd, rho * sn * sd))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }
}
