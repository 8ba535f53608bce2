package org.payung.indicator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.payung.catalogue.CheckRule;
import org.payung.finding.Finding;
import org.payung.finding.Verdicts;
import org.payung.outcome.Reason;
import org.payung.series.Observation;
import org.payung.series.ObservationStatus;
import org.payung.series.Period;
import org.payung.series.SeriesCell;
import org.payung.series.SeriesKey;
import org.payung.series.SeriesTable;
import org.payung.series.StockFlow;

/** What a formula may read: the figures in force, with what the checks said of each. */
record Inputs(SeriesTable table, Verdicts verdicts, Map<String, CheckRule> rules) {

    private static final String THIRD_PARTY_RULE = "V20";

    /** The figure of a period, or why there is none. */
    Reading read(String role, SeriesKey key, Period period) {
        SeriesCell cell = new SeriesCell(key, period);
        if (verdicts.isSetAside(cell)) {
            return setAside(cell);
        }
        return table.find(key, period)
                .map(found -> use(role, found))
                .orElseGet(() -> new Reading.None(Reason.NO_INPUT, key.concept() + " is absent from all inputs"));
    }

    /**
     * The figure of a period; a stock at the end of the period's last month counts for it, so that the reserve of
     * December stands against the expenditure of the year.
     */
    Reading readStockOrFlow(String role, SeriesKey key, Period period) {
        Reading same = read(role, key, period);
        if (same instanceof Reading.Figure || table.find(key, period).isPresent()) {
            return same;
        }
        Period lastMonth = new Period(period.last(), 1);
        Optional<Observation> stock = table.find(key, lastMonth).filter(found -> found.stockFlow() == StockFlow.EOP);
        return stock.isPresent() ? read(role, key, lastMonth) : same;
    }

    private Reading use(String role, Observation found) {
        if (found.value() == null) {
            return withoutValue(found);
        }
        return Reading.Figure.of(role, found, queries(found.cell()));
    }

    /** Rules that speak of a change, not of the value, do not mark it. */
    private List<String> queries(SeriesCell cell) {
        return verdicts.codes(cell).stream()
                .filter(code -> !rules.containsKey(code) || rules.get(code).marksValue())
                .toList();
    }

    private static Reading withoutValue(Observation found) {
        ObservationStatus status = found.status();
        String concept = found.key().concept();
        if (found.isMade()) {
            return new Reading.None(Reason.NOT_ADJUSTED, concept + ": " + found.note());
        }
        return switch (status) {
            case Q -> new Reading.None(Reason.SUPPRESSED, concept + " is received as suppressed");
            case M -> new Reading.None(Reason.NOT_APPLICABLE, concept + " cannot exist, says its source");
            default -> new Reading.None(Reason.NO_INPUT, concept + " is received without value, status " + status);
        };
    }

    private Reading setAside(SeriesCell cell) {
        Set<String> codes = verdicts.codes(cell);
        if (codes.contains(THIRD_PARTY_RULE)) {
            return new Reading.None(Reason.UNOFFICIAL, cell.key().concept() + " is known from a third-party page only");
        }
        Finding first = verdicts.on(cell).stream()
                .filter(Finding::isUnacceptedError)
                .findFirst()
                .orElseThrow();
        return new Reading.None(
                Reason.SET_ASIDE, cell.key().concept() + " is set aside by " + first.code() + ", " + first.location());
    }
}
