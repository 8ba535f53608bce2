package org.payung.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.payung.aggregate.ImputationWorld.ALL;
import static org.payung.aggregate.ImputationWorld.id;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.payung.catalogue.ImputationPlan.Groups;
import org.payung.catalogue.ImputationPlan.Series;
import org.payung.catalogue.ImputationPlan.Term;
import org.payung.catalogue.SchemeDefinition.Status;
import org.payung.method.HalfEvenRounding;
import org.payung.outcome.Estimate;
import org.payung.outcome.ImputationModel;
import org.payung.outcome.ImputationModel.Failure;
import org.payung.outcome.ImputationModel.LeftOut;
import org.payung.outcome.ImputationModel.Validation;
import org.payung.outcome.ImputationModel.Why;
import org.payung.outcome.Interval;
import org.payung.outcome.Lineage;
import org.payung.outcome.Missing;
import org.payung.outcome.Outcome;
import org.payung.outcome.OutcomeGrid;
import org.payung.outcome.OutcomeId;
import org.payung.outcome.Pooling;
import org.payung.outcome.Reason;
import org.payung.outcome.Treatment;
import org.payung.series.ObservationStatus;
import org.payung.series.Sex;

/** Members without a figure in groups, METHOD 2.3 and 2.4. */
class ImputationTest {

    private final ImputationWorld world = new ImputationWorld();

    @Example
    void aMemberWithoutFigureIsImputed() {
        Estimate group = estimate(world.without("ACO"), ALL);

        assertThat(group.status()).isEqualTo(ObservationStatus.E);
        assertThat(group.sourceYear()).isZero();
        assertThat(group.weights().imputedPercent()).isCloseTo(100 * 100.0 / 2190, within(1e-9));
        assertThat(group.weights().nonePercent()).isCloseTo(0, within(1e-9));
        assertThat(group.weights().membersWithValue()).isEqualTo(19);
        assertThat(group.bounds().upper() - group.bounds().lower()).isCloseTo(100 * 100.0 / 2190, within(1e-9));
        assertThat(group.value())
                .isBetween(group.bounds().lower(), group.bounds().upper());
        assertThat(group.interval().method()).isEqualTo("rubin");
        assertThat(group.interval().level()).isEqualTo(95);
        assertThat(group.interval().lower()).isBetween(group.bounds().lower(), group.value());
        assertThat(group.interval().upper())
                .isBetween(group.value(), group.bounds().upper());
    }

    @Example
    void theFigureOfAnImputedMemberIsToldNowhere() {
        Aggregated aggregated = world.without("ACO").aggregate();
        Estimate group = (Estimate) find(aggregated, ALL);

        Lineage member = group.lineage().stream()
                .filter(each -> each.inputId().startsWith("ACO:"))
                .findFirst()
                .orElseThrow();
        assertThat(member.treatment()).isEqualTo(Treatment.IMPUTED);
        assertThat(member.value()).isNull();
        assertThat(member.weight()).isEqualTo(100);
        assertThat(aggregated.outcomes()).noneMatch(each -> each.id().area().equals("ACO"));
    }

    /** A poor country is expected low and a rich one high: the same world but for the member that lacks a figure. */
    @Example
    void theModelTellsPoorFromRich() {
        double poor = imputedShare("ACO", 100);
        double rich = imputedShare("TCO", 119);

        assertThat(poor).isBetween(1.0, 25.0);
        assertThat(rich).isBetween(50.0, 95.0);
    }

    private double imputedShare(String country, double weight) {
        Estimate group = estimate(new ImputationWorld().without(country), ALL);
        return 100
                * (group.value() - group.bounds().lower())
                / (group.bounds().upper() - group.bounds().lower());
    }

