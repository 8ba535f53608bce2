package org.payung.indicator;

import org.payung.catalogue.IndicatorDefinition;
import org.payung.outcome.OutcomeId;
import org.payung.outcome.Statistic;
import org.payung.series.Period;
import org.payung.series.SeriesCell;
import org.payung.series.SeriesKey;
import org.payung.series.Sex;

/** One cell to fill: an indicator and the name of the figure. */
record Cell(IndicatorDefinition indicator, OutcomeId id) {

    static Cell of(
            IndicatorDefinition indicator, String area, String scheme, Sex sex, String breakdown, Period period) {
        return new Cell(
                indicator,
                new OutcomeId(area, indicator.id(), scheme, sex, SeriesKey.TOTAL, breakdown, Statistic.VALUE, period));
    }

    /** The same cell in another breakdown. */
    Cell withBreakdown(String breakdown) {
        return of(indicator, id.area(), id.scheme(), id.sex(), breakdown, id.period());
    }

    /** The key under which a concept of this cell is received; what belongs to no scheme stands under {@code _Z}. */
    SeriesKey key(String concept) {
        return new SeriesKey(concept, id.area(), schemeOfInput(), id.sex(), id.age(), id.breakdown());
    }

    /** The same where the input is not one of the scheme: the unemployed are those of the country. */
    SeriesKey keyWithoutScheme(String concept) {
        return new SeriesKey(concept, id.area(), SeriesKey.NOT_APPLICABLE, id.sex(), id.age(), id.breakdown());
    }

    /** The name under which findings and acceptances speak of the computed figure. */
    SeriesCell asSeriesCell() {
        return new SeriesCell(key(indicator.id()), id.period());
    }

    /**
     * The cell of another indicator that a formula of this one reads: the same scheme where the other has cells by scheme,
     * the same sex and breakdown where it allows them, else its first.
     */
    Cell of(IndicatorDefinition other, Period period) {
        String scheme = other.byScheme() ? id.scheme() : SeriesKey.TOTAL;
        Sex sex = other.sexes().contains(id.sex()) ? id.sex() : other.sexes().get(0);
        String breakdown = other.breakdowns().contains(id.breakdown())
                ? id.breakdown()
                : other.breakdowns().get(0);
        return of(other, id.area(), scheme, sex, breakdown, period);
    }

    private String schemeOfInput() {
        return id.scheme().equals(SeriesKey.TOTAL) ? SeriesKey.NOT_APPLICABLE : id.scheme();
    }
}
