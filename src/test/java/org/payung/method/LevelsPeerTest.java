package org.payung.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.payung.method.ProgressiveTax.Slice;
import org.payung.testkit.PeerNumbers;
import org.payung.testkit.PeerNumbers.Case;

/** The same random inputs in Python, exactly or by numpy: src/test/python/levels.py. */
class LevelsPeerTest {

    private static void assertSame(double found, Case peer) {
        assertThat(found).isCloseTo(peer.result(), within(1e-9 * (1 + Math.abs(peer.result()))));
    }

    @Test
    void erosionAlongAChainOfInflationAgrees() {
        List<Case> cases = PeerNumbers.of("levels.csv", "erosion");
        assertThat(cases).hasSize(8);
        for (Case peer : cases) {
            double index = 100;
            for (double change : peer.inputs(2, peer.size())) {
                index *= 1 + change / 100;
            }
            assertSame(Erosion.percent(peer.input(0), peer.input(1), 100, index), peer);
        }
    }

    @Test
    void theAdbIndicatorByGroupAgrees() {
        List<Case> cases = PeerNumbers.of("levels.csv", "spi");
        assertThat(cases).hasSize(8);
        for (Case peer : cases) {
            double[] groups = peer.inputs(4, 8);
            double actual = Arrays.stream(peer.inputs(8, 12)).sum();
            double all = Arrays.stream(groups).sum();
            double intended = peer.input(0);
            double gdp = peer.input(1);
            double sum = Arrays.stream(groups)
                    .map(each -> SocialProtectionIndicator.percent(each, intended, gdp))
                    .sum();

            assertSame(SocialProtectionIndicator.percent(all, intended, gdp), peer);
            assertSame(sum, peer);
            assertThat(SocialProtectionIndicator.depthPercent(all, actual, gdp))
                    .isCloseTo(peer.input(2), within(1e-9 * peer.input(2)));
            assertThat(SocialProtectionIndicator.breadthPercent(actual, intended))
                    .isCloseTo(peer.input(3), within(1e-9 * peer.input(3)));
        }
    }

    @Test
    void progressiveTaxAgrees() {
        List<Case> cases = PeerNumbers.of("levels.csv", "tax");
        assertThat(cases).hasSize(50);
        for (Case peer : cases) {
            List<Slice> slices = new ArrayList<>();
            for (int i = 1; i < peer.size(); i += 2) {
                slices.add(new Slice(peer.input(i), peer.input(i + 1)));
            }
            assertSame(new ProgressiveTax(slices).on(peer.input(0)), peer);
        }
    }

    @Test
    void theMultipleOfAPovertyLineAgrees() {
        List<Case> cases = PeerNumbers.of("levels.csv", "line");
        assertThat(cases).hasSize(8);
        for (Case peer : cases) {
            double dollars =
                    PovertyLineMultiple.dollarsPerDay(peer.input(0), peer.input(1), peer.input(2), peer.input(3));
            assertSame(PovertyLineMultiple.percent(dollars, peer.input(4), (int) peer.input(5)), peer);
        }
    }
}