    @Example
    void aCountryWithFiguresOfItsOwnIsHeldNearThem() {
        Estimate group = estimate(
                new ImputationWorld()
                        .figure("ACO 2020", "-")
                        .figure("ACO 2019", "-")
                        .figure("ACO 2018", "-")
                        .figure("ACO 2015", 95)
                        .figure("ACO 2014", 95)
                        .figure("ACO 2013", 95)
                        .series("INCOME.ACO._Z._T._T._T 2015 500 _Z USD"),
                ALL);

        assertThat(100
                        * (group.value() - group.bounds().lower())
                        / (group.bounds().upper() - group.bounds().lower()))
                .isGreaterThan(40);
    }

    /** METHOD 10: weights and shares as there; the fifth is imputed instead of set to 1.2. */
    @Example
    void theWorkedGroupHasItsSharesBoundsAndStatus() {
        String[][] members = {{"ACO", "7.86", "0.7"}, {"BCO", "0.58", "3"}, {"CCO", "0.41", "61"}, {"DCO", "1.07", "45"}
        };
        for (String[] each : members) {
            world.without(each[0]).weight(each[0], Double.parseDouble(each[1])).figure(each[0] + " 2020", each[2]);
        }
        world.without("ECO").weight("ECO", 9.10).catalogue().group("TEN", "ACO", "BCO", "CCO", "DCO", "ECO");
        Estimate group = estimate(world, ALL.replace("ALL", "TEN"));

        assertThat(group.status()).isEqualTo(ObservationStatus.E);
        agrees(group.weights().imputedPercent(), "47.8");
        agrees(group.weights().coveragePercent(), "52.16");
        agrees(group.bounds().lower(), "4.227");
        agrees(group.bounds().upper(), "52.072");
        agrees(((Estimate) find(world, "TEN:SI_COV_UEMP:_T:_T:_T:_T:mean:2020")).value(), "27.425");
        agrees(((Estimate) find(world, "TEN:SI_COV_UEMP:_T:_T:_T:_T:median:2020")).value(), "24.0");
    }

    @Example
    void belowTheThresholdNothingIsImputed() {
        for (int country = 0; country < 13; country++) {
            world.without(id(country));
        }
        world.catalogue().group("MOST", "ACO", "BCO", "TCO");
        Missing group = missing(world, ALL.replace("ALL", "MOST"));

        assertThat(group.reason()).isEqualTo(Reason.BELOW_THRESHOLD);
        assertThat(group.detail()).isEqualTo("no value for ACO, BCO");
        assertThat(group.weights().imputedPercent()).isZero();
        assertThat(group.lineage()).noneMatch(each -> each.treatment() == Treatment.IMPUTED);
    }

    @Example
    void withoutWeightNothingIsImputed() {
        world.without("ACO").series("UNEMPLOYED.ACO._Z._T._T._T 2020 0");

        assertThat(missing(world, ALL).reason()).isEqualTo(Reason.NO_WEIGHT);
    }

    @Example
    void withoutARegressorTheRangeStands() {
        Missing group = missing(world.without("ACO", "BCO").noIncome("ACO"), ALL);

        assertThat(group.reason()).isEqualTo(Reason.RANGE_ONLY);
        assertThat(group.detail()).isEqualTo("no value for ACO, BCO; not imputed: ACO (a regressor is not known)");
    }

    @Example
    void whereItIsNotKnownWhetherASchemePaysAsManyDrawsAreZeroAsAreasHaveNone() {
        ImputationWorld paying = new ImputationWorld().without("ACO");
        world.without("ACO").catalogue().scheme("ACO", "UI", Status.UNKNOWN, null);

        Estimate known = estimate(paying, ALL);
        Estimate unknown = estimate(world, ALL);

        // all others pay: no draw is 0; that its own earlier figures are no observations of the model changes little
        assertThat(unknown.value()).isCloseTo(known.value(), within(0.1));

        // as many areas outside the group have none: about half of the draws are 0
        for (int each = 0; each < ImputationWorld.COUNTRIES; each++) {
            String area = "X" + (char) ('A' + each) + "O";
            world.income(area, 500 * Math.pow(1.3, each));
            world.catalogue().area(area, 2000 + each, area).scheme(area, "UI", Status.NONE, null);
        }
        Estimate rarer = estimate(world, ALL);

        double atZero = known.bounds().lower();
        assertThat((rarer.value() - atZero) / (unknown.value() - atZero)).isBetween(0.3, 0.7);
        assertThat(rarer.bounds()).isEqualTo(known.bounds());
        assertThat(rarer.weights()).isEqualTo(known.weights());
    }

