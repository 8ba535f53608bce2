package org.payung.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.payung.outcome.Estimate;
import org.payung.outcome.Lineage;
import org.payung.outcome.Missing;
import org.payung.outcome.OutcomeId;
import org.payung.outcome.Reason;
import org.payung.series.Nature;
import org.payung.series.ObservationStatus;
import org.payung.series.Period;

/** Progress is measured within one source release, on observed points only, and says why where it is not. */
class ProgressTest {

    private static final String BENFTS = "SI_COV_BENFTS.M49-001._Z._T._T._T";
    private static final String SERIES = "series=SI_COV_BENFTS";
    private static final String WORLD = "M49-001";
    private static final String IDN = "SI_COV_BENFTS.IDN._Z._T._T._T";

    private static Evaluated world() {
        return new Evaluated()
                .nature(Nature.M)
                .yearly(
                        BENFTS, 2009, 38.7, 39.1, 39.8, 40.4, 41.2, 41.9, 42.8, 44.1, 45.1, 45.9, 46.3, 48.1, 50.2,
                        51.8, 52.4);
    }

    @Test
    void theWorldSince2015() {
        assertThat(world().estimate("PROGRESS", WORLD, SERIES).value()).isCloseTo(0.440, within(0.0005));
        assertThat(world().estimate("PROGRESS_GAP", WORLD, SERIES).value()).isCloseTo(16.8, within(0.05));
        assertThat(world().estimate("PROGRESS_CSI", WORLD, SERIES).value()).isCloseTo(0.168, within(0.0005));
        assertThat(world().estimate("PROGRESS_ARRIVAL", WORLD, SERIES).value()).isEqualTo(2063);
        assertThat(world().estimate("PROGRESS_ARRIVAL", WORLD, SERIES + ";since=2000")
                        .value())
                .isEqualTo(2072);
        assertThat(world().estimate("PROGRESS_MK", WORLD, SERIES).value()).isCloseTo(5.51e-6, within(5e-9));
    }

    @Test
    void aSlopeHasItsIntervalAndTheYearOfItsLastPoint() {
        Estimate slope = world().estimate("PROGRESS_TREND", WORLD, SERIES);

        assertThat(slope.value()).isCloseTo(1.2183, within(0.00005));
        assertThat(slope.interval()).isNotNull().satisfies(interval -> {
            assertThat(interval.lower()).isCloseTo(1.000, within(0.0005));
            assertThat(interval.upper()).isCloseTo(1.433, within(0.0005));
            assertThat(interval.level()).isEqualTo(95);
            assertThat(interval.method()).isEqualTo("theil-sen");
        });
        assertThat(slope.sourceYear()).isEqualTo(2023);
        assertThat(slope.id().period()).isEqualTo(Period.year(2024));
        assertThat(slope.source()).isNotNull();
    }

    @Test
    void everyPointAndTheTargetStandInTheLineage() {
        Estimate growth = world().estimate("PROGRESS", WORLD, SERIES);

        assertThat(growth.lineage()).hasSize(10);
        assertThat(growth.lineage().get(0).inputId()).isEqualTo(BENFTS + ":2015");
        Lineage target = growth.lineage().get(9);
        assertThat(target.role()).isEqualTo("target");
        assertThat(target.value()).isEqualTo(100.0);
        assertThat(target.location()).hasToString("templates/standards/target.yml target-benfts");
        assertThat(growth.interval()).isNull();
        assertThat(world().estimate("PROGRESS_GAP", WORLD, SERIES).lineage())
                .as("the ceiling is no target")
                .hasSize(9);
    }

    @Test
    void pointsOfTwoReleasesAreNotJoined() {
        Missing cell = new Evaluated()
                .yearly(IDN, 2018, 50)
                .release("second")
                .yearly(IDN, 2020, 55)
                .missing("PROGRESS", "IDN", SERIES);

        assertThat(cell.reason()).isEqualTo(Reason.NOT_APPLICABLE);
        assertThat(cell.detail())
                .isEqualTo("SI_COV_BENFTS has 1 observed point since 2015 in one source release, 2 in several, needed"
                        + " are 2 of one release");
        assertThat(cell.lineage()).hasSize(2);
    }

