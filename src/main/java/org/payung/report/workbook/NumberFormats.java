package org.payung.report.workbook;

import java.math.BigDecimal;
import org.payung.catalogue.Layout;
import org.payung.report.text.FigureFormat;
import org.payung.series.Unit;

/** Excel number formats by use: {@code templates/excel/formats.yml}. */
record NumberFormats(Layout layout) {

    String named(String name) {
        return Settings.of(layout, name).text("format");
    }

    /**
     * The format of a figure: a true zero prints {@code 0}, what rounds to zero prints all its decimals.
     *
     * @param value unrounded
     */
    String of(Unit unit, double value, int decimals) {
        if (unit.equals(Unit.PERSONS) || unit.text().equals("cases")) {
            return named("count");
        }
        if (unit.equals(Unit.YEAR)) {
            return named("year");
        }
        if (unit.isMoney()) {
            return named("money");
        }
        BigDecimal rounded = FigureFormat.round(value, decimals);
        boolean roundsToZero = value != 0 && rounded.signum() == 0 && decimals > 0;
        return named("figure-" + decimals + (roundsToZero ? "-not-zero" : ""));
    }
}