    @Example
    void aGroupThatMayBeZeroInADrawKeepsItsRange() {
        for (int each = 1; each < ImputationWorld.COUNTRIES; each++) {
            world.figure(id(each) + " 2020", "0");
        }
        world.without("ACO").catalogue().scheme("ACO", "UI", Status.UNKNOWN, null);
        world.catalogue().area("XNO", 2000, "XNO").scheme("XNO", "UI", Status.NONE, null);
        world.income("XNO", 500);

        assertThat(missing(world, ALL).reason()).isEqualTo(Reason.RANGE_ONLY);
        assertThat(missing(world, ALL).detail())
                .isEqualTo("no value for ACO; a draw of the group is 0 or 100, where no interval can be");
    }

    @Example
    void aStructuralZeroIsNotDrawnAndIsNoObservation() {
        world.without("ACO").figure("ACO 2020", "set").catalogue().scheme("ACO", "UI", Status.NONE, null);
        Estimate group = estimate(world, ALL);

        assertThat(group.weights().imputedPercent()).isZero();
        assertThat(group.interval().method()).isEqualTo("rounding");
        assertThat(model(world).observations()).isEqualTo(57);
        assertThat(model(world).countries()).isEqualTo(19);
    }

    @Example
    void yearsBeforeTheSchemeAreNoObservations() {
        world.catalogue().scheme("ACO", "UI", Status.PAYING, 2020);

        assertThat(model(world).observations()).isEqualTo(58);
    }

    @Example
    void aModelThatFailsLeavesTheRange() {
        for (int country = 0; country < ImputationWorld.COUNTRIES; country++) {
            for (int year = 2018; year <= 2020; year++) {
                world.figure(id(country) + " " + year, 0.0);
            }
        }
        world.without("TCO");

        assertThat(model(world).failure()).isEqualTo(Failure.SEPARATION);
        assertThat(missing(world, ALL).detail())
                .isEqualTo("no value for TCO; not imputed: TCO (the model could not be estimated)");
    }

    @Example
    void aModelWhoseIntervalsHoldTooFewIsNotUsed() {
        ImputationModel model = model(world.covered(100.1).without("ACO"));

        assertThat(model.failure()).isEqualTo(Failure.IMPLAUSIBLE);
        assertThat(model.leaveCountryOut()).isNotNull();
        assertThat(missing(world, ALL).reason()).isEqualTo(Reason.RANGE_ONLY);
    }

    @Example
    void tooFewObservationsOrCountriesAreNotEstimated() {
        for (int country = 9; country < ImputationWorld.COUNTRIES; country++) {
            world.without(id(country));
        }
        assertThat(model(world).failure()).isEqualTo(Failure.TOO_FEW);
        assertThat(model(world).observations()).isEqualTo(27);
        assertThat(model(world).countries()).isEqualTo(9);
    }

    @Example
    void tenCountriesAreEnough() {
        for (int country = 10; country < ImputationWorld.COUNTRIES; country++) {
            world.without(id(country));
        }
        assertThat(model(world).failure()).isNull();
    }

    @Example
    void theModelSaysWhatItRestsOn() {
        ImputationModel model = model(world.model("other", "income", "start", "region", "scheme"));

        assertThat(model.indicator()).isEqualTo("SI_COV_UEMP");
        assertThat(model.sex()).isEqualTo(Sex.TOTAL);
        assertThat(model.breakdown()).isEqualTo("_T");
        assertThat(model.regressors()).containsExactly("income", "start", "region");
        assertThat(model.leftOut())
                .containsExactly(
                        new LeftOut("other", Why.NOT_HELD, 0),
                        new LeftOut(
                                "scheme", Why.CONSTANT, model.leftOut().get(1).heldForPercent()));
        assertThat(model.observations()).isEqualTo(60);
        assertThat(model.countries()).isEqualTo(20);
        assertThat(model.betweenDeviation()).isBetween(0.2, 0.6);
        assertThat(model.withinDeviation()).isBetween(0.02, 0.15);
        assertThat(model.isEstimated()).isTrue();
    }

