package org.payung.report.workbook;

import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.payung.report.text.FigureFormat;

/**
 * An expression over cells of the workbook, with what it gives unrounded. A figure carries the formula only where it
 * comes out at the published value: a workbook never shows two figures for one.
 *
 * @param expression without {@code =} and unrounded
 */
record LiveFormula(String expression, double result) {

    /**
     * The expression rounded to the printed digit. Excel rounds a tie away from zero, we round it to the even digit:
     * where the two part, the tie is cut.
     *
     * @param published unrounded
     */
    @Nullable
    String rounded(double published, int decimals) {
        var even = FigureFormat.round(result, decimals);
        if (even.compareTo(FigureFormat.round(published, decimals)) != 0) {
            return null;
        }
        var away = java.math.BigDecimal.valueOf(result).setScale(decimals, RoundingMode.HALF_UP);
        String function = away.compareTo(even) == 0 ? "ROUND" : "ROUNDDOWN";
        return function + "(" + expression + "," + decimals + ")";
    }
}
