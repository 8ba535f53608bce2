package org.payung.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.payung.method.AggregateVariance.Part;
import org.payung.method.RaoWuBootstrap.Estimator;

/**
 * R survey 4.1-1 and laeken 0.5.2 on ten random samples, {@code src/test/R/survey-peers.R}, to 1e-9 relative. The names of
 * the peers: {@code svyciprop} {@code xlogit} and {@code beta}; {@code svyquantile} with {@code qrule = "school"} and
 * {@code interval.type = "mean"} for Woodruff; laeken's {@code weightedQuantile} (which takes the next number, not the
 * mean of two, where a share is reached exactly: no such share is asked of it); {@code quantile} of type 2 for that case;
 * {@code deff = "replace"}; {@code svycontrast} for the delta method. R has no linearised Gini coefficient, BCa or Rao–Wu
 * bootstrap with a given draw: the script writes the formulas out in another form (a matrix of pairs, checked against a
 * numerical derivative).
 */
class SurveyPeersTest {

    private static final double LINE = 18;

    @ParameterizedTest
    @MethodSource("org.payung.method.PeerSample#all")
    void totalsRatiosAndMeansAreThoseOfSurvey(PeerSample sample) {
        SurveyDesign design = sample.design();
        double[] y = sample.numbers("y");
        double[] x = sample.numbers("x");
        boolean[] domain = sample.flags("domain");

        sample.agrees(SurveyTotal.of(design, y), "total");
        sample.agrees(SurveyRatio.of(design, y, x).orElseThrow(), "ratio");
        sample.agrees(
                SurveyRatio.of(design, Domains.inside(y, domain), Domains.inside(x, domain))
                        .orElseThrow(),
                "ratio-domain");
        sample.agrees(SurveyRatio.mean(design, y, domain).orElseThrow(), "mean-domain");
        SurveyEstimate mean = SurveyRatio.mean(design, y).orElseThrow();
        sample.agrees(mean, "mean");
        sample.agrees(mean.value() - mean.margin(90).orElseThrow(), "mean-90:lower");
        sample.agrees(mean.value() + mean.margin(90).orElseThrow(), "mean-90:upper");
    }

    @ParameterizedTest
    @MethodSource("org.payung.method.PeerSample#all")
    void proportionsTheirDesignEffectsAndIntervalsAreThoseOfSurvey(PeerSample sample) {
        SurveyDesign design = sample.design();
        boolean[] property = sample.flags("has");
        SurveyProportion whole = SurveyProportion.of(design, property).orElseThrow();
        SurveyProportion part =
                SurveyProportion.of(design, sample.flags("domain"), property).orElseThrow();

        sample.agrees(whole, "proportion");
        sample.agrees(part, "proportion-domain");
        sample.agrees(whole.designEffect().orElseThrow(), "deff");
        sample.agrees(part.designEffect().orElseThrow(), "deff-domain");
        assertThat(whole.degreesOfFreedom()).isEqualTo((int) sample.result("df"));
        assertThat(part.degreesOfFreedom()).isEqualTo((int) sample.result("df-domain"));
        for (int level : new int[] {90, 95}) {
            intervals(sample, whole, level, "-" + level);
            intervals(sample, part, level, "-domain-" + level);
        }
    }

    private static void intervals(PeerSample sample, SurveyProportion share, int level, String suffix) {
        double variance = share.variance().orElseThrow();
        LogitInterval logit = LogitInterval.of(share.percent(), variance, share.degreesOfFreedom(), level)
                .orElseThrow();
        KornGraubard exact = KornGraubard.of(share.percent(), variance, share.units(), share.degreesOfFreedom(), level)
                .orElseThrow();

        sample.agrees(logit.lower(), "xlogit" + suffix + ":lower");
        sample.agrees(logit.upper(), "xlogit" + suffix + ":upper");
        sample.agrees(exact.lower(), "beta" + suffix + ":lower");
        sample.agrees(exact.upper(), "beta" + suffix + ":upper");
    }

    @ParameterizedTest
    @MethodSource("org.payung.method.PeerSample#all")
    void quantilesAreThoseOfRAndLaeken(PeerSample sample) {
        double[] y = sample.numbers("y");
        double[] weights = sample.numbers("weight");
        double[] equal = new double[y.length];
        Arrays.fill(equal, 0.1);

        for (int share : new int[] {0, 10, 33, 50, 90, 100}) {
            sample.agrees(WeightedQuantile.of(y, weights, share).orElseThrow(), "weighted-quantile-" + share);
            sample.agrees(SampleQuantile.of(y, share).orElseThrow(), "quantile-7-" + share);
        }
        for (int share : new int[] {25, 50, 75}) {
            sample.agrees(WeightedQuantile.of(y, equal, share).orElseThrow(), "quantile-2-" + share);
        }
    }

