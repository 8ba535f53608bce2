package org.payung.report.pdf.drawing;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Labels of an axis of money. */
final class Ticks {

    private Ticks() {}

    static String wage(double wage) {
        return BigDecimal.valueOf(wage)
                .setScale(2, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }
}
