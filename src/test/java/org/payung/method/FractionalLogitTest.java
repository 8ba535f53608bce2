package org.payung.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.payung.method.FractionalLogit.Case;
import org.payung.method.FractionalLogit.Failure;
import org.payung.method.FractionalLogit.Fit;

/** METHOD 2.4, estimation. */
class FractionalLogitTest {

    /** Without regressors the fitted share is the weighted mean. */
    @Example
    void theConstantAloneGivesTheWeightedMean() {
        Fit fit = fit(List.of(of(0, 1, "A"), of(50, 2, "B"), of(100, 1, "C")));

        assertThat(fit.percent(List.of())).isCloseTo(50, within(1e-12));
        assertThat(fit.coefficients()).hasSize(1);
        assertThat(fit.observations()).isEqualTo(3);
        assertThat(fit.clusters()).isEqualTo(3);
    }

    /** By hand: A = 3 × ¼, scores ∓½ and 0, so 3/2 × (¼ + ¼) / (9/16) = 4/3. */
    @Example
    void theVarianceOfTheConstantByHand() {
        Fit fit = fit(List.of(of(0, 1, "A"), of(50, 1, "B"), of(100, 1, "C")));

        assertThat(fit.covariance().get(0).get(0)).isCloseTo(4.0 / 3, within(1e-12));
    }

    /** Two groups of two: the coefficient is the difference of the logits of their means. */
    @Example
    void aDummyGivesTheDifferenceOfLogits() {
        Fit fit = fit(List.of(of(10, 1, "A", 0), of(30, 1, "B", 0), of(60, 1, "C", 1), of(80, 1, "D", 1)));

        assertThat(fit.predictor(List.of(0.0))).isCloseTo(LogitScale.of(20), within(1e-12));
        assertThat(fit.predictor(List.of(1.0))).isCloseTo(LogitScale.of(70), within(1e-12));
        assertThat(fit.coefficients().get(1)).isCloseTo(LogitScale.of(70) - LogitScale.of(20), within(1e-12));
    }

    @Example
    void aPerfectFitHasNoDeviance() {
        Fit fit = fit(List.of(of(20, 1, "A", 0), of(20, 1, "B", 0), of(70, 3, "C", 1), of(70, 1, "D", 1)));

        assertThat(fit.deviance()).isCloseTo(0, within(1e-12));
        assertThat(fit.covariance().get(1).get(1)).isCloseTo(0, within(1e-20));
    }

    /** By hand: 2 Σ [y ln(y/μ) + (1 − y) ln((1 − y)/(1 − μ))] with μ = 0.2 and y = 0.1, 0.3. */
    @Example
    void theDevianceByHand() {
        Fit fit = fit(List.of(of(10, 1, "A"), of(30, 1, "B")));
        double expected =
                2 * (0.1 * Math.log(0.5) + 0.9 * Math.log(0.9 / 0.8) + 0.3 * Math.log(1.5) + 0.7 * Math.log(0.7 / 0.8));

        assertThat(fit.deviance()).isCloseTo(expected, within(1e-13));
    }

    @Example
    void allSharesAtOneEndHaveNoEstimate() {
        assertThat(FractionalLogit.fit(List.of(of(0, 1, "A"), of(0, 1, "B"), of(0, 1, "C"))))
                .isEqualTo(Failure.SEPARATION);
        assertThat(FractionalLogit.fit(List.of(of(100, 1, "A"), of(100, 1, "B"), of(100, 1, "C"))))
                .isEqualTo(Failure.SEPARATION);
    }

    /** A dummy whose countries are all at 0: p without a scheme, METHOD 2.4. */
    @Example
    void aRegressorThatTellsZerosApartHasNoEstimate() {
        assertThat(FractionalLogit.fit(
                        List.of(of(0, 1, "A", 0), of(0, 1, "B", 0), of(30, 1, "C", 1), of(60, 1, "D", 1))))
                .isEqualTo(Failure.SEPARATION);
    }

    @Example
    void aRegressorThatFollowsFromOthersHasNoEstimate() {
        assertThat(FractionalLogit.fit(List.of(
                        of(10, 1, "A", 1, 2), of(30, 1, "B", 2, 4), of(60, 1, "C", 3, 6), of(80, 1, "D", 4, 8))))
                .isEqualTo(Failure.RANK_DEFICIENT);
        assertThat(FractionalLogit.fit(List.of(of(10, 1, "A", 0), of(30, 1, "B", 0), of(60, 1, "C", 0))))
                .isEqualTo(Failure.RANK_DEFICIENT);
    }

    @Example
    void unitsDoNotMakeARegressorRedundant() {
        assertThat(fit(List.of(
                                of(10, 1, "A", 1, 2e9),
                                of(30, 1, "B", 2, 1e9),
                                of(60, 1, "C", 3, 2e9),
                                of(50, 1, "D", 4, 3e9)))
                        .coefficients())
                .hasSize(3);
    }