    @Test
    void ofTwoReleasesTheOneThatReachesFurthestIsTaken() {
        Evaluated two =
                new Evaluated().yearly(IDN, 2016, 10, 20, 30).release("second").yearly(IDN, 2019, 50, 60);

        assertThat(two.estimate("PROGRESS_GAP", "IDN", SERIES).value()).isEqualTo(20);
        assertThat(two.missing("PROGRESS_TREND", "IDN", SERIES).detail())
                .isEqualTo("SI_COV_BENFTS has 2 observed points since 2015 in one source release, 5 in several, needed"
                        + " are 5 of one release");
    }

    @Test
    void aLongerReleaseStandsInWhereTheNewestIsTooShort() {
        Evaluated two = new Evaluated()
                .yearly(IDN, 2015, 40, 41, 42, 43, 44)
                .release("second")
                .yearly(IDN, 2020, 60);

        assertThat(two.estimate("PROGRESS_TREND", "IDN", SERIES).value()).isEqualTo(1);
        assertThat(two.estimate("PROGRESS_TREND", "IDN", SERIES).sourceYear()).isEqualTo(2019);
    }

    @Test
    void onePointOrNoneIsNotEnough() {
        Missing one = new Evaluated().yearly(IDN, 2019, 50).missing("PROGRESS", "IDN", SERIES);

        assertThat(one.reason()).isEqualTo(Reason.NO_INPUT);
        assertThat(one.detail())
                .isEqualTo("SI_COV_BENFTS has 1 observed point since 2015, needed are 2 of one release");
        assertThat(new Evaluated().missing("PROGRESS", "IDN", SERIES).detail())
                .isEqualTo("SI_COV_BENFTS has 0 observed points since 2015, needed are 2 of one release");
    }

    @Test
    void pointsBeforeTheFirstYearOrAfterTheReleaseDoNotCount() {
        assertThat(new Evaluated()
                        .yearly(IDN, 2014, 40, 50)
                        .yearly(IDN, 2025, 70)
                        .missing("PROGRESS", "IDN", SERIES)
                        .detail())
                .startsWith("SI_COV_BENFTS has 1 observed point since 2015,");
    }

    @Test
    void aPointOfTheYearOfTheReleaseCounts() {
        assertThat(new Evaluated()
                        .yearly(IDN, 2023, 40, 46)
                        .estimate("PROGRESS_GAP", "IDN", SERIES)
                        .value())
                .isEqualTo(10);
    }

    @Test
    void aSeriesThatEndedLongAgoIsNoProgressOfToday() {
        Missing old = new Evaluated().yearly(IDN, 2016, 40, 45, 50).missing("PROGRESS", "IDN", SERIES);

        assertThat(old.reason()).isEqualTo(Reason.NOT_APPLICABLE);
        assertThat(old.detail()).isEqualTo("SI_COV_BENFTS ends in 2018, more than 5 years before 2024");
        assertThat(new Evaluated()
                        .yearly(IDN, 2018, 40, 50)
                        .estimate("PROGRESS_GAP", "IDN", SERIES)
                        .sourceYear())
                .isEqualTo(2019);
    }

    @Test
    void madeImputedForecastAndModelledPointsOfACountryDoNotCount() {
        assertThat(new Evaluated()
                        .made()
                        .yearly(IDN, 2019, 50, 60)
                        .missing("PROGRESS", "IDN", SERIES)
                        .reason())
                .isEqualTo(Reason.NO_INPUT);
        assertThat(new Evaluated()
                        .status(ObservationStatus.I)
                        .yearly(IDN, 2019, 50, 60)
                        .missing("PROGRESS", "IDN", SERIES)
                        .reason())
                .isEqualTo(Reason.NO_INPUT);
        assertThat(new Evaluated()
                        .status(ObservationStatus.F)
                        .yearly(IDN, 2019, 50, 60)
                        .missing("PROGRESS", "IDN", SERIES)
                        .reason())
                .isEqualTo(Reason.NO_INPUT);
        assertThat(new Evaluated()
                        .nature(Nature.M)
                        .yearly(IDN, 2019, 50, 60)
                        .missing("PROGRESS", "IDN", SERIES)
                        .reason())
                .isEqualTo(Reason.NO_INPUT);
    }

