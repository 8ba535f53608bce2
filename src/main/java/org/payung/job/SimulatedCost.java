package org.payung.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.payung.catalogue.SchemeDefinition;
import org.payung.scheme.PathRatio;
import org.payung.series.Observation;
import org.payung.series.Period;
import org.payung.series.SeriesCell;
import org.payung.series.SeriesKey;
import org.payung.series.Sex;

/**
 * What the change costs if the same people claimed: the expenditure received, scaled by the ratio of the two paths. The
 * ratio depends on the recipients' wages and on how long they stay, so it is a range over both.
 */
record SimulatedCost(
        SchemeDefinition scheme, SimulatedSide before, SimulatedSide after, CompletedInput input, LocalDate from) {

    private static final String COST = "cost";
    private static final List<String> SHARES_OF = List.of("GDP_LCU", "GDP", "COVERED_WAGES");

    /** The expenditure of a period, and how it was found. */
    private record Expenditure(Period period, double amount, String words) {}

    List<SimulatedRow> rows() {
        List<SimulatedRow> rows = new ArrayList<>();
        Optional<PathRatio> ratio = ratio();
        SimulatedFigure range = ratio.map(each -> SimulatedFigure.range(each.lowest(), each.highest()))
                .orElseGet(() -> SimulatedFigure.missing(whyNoRatio()));
        rows.add(new SimulatedRow(
                COST,
                "path-ratio",
                "benefits paid to the same recipients, in force = 1",
                "ratio",
                3,
                SimulatedFigure.of(1),
                range));
        Optional<Expenditure> expenditure = expenditure();
        rows.add(expenditure(expenditure, ratio));
        for (String concept : SHARES_OF) {
            share(concept, expenditure, ratio).ifPresent(rows::add);
        }
        return rows;
    }

    private Optional<PathRatio> ratio() {
        return before.path().flatMap(old -> after.path().flatMap(changed -> PathRatio.of(old, changed)));
    }

    private String whyNoRatio() {
        boolean paths = before.path().isPresent() && after.path().isPresent();
        return paths ? SimulatedAdequacy.NEEDS_MINIMUM_WAGE : before.rules().id() + " gives no rate or amount by month";
    }

    private SimulatedRow expenditure(Optional<Expenditure> expenditure, Optional<PathRatio> ratio) {
        String words =
                expenditure.map(each -> each.words() + " of " + each.period()).orElse("cash benefits of a year");
        return new SimulatedRow(
                COST,
                "expenditure",
                words,
                scheme.currency(),
                0,
                expenditure
                        .map(each -> SimulatedFigure.of(each.amount()))
                        .orElseGet(() -> SimulatedFigure.missing(
                                "CASH_BENEFITS, and RECIPIENTS with AVERAGE_BENEFIT, are absent from all inputs")),
                scaled(expenditure, ratio, 1));
    }

    private SimulatedFigure scaled(Optional<Expenditure> expenditure, Optional<PathRatio> ratio, double factor) {
        if (expenditure.isEmpty()) {
            return SimulatedFigure.missing("no expenditure to scale");
        }
        double amount = expenditure.get().amount() * factor;
        return ratio.map(each -> SimulatedFigure.range(amount * each.lowest(), amount * each.highest()))
                .orElseGet(() -> SimulatedFigure.missing(whyNoRatio()));
    }

    /** The newest full year, else the newest period, that ended before the change or is nearest to it. */
    private Optional<Expenditure> expenditure() {
        Optional<Expenditure> paid =
                newest("CASH_BENEFITS").map(each -> new Expenditure(each.period(), each.number(), "cash benefits"));
        return paid.isPresent() ? paid : fromAverage();
    }

    private Optional<Expenditure> fromAverage() {
        return newest("RECIPIENTS")
                .flatMap(recipients -> figure("AVERAGE_BENEFIT", recipients.period())
                        .map(benefit -> new Expenditure(
                                recipients.period(),
                                recipients.number()
                                        * benefit.number()
                                        * recipients.period().months(),
                                "recipients times average benefit")));
    }

    private Optional<Observation> newest(String concept) {
        List<Observation> received = series(concept, scheme.id()).values().stream()
                .filter(each -> each.value() != null && !isSetAside(each))
                .toList();
        Optional<Observation> year =
                received.stream().filter(each -> each.period().isYear()).reduce((first, second) -> second);
        return year.isPresent() ? year : received.stream().reduce((first, second) -> second);
    }

    private Optional<Observation> figure(String concept, Period period) {
        return Optional.ofNullable(series(concept, scheme.id()).get(period))
                .or(() -> Optional.ofNullable(
                        series(concept, SeriesKey.NOT_APPLICABLE).get(period)))
                .filter(each -> each.value() != null && !isSetAside(each));
    }

    private Map<Period, Observation> series(String concept, String schemeId) {
        return input.table()
                .series(new SeriesKey(concept, scheme.area(), schemeId, Sex.TOTAL, SeriesKey.TOTAL, SeriesKey.TOTAL));
    }

    private boolean isSetAside(Observation observation) {
        return input.verdicts().isSetAside(new SeriesCell(observation.key(), observation.period()));
    }

    /** Per cent of a total of the same period; empty where the catalogue does not know the total. */
    private Optional<SimulatedRow> share(String concept, Optional<Expenditure> expenditure, Optional<PathRatio> ratio) {
        if (!before.catalogue().concepts().containsKey(concept)) {
            return Optional.empty();
        }
        Optional<Observation> total = expenditure.flatMap(each -> figure(concept, each.period()));
        String reason = reason(concept, expenditure, total);
        String words = "cash benefits, per cent of " + concept;
        if (!reason.isEmpty()) {
            SimulatedFigure none = SimulatedFigure.missing(reason);
            return Optional.of(new SimulatedRow(COST, "share:" + concept, words, "percent", 3, none, none));
        }
        double factor = 100 / total.orElseThrow().number();
        return Optional.of(new SimulatedRow(
                COST,
                "share:" + concept,
                words,
                "percent",
                3,
                SimulatedFigure.of(expenditure.orElseThrow().amount() * factor),
                scaled(expenditure, ratio, factor)));
    }

    private String reason(String concept, Optional<Expenditure> expenditure, Optional<Observation> total) {
        if (expenditure.isEmpty()) {
            return "no expenditure to set against " + concept;
        } else if (total.isEmpty()) {
            return concept + " of " + expenditure.get().period() + " is absent from all inputs";
        }
        String unit = total.get().unit().text();
        return unit.equals(scheme.currency()) || unit.equals(scheme.currency() + "/year")
                ? ""
                : concept + " is in " + unit + ", the benefits are in " + scheme.currency();
    }
}
