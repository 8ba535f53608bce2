package org.payung.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.payung.outcome.Estimate;
import org.payung.outcome.Lineage;
import org.payung.report.Block.Message;
import org.payung.report.Drawing.Bars;
import org.payung.report.Drawing.Bars.Bar;
import org.payung.report.Figure;
import org.payung.report.text.Wording;

/** Sustainability: for how many years a fund would pay from what it has. */
record ReserveMessage() implements KeyMessage {

    static final String INDICATOR = "RESERVE_YEARS";

    @Override
    public Optional<Message> write(Edition edition, int page) {
        return latest(edition).map(each -> message(edition, each, page));
    }

    /** The newest figure; of several of one year the first by area. */
    static Optional<Estimate> latest(Edition edition) {
        return edition.input().grid().stream()
                .filter(each -> each.id().indicator().equals(INDICATOR))
                .filter(Estimate.class::isInstance)
                .map(Estimate.class::cast)
                .max(Comparator.comparing((Estimate each) -> each.id().period())
                        .thenComparing(each -> each.id().area(), Comparator.reverseOrder()));
    }

    private static Message message(Edition edition, Estimate years, int page) {
        Wording words = edition.words();
        Figure figure = edition.figures().figure(years, 2);
        String fund = words.say(
                "message.reserve.fund",
                Map.of(
                        "scheme",
                                edition.names()
                                        .schemeInFull(years.id().area() + "-"
                                                + years.id().scheme()),
                        "area", edition.names().inSentence(years.id().area())));
        int year = years.id().period().year();
        Money money = new Money(edition);
        return new Message(
                figure.text(),
                words.say(
                        "message.reserve.below",
                        Map.of("area", edition.names().area(years.id().area()), "year", year)),
                words.runs("message.reserve", Map.of("fund", fund, "v", figure, "year", year)),
                words.runs("message.reserve.why", Map.of()),
                List.of(edition.numbers().reference(figure, page)),
                "",
                drawing(edition, years, money));
    }

    private static Bars drawing(Edition edition, Estimate years, Money money) {
        List<Bar> bars = new ArrayList<>();
        List<Figure> figures = new ArrayList<>();
        double highest = 0;
        for (Lineage each : years.lineage()) {
            Double value = each.value();
            String key = "message.reserve." + each.role();
            if (value != null && edition.words().knows(key)) {
                Figure billions = money.billions(each.inputId(), value);
                bars.add(new Bar(
                        edition.say(
                                key, Map.of("period", edition.words().dates().period(each.period()))),
                        billions.value(),
                        billions.text(),
                        each.role().equals("denominator")));
                figures.add(billions);
                highest = Math.max(highest, billions.value());
            }
        }
        String currency = money.currency(years.id().area() + "-" + years.id().scheme());
        return new Bars(
                bars, highest, null, edition.say("unit.billion", Map.of("currency", money.word(currency))), figures);
    }
}