    @Test
    void whatCannotBeMeasuredSaysWhy() {
        Evaluated full = new Evaluated().yearly(IDN, 2019, 100, 99);
        Evaluated fallen = new Evaluated().yearly(IDN, 2019, 50, 45);

        String atTarget = "SI_COV_BENFTS was 100.0 in 2019, expected less than the target of 100.0";
        assertThat(full.missing("PROGRESS", "IDN", SERIES).detail()).isEqualTo(atTarget);
        assertThat(full.missing("PROGRESS_GAP", "IDN", SERIES).detail()).isEqualTo(atTarget);
        assertThat(full.missing("PROGRESS_CSI", "IDN", SERIES).reason()).isEqualTo(Reason.NOT_APPLICABLE);
        assertThat(fallen.missing("PROGRESS_ARRIVAL", "IDN", SERIES).detail())
                .isEqualTo("SI_COV_BENFTS did not rise from 2019 to 2020, expected a rise for a year of arrival");
        assertThat(fallen.estimate("PROGRESS_GAP", "IDN", SERIES).value()).isEqualTo(-10);
        assertThat(new Evaluated()
                        .yearly(IDN, 2019, 50, 50)
                        .missing("PROGRESS_ARRIVAL", "IDN", SERIES)
                        .reason())
                .isEqualTo(Reason.NOT_APPLICABLE);
    }

    @Test
    void aSeriesWithoutTargetHasNoGrowthThatIsRequired() {
        Evaluated legal = new Evaluated().yearly("UEMP_LEGAL.IDN._Z._T._T._T", 2019, 40, 42);

        Missing cell = legal.missing("PROGRESS", "IDN", "series=UEMP_LEGAL");
        assertThat(cell.reason()).isEqualTo(Reason.NO_INPUT);
        assertThat(cell.detail()).isEqualTo("no target of UEMP_LEGAL is set in templates/standards");
        assertThat(legal.estimate("PROGRESS_ARRIVAL", "IDN", "series=UEMP_LEGAL")
                        .value())
                .isEqualTo(2049);
    }

    @Test
    void theAnticipatedGapFollowsTheLine() {
        Evaluated line = new Evaluated().yearly(IDN, 2019, 40, 42, 44);

        assertThat(line.estimate("PROGRESS_API", "IDN", SERIES).value())
                .isCloseTo(100 * (100 - 62) / 60.0, within(1e-9));
    }

    @Test
    void maternityIsReadForWomen() {
        Evaluated women = new Evaluated().yearly("SI_COV_MATNL.IDN._Z.F._T._T", 2019, 40, 52);

        assertThat(women.estimate("PROGRESS_GAP", "IDN", "series=SI_COV_MATNL").value())
                .isCloseTo(20, within(1e-12));
    }

    @Test
    void everyAreaFollowedAndEveryGroupReceivedHasOneCell() {
        IndicatorGrid grid = new IndicatorGrid(
                Evaluated.SHIPPED,
                new RulesInForce(Period.quarter(2024, 3), LocalDate.of(2026, 11, 22)),
                world().table());
        List<OutcomeId> cells = grid.cells(Evaluated.SHIPPED.indicators().get("PROGRESS_GAP")).stream()
                .map(Cell::id)
                .toList();

        assertThat(cells).hasSize(35 * 8 + 1);
        assertThat(cells).allMatch(id -> id.period().equals(Period.year(2024)));
        assertThat(cells)
                .filteredOn(id -> id.area().equals(WORLD))
                .singleElement()
                .satisfies(id -> assertThat(id.breakdown()).isEqualTo(SERIES));
        assertThat(grid.cells(Evaluated.SHIPPED.indicators().get("BEN_ELAST")))
                .isNotEmpty()
                .allMatch(cell -> cell.id().period().equals(Period.quarter(2024, 3)))
                .anyMatch(cell -> cell.id().scheme().equals("JKP"));
    }
}
