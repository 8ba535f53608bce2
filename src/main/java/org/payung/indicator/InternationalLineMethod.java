package org.payung.indicator;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.payung.catalogue.Formula;
import org.payung.catalogue.PovertyLine;
import org.payung.method.PovertyLineMultiple;
import org.payung.outcome.Lineage;
import org.payung.outcome.Outcome;
import org.payung.outcome.Reason;
import org.payung.outcome.Treatment;
import org.payung.series.Location;
import org.payung.series.Period;
import org.payung.series.SeriesKey;

/**
 * A benefit in PPP dollars a person a day, per cent of an international poverty line. The breakdown names the amount, the
 * persons who share it and the line; the line names its price comparison, whose conversion factor and price level alone are
 * read ({@code PPP_CONVERSION} with {@code ppp=2021} for a line of 2021).
 *
 * @see "METHOD 4.3, BEN_POV_INT"
 */
final class InternationalLineMethod implements NamedMethod {

    private static final String FILE = "poverty-lines.yml";

    @Override
    public String name() {
        return "international-line";
    }

    @Override
    public Outcome evaluate(Cell cell, Formula.Method formula, Evaluations figures) {
        String id = SchemeBreakdown.parse(cell.id().breakdown()).text("line");
        Optional<PovertyLine> line = figures.catalogue().levels().line(id);
        if (line.isEmpty()) {
            return Outcomes.missing(cell, Reason.NO_INPUT, "templates/" + FILE + " has no line " + id, List.of());
        }
        if (!line.get().inForce(figures.rules().asOf())) {
            String detail = id + " is not in force on " + figures.rules().asOf();
            return Outcomes.missing(cell, Reason.NOT_APPLICABLE, detail, List.of());
        }
        return against(line.get(), cell, formula, figures);
    }

    private static Outcome against(PovertyLine line, Cell cell, Formula.Method formula, Evaluations figures) {
        SchemeBreakdown breakdown = SchemeBreakdown.parse(cell.id().breakdown());
        String prices = formula.codes("prices").get(0);
        String conversion = formula.codes("conversion").get(0);
        Cell total = cell.withBreakdown(SeriesKey.TOTAL);
        Period base = Period.year(line.pppBase());
        List<Reading> readings = List.of(
                new RuleAmounts(figures, formula).of(cell, breakdown.text("basis")),
                figures.read("ppp-factor", conversion, cell.withBreakdown("ppp=" + line.pppBase()), base),
                figures.read("prices", prices, total, cell.id().period()),
                figures.read("prices-in-base-year", prices, total, base));
        List<Reading.Figure> found = Outcomes.figures(readings);
        if (found.size() < readings.size()) {
            return Outcomes.missing(cell, readings);
        }
        double dollars = PovertyLineMultiple.dollarsPerDay(
                found.get(0).number(),
                found.get(1).number(),
                found.get(2).number(),
                found.get(3).number());
        double percent =
                PovertyLineMultiple.percent(dollars, line.perDay().doubleValue(), breakdown.number("household"));
        return Outcomes.estimate(cell, percent, found, null, lineage(line, cell, found));
    }

    private static List<Lineage> lineage(PovertyLine line, Cell cell, List<Reading.Figure> found) {
        Lineage rule = new Lineage(
                "line",
                line.id(),
                new Location("templates/" + FILE, line.id()),
                cell.id().period(),
                line.perDay().doubleValue(),
                null,
                Treatment.RULE);
        return Stream.concat(Outcomes.lineage(found).stream(), Stream.of(rule)).toList();
    }
}