    @Example
    void tooFewObservationsOrCountriesHaveNoEstimate() {
        assertThat(FractionalLogit.fit(List.of())).isEqualTo(Failure.TOO_FEW);
        assertThat(FractionalLogit.fit(List.of(of(10, 1, "A", 1), of(20, 1, "B", 2))))
                .isEqualTo(Failure.TOO_FEW);
        assertThat(FractionalLogit.fit(List.of(of(10, 1, "A"), of(20, 1, "A"), of(30, 1, "A"))))
                .isEqualTo(Failure.TOO_FEW);
    }

    /** The last country's share is fitted as 2.7e-6: small, but no end. */
    @Example
    void smallSharesAreNotTakenForSeparation() {
        Fit fit = fit(List.of(of(50, 1, "A", 0), of(40, 1, "B", 0), of(60, 1, "C", 0), of(0.00027, 1, "D", 1)));

        assertThat(fit.percent(List.of(1.0))).isCloseTo(0.00027, within(1e-12));
        assertThat(FractionalLogit.fit(
                        List.of(of(50, 1, "A", 0), of(40, 1, "B", 0), of(60, 1, "C", 0), of(0.00007, 1, "D", 1))))
                .isEqualTo(Failure.SEPARATION);
    }

    @Example
    void whatIsNoShareIsRefused() {
        assertThatThrownBy(() -> of(100.1, 1, "A")).hasMessage("share 100.1, expected 0 to 100 per cent");
        assertThatThrownBy(() -> of(-0.1, 1, "A")).hasMessage("share -0.1, expected 0 to 100 per cent");
        assertThatThrownBy(() -> of(1, 0, "A")).hasMessage("weight 0.0, expected a finite number above 0");
        assertThatThrownBy(() -> of(1, Double.POSITIVE_INFINITY, "A"))
                .hasMessage("weight Infinity, expected a finite number above 0");
        assertThatThrownBy(() -> of(1, 1, "A", Double.NaN)).hasMessage("regressors [NaN], expected finite numbers");
        assertThatThrownBy(() -> FractionalLogit.fit(List.of(of(1, 1, "A"), of(1, 1, "B", 2))))
                .hasMessage("cases with different numbers of regressors, expected one number");
    }

    @Property(tries = 60)
    void theOrderOfTheCasesChangesNoBit(
            @ForAll @Size(12) List<@DoubleRange(max = 100) Double> percents, @ForAll Random random) {
        List<Case> cases = cases(percents);
        List<Case> shuffled = new ArrayList<>(cases);
        Collections.shuffle(shuffled, random);

        assertThat(FractionalLogit.fit(shuffled)).isEqualTo(FractionalLogit.fit(cases));
    }

    @Property(tries = 60)
    void theScaleOfTheWeightsChangesNeitherCoefficientsNorVariance(
            @ForAll @Size(12) List<@DoubleRange(min = 1, max = 99) Double> percents) {
        List<Case> cases = cases(percents);
        Fit one = fit(cases);
        Fit heavy = fit(cases.stream()
                .map(each -> new Case(each.percent(), 1000 * each.weight(), each.cluster(), each.regressors()))
                .toList());

        for (int row = 0; row < 2; row++) {
            assertThat(heavy.coefficients().get(row))
                    .isCloseTo(one.coefficients().get(row), within(1e-9));
            assertThat(heavy.covariance().get(row).get(row))
                    .isCloseTo(one.covariance().get(row).get(row), within(1e-9));
        }
    }

    /** R, glm(quasibinomial) and sandwich::vcovCL: src/test/R/fractional_logit.R. */
    @Example
    void itAgreesWithR() {
        Map<String, List<Case>> cases = new TreeMap<>();
        List<String[]> rows = PeerFile.rows("fractional-logit.csv");
        for (String[] row : rows) {
            if (row[1].equals("data")) {
                cases.computeIfAbsent(row[0], key -> new ArrayList<>())
                        .add(of(
                                PeerFile.number(row[2]),
                                PeerFile.number(row[3]),
                                row[4],
                                PeerFile.number(row[5]),
                                PeerFile.number(row[6]),
                                PeerFile.number(row[7])));
            }
        }
        assertThat(cases).hasSize(6);
        for (String[] row : rows) {
            if (!row[1].equals("data")) {
                Fit fit = fit(cases.get(row[0]));
                int at = Integer.parseInt(row[2]) - 1;
                double found = row[1].equals("coefficient")
                        ? fit.coefficients().get(at)
                        : fit.covariance().get(at).get(Integer.parseInt(row[3]) - 1);
                double expected = PeerFile.number(row[5]);
                assertThat(found).as(String.join(",", row)).isCloseTo(expected, within(1e-9 * Math.abs(expected)));
            }
        }
    }

    private static List<Case> cases(List<Double> percents) {
        List<Case> cases = new ArrayList<>();
        for (int each = 0; each < percents.size(); each++) {
            cases.add(of(percents.get(each), 1 + each % 3, "C" + each % 5, each * each % 7));
        }
        return cases;
    }

    private static Fit fit(List<Case> cases) {
        FractionalLogit.Result result = FractionalLogit.fit(cases);
        assertThat(result).isInstanceOf(Fit.class);
        return (Fit) result;
    }

    private static Case of(double percent, double weight, String cluster, double... regressors) {
        List<Double> values = new ArrayList<>();
        for (double each : regressors) {
            values.add(each);
        }
        return new Case(percent, weight, cluster, values);
    }
}