    @ParameterizedTest
    @MethodSource("org.payung.method.PeerSample#all")
    void intervalsOfQuantilesAreThoseOfSurvey(PeerSample sample) {
        SurveyDesign design = sample.design();
        double[] y = sample.numbers("y");

        for (int share : new int[] {25, 50, 60}) {
            woodruff(sample, WoodruffInterval.of(design, y, share, 95), "woodruff-" + share);
        }
        woodruff(sample, WoodruffInterval.of(design, y, sample.flags("domain"), 50, 95), "woodruff-domain-50");
    }

    private static void woodruff(PeerSample sample, java.util.Optional<WoodruffInterval> found, String statistic) {
        assertThat(found.isPresent()).isEqualTo(sample.has(statistic + ":se"));
        found.ifPresent(interval -> {
            sample.agrees(interval.estimate(), statistic + ":estimate");
            sample.agrees(interval.lower(), statistic + ":lower");
            sample.agrees(interval.upper(), statistic + ":upper");
            sample.agrees(interval.standardError(), statistic + ":se");
        });
    }

    @ParameterizedTest
    @MethodSource("org.payung.method.PeerSample#all")
    void povertyAndInequalityAreThoseOfSurveyAndLaeken(PeerSample sample) {
        SurveyDesign design = sample.design();
        double[] welfare = sample.numbers("welfare");
        double[] weights = sample.numbers("weight");

        for (int order = 0; order <= 2; order++) {
            sample.agrees(
                    new FosterGreerThorbecke(order, LINE).of(design, welfare).orElseThrow(), "fgt-" + order);
        }
        sample.agrees(Gini.of(design, welfare).orElseThrow(), "gini");
        sample.agrees(Gini.of(welfare, weights).orElseThrow(), "gini:estimate");
        sample.agrees(AtRiskOfPoverty.of(welfare, weights, 60).orElseThrow(), "arpr");
        sample.agrees(
                QuantileShare.highestToLowest(welfare, weights, QuantileGroups.QUINTILES)
                        .orElseThrow(),
                "qsr");
        sample.agrees(WeightedQuantile.of(welfare, weights, 50).orElseThrow(), "weighted-median");
        for (int group : new int[] {1, 5}) {
            sample.agrees(
                    QuantileShare.of(design, welfare, QuantileGroups.QUINTILES, group)
                            .orElseThrow(),
                    "quantile-share-" + group);
        }
    }

    @ParameterizedTest
    @MethodSource("org.payung.method.PeerSample#all")
    void figuresOfTransfersAreThoseOfSurvey(PeerSample sample) {
        TransferSurvey survey = new TransferSurvey(
                sample.design(), sample.numbers("welfare"), sample.numbers("transfer"), sample.flags("beneficiary"));
        boolean[] all = survey.everybody();

        sample.agrees(TransferCoverage.of(survey, sample.flags("domain")).orElseThrow(), "coverage-domain");
        sample.agrees(TransferAdequacy.of(survey, all).orElseThrow(), "adequacy");
        sample.agrees(AverageTransfer.of(survey, all).orElseThrow(), "average-transfer");
        sample.agrees(BenefitCostRatio.of(survey, LINE).orElseThrow(), "benefit-cost");
        sample.agrees(GiniReduction.of(survey).orElseThrow().points(), "gini-reduction");
        sample.agrees(
                PovertyGapClosed.mean(
                                survey.design(), survey.welfareBefore(), survey.transfer(), survey.beneficiary(), LINE)
                        .orElseThrow(),
                "gap-closed");
        for (int group : new int[] {1, 5}) {
            boolean[] members = QuantileGroups.QUINTILES.members(
                    group, survey.welfare(), survey.design().weights());
            sample.agrees(BeneficiaryIncidence.of(survey, members).orElseThrow(), "beneficiary-incidence-" + group);
            sample.agrees(BenefitIncidence.of(survey, members).orElseThrow(), "benefit-incidence-" + group);
        }
        for (int order = 0; order <= 1; order++) {
            PovertyReduction reduction = PovertyReduction.of(survey, new FosterGreerThorbecke(order, LINE))
                    .orElseThrow();
            sample.agrees(reduction.points(), "reduction-" + order);
            sample.agrees(reduction.relative().orElseThrow(), "reduction-relative-" + order);
            sample.agrees(reduction.after(), "fgt-" + order);
            assertThat(reduction.before().value() - reduction.after().value())
                    .isCloseTo(reduction.points().value(), org.assertj.core.api.Assertions.within(1e-9));
        }
    }