    @Example
    void theLastRegressorsGoWhereCountriesAreTooFew() {
        world.regressor(new Groups("quarters", List.of("Q1", "Q2", "Q3", "Q4")))
                .model("income", "start", "region", "quarters");
        for (int quarter = 0; quarter < 4; quarter++) {
            world.catalogue()
                    .group(
                            "Q" + (quarter + 1),
                            id(5 * quarter),
                            id(5 * quarter + 1),
                            id(5 * quarter + 2),
                            id(5 * quarter + 3),
                            id(5 * quarter + 4));
        }

        assertThat(model(world).regressors()).containsExactly("income", "start", "region");
        assertThat(model(world).leftOut()).extracting(LeftOut::why).containsExactly(Why.TOO_FEW_COUNTRIES);
    }

    @Example
    void nothingIsPredictedForAGroupThatNobodyObservedBelongsTo() {
        world.regressor(new Groups("region", List.of("NORTH", "SOUTH", "FAR"))).model("income", "region");
        world.catalogue()
                .area("ZCO", 99, "ZCO")
                .scheme("ZCO", "UI", Status.PAYING, 2000)
                .group("FAR", "ZCO")
                .group("PAIR", "ZCO", "TCO");
        world.income("ZCO", 900).weight("ZCO", 10).figure("ZCO 2020", "-");

        assertThat(missing(world, ALL.replace("ALL", "PAIR")).detail())
                .isEqualTo("no value for ZCO; not imputed: ZCO (a regressor is not known)");
    }

    @Example
    void figuresInAnotherUnitDoNotCount() {
        world.without("ACO").series("INCOME.ACO._Z._T._T._T 2019 500 _Z EUR");

        assertThat(missing(world, ALL).detail()).endsWith("(a regressor is not known)");
    }

    @Example
    void theFirstTermThatIsThereCounts() {
        world.without("ACO")
                .noIncome("ACO")
                .regressor(new Series(
                        "income",
                        List.of(new Term("INCOME", null, "USD"), new Term("PRODUCT", "HEADS", "USD")),
                        true,
                        2))
                .series("PRODUCT.ACO._Z._T._T._T 2020 50000 _Z USD")
                .series("HEADS.ACO._Z._T._T._T 2020 100");

        assertThat(estimate(world, ALL).value())
                .isEqualTo(estimate(new ImputationWorld().without("ACO"), ALL).value());
    }

    @Example
    void theNearestYearOfARegressorCountsAndNoFartherOne() {
        world.without("ACO").noIncome("ACO").series("INCOME.ACO._Z._T._T._T 2017 500 _Z USD");

        assertThat(missing(world, ALL).detail()).endsWith("(a regressor is not known)");
    }

    @Example
    void eachCountryAndTheLastYearArePredictedFromTheRest() {
        ImputationModel model = model(world);
        Validation country = Objects.requireNonNull(model.leaveCountryOut());
        Validation year = Objects.requireNonNull(model.leaveYearOut());

        assertThat(country.predicted()).isEqualTo(60);
        assertThat(country.year()).isZero();
        assertThat(country.meanAbsoluteError()).isBetween(2.0, 12.0);
        assertThat(country.covered()).isBetween(80.0, 100.0);
        assertThat(year.predicted()).isEqualTo(20);
        assertThat(year.year()).isEqualTo(2020);
        assertThat(year.meanAbsoluteError()).isLessThan(country.meanAbsoluteError() / 2);
        assertThat(year.covered()).isBetween(80.0, 100.0);
    }

