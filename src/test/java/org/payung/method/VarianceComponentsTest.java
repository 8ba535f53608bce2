package org.payung.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.payung.method.VarianceComponents.Member;

/** Residual variance between and within countries, METHOD 2.4. */
class VarianceComponentsTest {

    /** Clusters (1, 3) and (6, 8): within 2, means 2 and 7, between (25 − 2) / 2 = 11.5. */
    @Example
    void twoClustersByHand() {
        VarianceComponents found = VarianceComponents.of(List.of(of("A", 1), of("A", 3), of("B", 6), of("B", 8)))
                .orElseThrow();

        assertThat(found).isEqualTo(new VarianceComponents(4.5, 11.5, 2));
    }

    @Example
    void singleValuesSayNothingOfTheVarianceWithin() {
        assertThat(VarianceComponents.of(List.of(of("A", 1), of("B", 3), of("C", 5))))
                .contains(new VarianceComponents(3, 4, 0));
    }

    @Example
    void clustersThatDifferLessThanTheirValuesHaveNoVarianceBetween() {
        assertThat(VarianceComponents.of(List.of(of("A", 1), of("A", 9), of("B", 1), of("B", 9))))
                .contains(new VarianceComponents(5, 0, 32));
    }

    @Example
    void oneClusterHasNoComponents() {
        assertThat(VarianceComponents.of(List.of(of("A", 1), of("A", 3)))).isEmpty();
        assertThat(VarianceComponents.of(List.of())).isEmpty();
    }

    /** R, stats::aov: src/test/R/variance_components.R. */
    @Example
    void itAgreesWithR() {
        List<String[]> rows = PeerFile.rows("variance-components.csv");
        assertThat(rows).hasSize(7);
        for (String[] row : rows) {
            String[] clusters = row[1].split(" ", -1);
            List<Double> values = PeerFile.numbers(row[2]);
            List<Member> members = new ArrayList<>();
            for (int each = 0; each < clusters.length; each++) {
                members.add(of(clusters[each], values.get(each)));
            }
            VarianceComponents found = VarianceComponents.of(members).orElseThrow();
            assertThat(found.mean()).isCloseTo(PeerFile.number(row[3]), within(1e-12));
            assertThat(found.between()).as(row[0]).isCloseTo(PeerFile.number(row[4]), within(1e-12));
            assertThat(found.within()).isCloseTo(PeerFile.number(row[5]), within(1e-12));
        }
    }

    @Property(tries = 50)
    void theOrderOfTheValuesChangesNoBit(@ForAll Random random) {
        List<Member> members = new ArrayList<>();
        for (int each = 0; each < 20; each++) {
            members.add(of("C" + each % 6, random.nextGaussian()));
        }
        VarianceComponents before = VarianceComponents.of(members).orElseThrow();
        Collections.shuffle(members, random);

        assertThat(VarianceComponents.of(members)).contains(before);
    }

    private static Member of(String cluster, double value) {
        return new Member(cluster, value);
    }
}