    @ParameterizedTest
    @MethodSource("org.payung.method.PeerSample#ofTwoStages")
    void variancesOfTwoStagesAreThoseOfSurvey(PeerSample sample) {
        SurveyDesign design = sample.twoStages();
        double[] y = sample.numbers("y");
        double[] inside = Domains.inside(y, sample.flags("domain"));

        sample.agrees(SurveyTotal.of(design, y, TwoStageVariance::of), "two-stage-total");
        sample.agrees(SurveyTotal.of(design, inside, TwoStageVariance::of), "two-stage-domain-total");
        sample.agrees(
                SurveyRatio.of(design, y, sample.numbers("x"), TwoStageVariance::of)
                        .orElseThrow(),
                "two-stage-ratio");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "3", "4", "5"})
    void ratiosOfSumsAreThoseOfSvycontrast(String name) {
        PeerSample sample = PeerSample.of(name);
        List<Part> parts = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            double sn = sample.result("aggregate-input:sn" + i);
            double sd = sample.result("aggregate-input:sd" + i);
            parts.add(new Part(
                    sample.result("aggregate-input:n" + i),
                    sample.result("aggregate-input:d" + i),
                    sn * sn,
                    sd * sd,
                    sample.result("aggregate-input:rho" + i) * sn * sd));
        }
        AggregateVariance aggregate = AggregateVariance.of(parts).orElseThrow();
        Part first = parts.get(0);
        double ratio = 100 * first.numerator() / first.denominator();
        DeltaInterval delta = DeltaInterval.of(
                ratio,
                100 * Math.sqrt(first.numeratorVariance()) / first.numerator(),
                100 * Math.sqrt(first.denominatorVariance()) / first.denominator(),
                sample.result("aggregate-input:rho1"),
                95);

        sample.agrees(aggregate.ratioPercent(), "aggregate:estimate");
        sample.agrees(aggregate.standardError(), "aggregate:se");
        sample.agrees(ratio, "delta:estimate");
        sample.agrees(delta.standardError(), "delta:se");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "3", "4", "5", "7"})
    void theBootstrapWithRsDrawsGivesRsIntervals(String name) {
        PeerSample sample = PeerSample.of(name);
        SurveyDesign design = sample.design();
        Estimator ratio = weights -> ratio(weights, sample.numbers("y"), sample.numbers("x"));
        List<int[][]> draws = NumberFile.peer("survey-draws.csv").where("case", name).texts("times").stream()
                .map(times -> byStratum(design, times))
                .toList();
        RaoWuBootstrap bootstrap = RaoWuBootstrap.of(design, ratio, draws).orElseThrow();
        BcaInterval bca = BcaInterval.of(design, ratio, bootstrap, 95).orElseThrow();

        assertThat(draws).hasSize(500);
        assertThat(bootstrap.undefined()).isZero();
        sample.agrees(bootstrap.estimate(), "ratio:estimate");
        sample.agrees(bootstrap.standardError().orElseThrow(), "bootstrap-se");
        sample.agrees(bootstrap.percentile(95).lower(), "bootstrap-percentile:lower");
        sample.agrees(bootstrap.percentile(95).upper(), "bootstrap-percentile:upper");
        sample.agrees(bca.lower(), "bootstrap-bca:lower");
        sample.agrees(bca.upper(), "bootstrap-bca:upper");
        sample.agrees(bca.bias(), "bootstrap-bca:bias");
        sample.agrees(bca.acceleration(), "bootstrap-bca:acceleration");
    }

    private static OptionalDouble ratio(double[] weights, double[] y, double[] x) {
        double[] above = new double[y.length];
        double[] below = new double[y.length];
        for (int i = 0; i < y.length; i++) {
            above[i] = weights[i] * y[i];
            below[i] = weights[i] * x[i];
        }
        return OptionalDouble.of(Sum.of(above) / Sum.of(below));
    }

    private static int[][] byStratum(SurveyDesign design, String times) {
        int[][] drawn = new int[design.strata().size()][];
        int at = 0;
        for (int h = 0; h < drawn.length; h++) {
            int clusters = design.strata().get(h).clusters().size();
            drawn[h] = times.substring(at, at + clusters)
                    .chars()
                    .map(digit -> digit - '0')
                    .toArray();
            at += clusters;
        }
        assertThat(at).isEqualTo(times.length());
        return drawn;
    }
}