    @Example
    void theLastYearThatIsLeftOutHasEnoughObservations() {
        world.figure("ACO 2021", 9).figure("BCO 2021", 9).figure("CCO 2021", 9).figure("DCO 2021", 9);
        assertThat(Objects.requireNonNull(model(world).leaveYearOut()).year()).isEqualTo(2020);

        world.figure("ECO 2021", 9);
        assertThat(Objects.requireNonNull(model(world).leaveYearOut()).year()).isEqualTo(2021);
    }

    @Example
    void thePoolingIsToldWithTheFigure() {
        Aggregated aggregated = world.without("ACO").aggregate();
        Pooling pooling = aggregated.poolings().stream()
                .filter(each -> each.id().toString().equals(ALL))
                .findFirst()
                .orElseThrow();
        Estimate group = (Estimate) find(aggregated, ALL);

        assertThat(100 / (1 + Math.exp(-pooling.estimate()))).isCloseTo(group.value(), within(1e-9));
        assertThat(pooling.imputations()).isEqualTo(20);
        assertThat(pooling.total()).isCloseTo(pooling.within() + 1.05 * pooling.between(), within(1e-15));
        assertThat(pooling.degreesOfFreedom()).isBetween(19.0, 21.0);
        assertThat(pooling.missingInformation()).isBetween(0.9, 1.0);
        assertThat(aggregated.poolings()).extracting(Pooling::id).isSorted();
        assertThat(aggregated.poolings()).noneMatch(each -> each.id().area().equals("SOUTH"));
    }

    @Property(tries = 5)
    void theOrderOfTheInputChangesNoBit(@ForAll java.util.Random random) {
        world.without("ACO", "JCO", "TCO");

        assertThat(world.shuffled(random)).isEqualTo(world.aggregate());
    }

    @Example
    void theSeedDecidesOnTheDraws() {
        double one = estimate(world.without("ACO"), ALL).value();

        assertThat(estimate(world, ALL).value()).isEqualTo(one);
        assertThat(estimate(world.seed(8), ALL).value()).isNotEqualTo(one).isCloseTo(one, within(1.0));
    }

    /** Through their numerators in every draw; the pooled figures on the logit scale come near (METHOD 2.3(7)). */
    @Example
    void groupsWithImputedMembersAddUpToTheirUnion() {
        world.without("ACO", "TCO");
        OutcomeGrid grid = world.grid();
        double sum = 0;
        double weight = 0;
        for (String part : List.of("NORTH", "SOUTH")) {
            Estimate group = (Estimate)
                    grid.find(OutcomeId.parse(ALL.replace("ALL", part))).orElseThrow();
            sum += group.value() * group.weights().weight();
            weight += group.weights().weight();
        }

        assertThat(((Estimate) grid.find(OutcomeId.parse(ALL)).orElseThrow()).value())
                .isCloseTo(sum / weight, within(0.05));
    }

    @Example
    void weightsOfTheModelAreThoseOfTheIndicator() {
        for (int country = 0; country < ImputationWorld.COUNTRIES; country++) {
            world.series("UNEMPLOYED." + id(country) + "._Z._T._T._T 2019 " + (country + 1));
        }
        double plain = estimate(world.without("ACO"), ALL).value();

        assertThat(estimate(world.weighted(), ALL).value()).isNotEqualTo(plain);
        assertThat(model(world).observations()).isEqualTo(38);
    }

    private static Outcome find(ImputationWorld world, String id) {
        return find(world.aggregate(), id);
    }

    private static Outcome find(Aggregated aggregated, String id) {
        return OutcomeGrid.of(aggregated.outcomes()).find(OutcomeId.parse(id)).orElseThrow();
    }

    private static Estimate estimate(ImputationWorld world, String id) {
        Outcome outcome = find(world, id);
        assertThat(outcome).as(outcome.toString()).isInstanceOf(Estimate.class);
        return (Estimate) outcome;
    }

    private static Missing missing(ImputationWorld world, String id) {
        Outcome outcome = find(world, id);
        assertThat(outcome).isInstanceOf(Missing.class);
        return (Missing) outcome;
    }

