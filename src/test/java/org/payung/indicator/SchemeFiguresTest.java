package org.payung.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.payung.finding.Verdicts;
import org.payung.outcome.Estimate;
import org.payung.outcome.Missing;
import org.payung.outcome.OutcomeGrid;
import org.payung.outcome.OutcomeId;
import org.payung.outcome.Treatment;
import org.payung.series.Period;
import org.payung.series.Unit;
import org.payung.testkit.Definitions;
import org.payung.testkit.Figures;
import org.payung.testkit.SmallCatalogue;

/** Figures that follow from rules: two quarters where the rules changed, two records where the rules reward one. */
class SchemeFiguresTest {

    private final OutcomeGrid grid = OutcomeGrid.of(new IndicatorCalculation(
                    SmallCatalogue.ofAFewAreas()
                            .scheme(Definitions.jkp())
                            .scheme(Definitions.vietNam())
                            .indicator(Definitions.method("GRR", "benefit-path", "month=1", "month=4"))
                            .indicator(Definitions.method("GRR_AVG", "benefit-average", "horizon=3", "horizon=6"))
                            .indicator(Definitions.method(
                                    "C168_TEST",
                                    "c168",
                                    "criterion=rate",
                                    "criterion=duration",
                                    "criterion=coverage",
                                    "criterion=waiting"))
                            .build(),
                    Verdicts.of(List.of()),
                    Period.quarter(2024, 3),
                    LocalDate.of(2026, 11, 22))
            .compute(Figures.of())
            .outcomes());

    @Test
    void theRulesOfTheQuarterAndThoseOfTheAsOfDay() {
        reads("IDN:GRR:JKP:_T:_T:month=1:value:2024-Q3", 45.0);
        reads("IDN:GRR:JKP:_T:_T:month=4:value:2024-Q3", 25.0);
        reads("IDN:GRR:JKP:_T:_T:month=4:value:2026-Q4", 60.0);
        reads("IDN:GRR_AVG:JKP:_T:_T:horizon=6:value:2024-Q3", 35.0);
        reads("IDN:GRR_AVG:JKP:_T:_T:horizon=6:value:2026-Q4", 60.0);
    }

    @Test
    void rulesThatDidNotChangeStandOnce() {
        assertThat(grid.find(OutcomeId.parse("VNM:GRR:UI:_T:_T:month=1:value:2026-Q4")))
                .isEmpty();
    }

    @Test
    void theLongestRecordHasItsOwnCellsWhereItMatters() {
        reads("VNM:C168_TEST:UI:_T:_T:criterion=rate:value:2024-Q3", 30.0);
        reads("VNM:C168_TEST:UI:_T:_T:criterion=rate;record=longest:value:2024-Q3", 60.0);
        reads("VNM:C168_TEST:UI:_T:_T:criterion=duration;record=longest:value:2024-Q3", 52.0);
        reads("VNM:GRR:UI:_T:_T:month=4:value:2024-Q3", 0.0);
        reads("VNM:GRR:UI:_T:_T:month=4;record=longest:value:2024-Q3", 60.0);
        assertThat(grid.find(OutcomeId.parse("VNM:C168_TEST:UI:_T:_T:criterion=waiting;record=longest:value:2024-Q3")))
                .isEmpty();
        assertThat(grid.find(OutcomeId.parse("IDN:GRR:JKP:_T:_T:month=1;record=longest:value:2024-Q3")))
                .isEmpty();
    }

    @Test
    void theLineagePointsToTheRules() {
        Estimate figure = grid.findEstimate(OutcomeId.parse("VNM:C168_TEST:UI:_T:_T:criterion=duration:value:2024-Q3"))
                .orElseThrow();

        assertThat(figure.unit()).isEqualTo(Unit.WEEKS);
        assertThat(figure.lineage()).singleElement().satisfies(row -> {
            assertThat(row.inputId()).isEqualTo("schemes/vnm-ui.yml");
            assertThat(row.location()).hasToString("templates/schemes/vnm-ui.yml EL-2013");
            assertThat(row.treatment()).isEqualTo(Treatment.RULE);
        });
    }

    @Test
    void whatTheRulesDoNotSayIsMissingAndNamed() {
        assertThat(detail("VNM:C168_TEST:UI:_T:_T:criterion=waiting:value:2024-Q3"))
                .isEqualTo("templates/schemes/vnm-ui.yml EL-2013 gives no waiting period");
        assertThat(detail("VNM:C168_TEST:UI:_T:_T:criterion=coverage:value:2024-Q3"))
                .isEqualTo("employees covered and all employees are absent from all inputs");
    }

    private String detail(String id) {
        return ((Missing) grid.find(OutcomeId.parse(id)).orElseThrow()).detail();
    }

    private void reads(String id, double printed) {
        assertThat(grid.findEstimate(OutcomeId.parse(id)).orElseThrow().value()).isCloseTo(printed, within(0.05));
    }
}
