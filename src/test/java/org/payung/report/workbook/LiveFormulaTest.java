package org.payung.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LiveFormulaTest {

    @Test
    void aFigureIsRoundedToItsPrintedDigit() {
        assertThat(new LiveFormula("A1", 66.64).rounded(66.64, 1)).isEqualTo("ROUND(A1,1)");
    }

    @Test
    void aTieThatGoesDownToTheEvenDigitIsCut() {
        assertThat(new LiveFormula("A1", 0.25).rounded(0.25, 1)).isEqualTo("ROUNDDOWN(A1,1)");
        assertThat(new LiveFormula("A1", -0.25).rounded(-0.25, 1)).isEqualTo("ROUNDDOWN(A1,1)");
    }

    @Test
    void aTieThatGoesUpToTheEvenDigitIsRounded() {
        assertThat(new LiveFormula("A1", 0.35).rounded(0.35, 1)).isEqualTo("ROUND(A1,1)");
    }

    @Test
    void aSumThatMissesATieByTheLastBitIsATieForExcel() {
        assertThat(new LiveFormula("MEDIAN(A1:A2)", 23.049999999999997).rounded(23.049999999999997, 1))
                .isEqualTo("ROUNDDOWN(MEDIAN(A1:A2),1)");
    }

    @Test
    void aFormulaThatGivesAnotherFigureIsNotShown() {
        assertThat(new LiveFormula("A1", 24.1).rounded(75.9, 1)).isNull();
    }
}