    private static ImputationModel model(ImputationWorld world) {
        return world.aggregate().models().stream()
                .filter(each -> each.sex() == Sex.TOTAL)
                .findFirst()
                .orElseThrow();
    }

    private static void agrees(double value, String printed) {
        assertThat(HalfEvenRounding.agrees(value, new BigDecimal(printed)))
                .as(value + " against " + printed)
                .isTrue();
    }

    /** Two equal weights, one decimal: variance 2 × ¼ × 0.01/12; the zero set for want of a scheme is exact. */
    @Example
    void theIntervalOfObservedMembersIsOfRounding() {
        world.weight("BCO", 100)
                .figure("ACO 2020", 12.3)
                .figure("BCO 2020", 20.1)
                .catalogue()
                .group("PAIR", "ACO", "BCO");
        Interval interval = Objects.requireNonNull(
                estimate(world, ALL.replace("ALL", "PAIR")).interval());
        double half = 1.959963984540054 * Math.sqrt(0.5 * 0.01 / 12);

        assertThat(interval.method()).isEqualTo("rounding");
        assertThat(interval.level()).isEqualTo(95);
        assertThat(interval.lower()).isCloseTo(16.2 - half, within(1e-9));
        assertThat(interval.upper()).isCloseTo(16.2 + half, within(1e-9));
    }

    @Example
    void aFigureWithMoreDigitsIsRoundedLater() {
        world.weight("BCO", 100)
                .figure("ACO 2020", 12.3456)
                .figure("BCO 2020", "set")
                .catalogue()
                .group("PAIR", "ACO", "BCO");
        Interval interval = Objects.requireNonNull(
                estimate(world, ALL.replace("ALL", "PAIR")).interval());

        assertThat(interval.upper() - interval.lower())
                .isCloseTo(2 * 1.959963984540054 * 0.5 * 1e-4 / Math.sqrt(12), within(1e-12));
    }

    /** One member of 14.7 per cent over a survey with a CV of 5: METHOD 8.6 has SE 0.735; rounding adds 0.1²/12. */
    @Example
    void theSamplingErrorOfAWeightEntersTheInterval() {
        world.error("UNEMPLOYED", "UNEMPLOYED_CV")
                .series("UNEMPLOYED_CV.ACO._Z._T._T._T 2020 5 _Z percent")
                .figure("ACO 2020", 14.7)
                .catalogue()
                .group("ONE", "ACO");
        Interval interval = Objects.requireNonNull(
                estimate(world, ALL.replace("ALL", "ONE")).interval());

        assertThat(interval.method()).isEqualTo("delta");
        assertThat((interval.upper() - interval.lower()) / 2 / 1.959963984540054)
                .isCloseTo(Math.sqrt(0.735 * 0.735 + 0.01 / 12), within(1e-9));
    }

    /** An imputed share is one of whatever the survey finds: its weight's error moves A by (x − A) alone. */
    @Example
    void theSamplingErrorOfAnImputedMembersWeightEntersTheVarianceWithin() {
        double without = varianceWithin(new ImputationWorld().without("ACO"));
        double with = varianceWithin(new ImputationWorld()
                .without("ACO")
                .error("UNEMPLOYED", "UNEMPLOYED_CV")
                .series("UNEMPLOYED_CV.ACO._Z._T._T._T 2020 30 _Z percent"));
        double withObserved = varianceWithin(new ImputationWorld()
                .without("ACO")
                .error("UNEMPLOYED", "UNEMPLOYED_CV")
                .series("UNEMPLOYED_CV.BCO._Z._T._T._T 2020 30 _Z percent"));

        assertThat(with).isGreaterThan(10 * without);
        assertThat(withObserved).isGreaterThan(10 * without);
    }

    private static double varianceWithin(ImputationWorld world) {
        return world.aggregate().poolings().stream()
                .filter(each -> each.id().toString().equals(ALL))
                .findFirst()
                .orElseThrow()
                .within();
    }
}
