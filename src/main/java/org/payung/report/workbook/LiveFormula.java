package org.payung.report.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
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

    /** Excel rounds what it shows: the figure in this many digits. */
    private static final MathContext DIGITS_OF_EXCEL = new MathContext(15);

    /**
     * The expression rounded to the printed digit, null where it gives another figure than the published one. Excel
     * rounds a tie away from zero, we round it to the even digit: where the two part, the tie is cut.
     *
     * @param published unrounded
     */
    @Nullable
    String rounded(double published, int decimals) {
        if (!Double.isFinite(result)) {
            return null;
        }
        BigDecimal wanted = FigureFormat.round(published, decimals);
        BigDecimal shown = new BigDecimal(result, DIGITS_OF_EXCEL);
        if (shown.setScale(decimals, RoundingMode.HALF_UP).compareTo(wanted) == 0) {
            return "ROUND(" + expression + "," + decimals + ")";
        }
        boolean cut = shown.setScale(decimals, RoundingMode.DOWN).compareTo(wanted) == 0;
        return cut && isTie(shown, decimals) ? "ROUNDDOWN(" + expression + "," + decimals + ")" : null;
    }

    private static boolean isTie(BigDecimal shown, int decimals) {
        BigDecimal rest =
                shown.subtract(shown.setScale(decimals, RoundingMode.DOWN)).abs();
        return rest.compareTo(BigDecimal.valueOf(5, decimals + 1)) == 0;
    }
}
