package org.payung.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.payung.catalogue.ConceptKind;
import org.payung.catalogue.Formula;
import org.payung.catalogue.SchemeDefinition;
import org.payung.finding.Verdicts;
import org.payung.outcome.Outcome;
import org.payung.series.Period;
import org.payung.series.StockFlow;
import org.payung.testkit.Definitions;
import org.payung.testkit.Figures;
import org.payung.testkit.SmallCatalogue;

/** Which cells there are beside the regular years: where figures of other spans and other areas were received. */
class GridEdgesTest {

    @Test
    void aGroupHasACellWhereItsFigureWasPublishedAndTheIndicatorAllowsIt() {
        SmallCatalogue small = SmallCatalogue.ofAFewAreas()
                .indicator(Definitions.coverageOfTheUnemployed())
                .group("M49-035", "IDN");
        List<String> cells = ids(
                small,
                "M49-035",
                "SI_COV_UEMP.M49-035._Z._T._T._T 2016 43.8 _Z percent",
                "SI_COV_UEMP.M49-035._Z._T._T._T 2024 50 _Z percent",
                "SI_COV_UEMP.M49-035._Z._T._T._T 2025 60 _Z percent",
                "SI_COV_UEMP.M49-035._Z._T._T._T 2016-Q2 43 _Z percent",
                "SI_COV_UEMP.M49-035._Z._T._T.quantile=Q1 2016 43 _Z percent",
                "SI_COV_UEMP.M49-035._Z._T.Y15T24._T 2016 43 _Z percent",
                "SI_COV_UEMP.M49-035.UI._T._T._T 2016 43 _Z percent",
                "SI_COV_UEMP.M49-035._Z.F._T._T 2016 40 _Z percent",
                "SI_COV_MATNL.M49-035._Z.F._T._T 2016 40 _Z percent",
                "SI_COV_UEMP.NOWHERE._Z._T._T._T 2016 40 _Z percent");
        assertThat(cells)
                .containsExactly(
                        "M49-035:SI_COV_UEMP:_T:_T:_T:_T:value:2016",
                        "M49-035:SI_COV_UEMP:_T:_T:_T:_T:value:2024",
                        "M49-035:SI_COV_UEMP:_T:F:_T:_T:value:2016");
    }

    @Test
    void aMaternityFigureOfMenHasNoCell() {
        SmallCatalogue small =
                SmallCatalogue.ofAFewAreas().indicator(Definitions.maternity()).group("M49-035", "IDN");
        assertThat(ids(small, "M49-035", "SI_COV_MATNL.M49-035._Z.M._T._T 2016 40 _Z percent"))
                .isEmpty();
    }

    @Test
    void aSpanOfSeveralMonthsHasACellUpToTheQuarterOfTheRelease() {
        SmallCatalogue small = SmallCatalogue.ofAFewAreas()
                .concept("ACCEPTED", ConceptKind.COUNT, "cases", StockFlow.FLOW_CASES)
                .concept("DECIDED", ConceptKind.COUNT, "cases", StockFlow.FLOW_CASES)
                .indicator(Definitions.byScheme("CLAIMS", new Formula.Ratio("ACCEPTED", "DECIDED", 100)));
        List<String> cells = ids(
                small,
                "IDN",
                "ACCEPTED.IDN.JKP._T._T._T 2024-03/P7M 30 FLOW_CASES cases",
                "ACCEPTED.IDN.JKP._T._T._T 2024-03/P8M 30 FLOW_CASES cases",
                "ACCEPTED.IDN.JKP._T._T._T 2024-03 30 FLOW_CASES cases",
                "ACCEPTED.IDN.JKP._T._T._T 2024-Q1 30 FLOW_CASES cases",
                "DECIDED.IDN.JKP._T._T._T 2023-02/P5M 30 FLOW_CASES cases");
        assertThat(cells)
                .contains("IDN:CLAIMS:JKP:_T:_T:_T:value:2024-03/P7M", "IDN:CLAIMS:JKP:_T:_T:_T:value:2000")
                .contains("IDN:CLAIMS:JKP:_T:_T:_T:value:2024")
                .hasSize(26);
    }

    @Test
    void aSchemeThatPaysNobodyHasNoCells() {
        SmallCatalogue small = SmallCatalogue.ofAFewAreas()
                .scheme("KAZ", "PLAN", SchemeDefinition.Status.NONE, null)
                .indicator(Definitions.byScheme("CLAIMS", new Formula.Ratio("RECIPIENTS", "UNEMPLOYED", 100)));
        assertThat(ids(small, "KAZ")).isEmpty();
        assertThat(ids(small, "IDN")).hasSize(25);
    }

    private static List<String> ids(SmallCatalogue small, String area, String... figures) {
        return new IndicatorCalculation(
                        small.build(), Verdicts.of(List.of()), Period.quarter(2024, 3), LocalDate.of(2024, 12, 1))
                .compute(Figures.of(figures)).outcomes().stream()
                        .map(Outcome::id)
                        .filter(id -> id.area().equals(area))
                        .map(Object::toString)
                        .toList();
    }
}
