package org.payung.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Example;

/** Draws by name and seed. */
class NormalDrawsTest {

    private static final int MANY = 20_000;
    private final NormalDraws draws = new NormalDraws(7);

    @Example
    void theSameNameGivesTheSameNumbersAndAnotherNameOthers() {
        List<Double> first = draws.standard("IDN", 3);
        draws.standard("VNM", 50);

        assertThat(draws.standard("IDN", 3)).isEqualTo(first);
        assertThat(draws.standard("IDN", 5).subList(0, 3)).isEqualTo(first);
        assertThat(draws.standard("IDM", 3)).doesNotContainAnyElementsOf(first);
        assertThat(new NormalDraws(8).standard("IDN", 3)).doesNotContainAnyElementsOf(first);
    }

    /** The generator and its seed are part of the published figure: another one would move imputed groups. */
    @Example
    void theNumbersAreThese() {
        assertThat(draws.standard("IDN", 2)).containsExactly(0.35752088842799573, 1.0747128668073231);
    }

    @Example
    void meanVarianceAndCovarianceAreThoseAskedFor() {
        List<List<Double>> found =
                draws.vectors("x", List.of(1.0, -2.0), List.of(List.of(4.0, 3.0), List.of(3.0, 9.0)), MANY);

        assertThat(mean(found, 0)).isCloseTo(1, within(0.05));
        assertThat(mean(found, 1)).isCloseTo(-2, within(0.08));
        assertThat(product(found, 0, 0)).isCloseTo(4, within(0.15));
        assertThat(product(found, 1, 1)).isCloseTo(9, within(0.3));
        assertThat(product(found, 0, 1)).isCloseTo(3, within(0.2));
    }

    @Example
    void aCovarianceOfLowerRankIsDrawnFromItsOwnSpace() {
        List<List<Double>> found =
                draws.vectors("x", List.of(0.0, 0.0), List.of(List.of(1.0, 2e-6), List.of(2e-6, 4e-12)), 100);

        assertThat(found).allSatisfy(each -> assertThat(each.get(1)).isCloseTo(2e-6 * each.get(0), within(1e-15)));
        assertThat(found.get(0).get(0)).isNotZero();
    }

    @Example
    void noVarianceLeavesTheMean() {
        assertThat(draws.vectors("x", List.of(3.0), List.of(List.of(0.0)), 2))
                .containsExactly(List.of(3.0), List.of(3.0));
        assertThat(draws.vectors("x", List.of(3.0, 1.0), List.of(List.of(0.0, 0.0), List.of(0.0, 1.0)), 50))
                .allSatisfy(each -> assertThat(each.get(0)).isEqualTo(3));
    }

    private static double mean(List<List<Double>> draws, int at) {
        return draws.stream().mapToDouble(each -> each.get(at)).average().orElseThrow();
    }

    private static double product(List<List<Double>> draws, int one, int other) {
        double meanOfOne = mean(draws, one);
        double meanOfOther = mean(draws, other);
        return draws.stream()
                .mapToDouble(each -> (each.get(one) - meanOfOne) * (each.get(other) - meanOfOther))
                .average()
                .orElseThrow();
    }
}
