package org.payung.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.payung.outcome.Estimate;
import org.payung.outcome.Lineage;
import org.payung.report.Drawing.Waterfall;
import org.payung.report.Drawing.Waterfall.WaterfallStep;
import org.payung.report.Figure;
import org.payung.series.Observation;
import org.payung.series.Period;
import org.payung.series.SeriesCell;
import org.payung.series.SeriesKey;
import org.payung.series.Sex;

/**
 * One year of a fund: what it had, took in, paid and has. The balance at the beginning and the spending other than
 * benefits are derived from the figures received, and carry d.
 */
record FundYear(Estimate reserve, Observation end, Observation revenue, Observation benefits, Observation expenditure) {

    static Optional<FundYear> of(Edition edition, Estimate reserve) {
        Optional<Observation> end = lineage(edition, reserve, "numerator");
        Optional<Observation> expenditure = lineage(edition, reserve, "denominator");
        Optional<Observation> revenue = find(edition, reserve, "FUND_REVENUE");
        Optional<Observation> benefits = find(edition, reserve, "CASH_BENEFITS");
        boolean all = end.isPresent() && expenditure.isPresent() && revenue.isPresent() && benefits.isPresent();
        return all
                ? Optional.of(new FundYear(reserve, end.get(), revenue.get(), benefits.get(), expenditure.get()))
                : Optional.empty();
    }

    private static Optional<Observation> lineage(Edition edition, Estimate reserve, String role) {
        return reserve.lineage().stream()
                .filter(each -> each.role().equals(role))
                .map(Lineage::inputId)
                .map(SeriesCell::parse)
                .flatMap(cell -> edition.input().observations().find(cell.key(), cell.period()).stream())
                .filter(each -> each.value() != null)
                .findFirst();
    }

    private static Optional<Observation> find(Edition edition, Estimate reserve, String concept) {
        SeriesKey key = new SeriesKey(concept, reserve.id().area(), reserve.id().scheme(), Sex.TOTAL, "_T", "_T");
        Period period = reserve.id().period();
        return edition.input().observations().find(key, period).filter(each -> each.value() != null);
    }

    List<Observation> observations() {
        return List.of(end, revenue, benefits, expenditure);
    }

    private double start() {
        return end.number() - revenue.number() + expenditure.number();
    }

    private double other() {
        return expenditure.number() - benefits.number();
    }

    Waterfall drawing(Edition edition) {
        String derived = reserve.id() + "#";
        List<Figure> figures = new ArrayList<>();
        List<WaterfallStep> steps = new ArrayList<>();
        add(edition, steps, figures, "start", derived + "start", start(), true, true);
        add(edition, steps, figures, "revenue", revenue.cell().toString(), revenue.number(), false, false);
        add(edition, steps, figures, "benefits", benefits.cell().toString(), -benefits.number(), false, false);
        add(edition, steps, figures, "other", derived + "other-spending", -other(), false, true);
        add(edition, steps, figures, "end", end.cell().toString(), end.number(), true, false);
        return new Waterfall(steps, figures);
    }

    private static void add(
            Edition edition,
            List<WaterfallStep> steps,
            List<Figure> figures,
            String key,
            String id,
            double amount,
            boolean total,
            boolean derived) {
        Figure figure = new Money(edition).billions(id, amount);
        String sign = total || amount < 0 ? "" : "+";
        String text = sign + figure.text() + (derived ? " d" : "");
        steps.add(new WaterfallStep(List.of(edition.say("fund." + key).split("\n")), figure.value(), total, text));
        figures.add(figure);
    }

    String alternative(Edition edition, String area, int year) {
        Money money = new Money(edition);
        return Alternative.cut(edition.say(
                "figure.fund.alt",
                Map.of(
                        "area", area,
                        "year", year,
                        "start", money.billions("start", start()),
                        "revenue", money.billions("revenue", revenue.number()),
                        "expenditure", money.billions("expenditure", expenditure.number()),
                        "end", money.billions("end", end.number()))));
    }
}
