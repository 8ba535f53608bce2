package org.payung.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.payung.method.CvPublicationRule;
import org.payung.series.SeriesKey;
import org.payung.series.Sex;
import org.payung.series.Unit;

/** Reads one file of {@code indicators/}. */
final class IndicatorReader {

    private static final double PUBLISH_FROM = 60;
    private static final double BOUNDS_BELOW = 40;
    private static final double UNRELIABLE_FROM = 15;
    private static final double SUPPRESS_ABOVE = 30;
    private static final int NEAREST_YEARS = 3;
    private static final int MAX_AGE_YEARS = 5;

    private IndicatorReader() {}

    static IndicatorDefinition read(Entry file) {
        return new IndicatorDefinition(
                file.text("id"),
                file.file().path(),
                file.text("block"),
                file.text("custodian"),
                formula(file.map("formula")),
                file.parse("unit", Unit::new, "a unit"),
                file.whole("precision", 1),
                Frequency.valueOf(file.text("frequency", "annual").toUpperCase(Locale.ROOT)),
                file.has("sexes") ? file.texts("sexes").stream().map(Sex::parse).toList() : List.of(Sex.TOTAL),
                file.has("breakdowns") ? file.texts("breakdowns") : List.of(SeriesKey.TOTAL),
                file.flag("by-scheme"),
                file.flag("capped"),
                file.flag("structural-zero"),
                file.whole("max-age-years", MAX_AGE_YEARS),
                file.find("aggregate").map(IndicatorReader::aggregation).orElse(null),
                file.find("sampling-error").map(IndicatorReader::samplingError).orElse(null),
                ReferenceReader.list(file),
                file.maps("examples").stream().map(IndicatorReader::example).toList());
    }

    private static Formula formula(Entry entry) {
        return switch (entry.text("kind")) {
            case "level" -> new Formula.Level(entry.text("concept"));
            case "ratio" ->
                new Formula.Ratio(entry.text("numerator"), entry.text("denominator"), entry.number("factor", 100));
            case "product" ->
                new Formula.Product(
                        entry.texts("of"),
                        entry.texts("over"),
                        entry.number("factor", 1) / entry.number("divide-by", 1));
            case "mean" -> new Formula.Mean(entry.texts("concepts"));
            case "change" -> new Formula.Change(entry.text("concept"), entry.whole("years", 1));
            case "shortfall" -> new Formula.Shortfall(entry.text("concept"), entry.number("from", 100));
            default -> new Formula.Method(entry.text("name"), Map.copyOf(entry.values("parameters", text -> text)));
        };
    }

    private static Aggregation aggregation(Entry entry) {
        return new Aggregation(
                entry.has("weight") ? entry.text("weight") : null,
                entry.has("weight-sex") ? Sex.parse(entry.text("weight-sex")) : null,
                entry.text("weight-age", SeriesKey.TOTAL),
                entry.number("divide-by", 1),
                entry.flag("proxy"),
                entry.number("publish-from", PUBLISH_FROM),
                entry.number("bounds-below", BOUNDS_BELOW),
                entry.whole("nearest-years", NEAREST_YEARS));
    }

    private static SamplingError samplingError(Entry entry) {
        return new SamplingError(
                entry.text("cv"),
                new CvPublicationRule(
                        entry.number("unreliable-from", UNRELIABLE_FROM),
                        entry.number("suppress-above", SUPPRESS_ABOVE)));
    }

    private static WorkedExample example(Entry entry) {
        return new WorkedExample(
                entry.text("name"),
                textOrNull(entry, "rules"),
                entry.text("breakdown", SeriesKey.TOTAL),
                entry.values("given", BigDecimal::new),
                entry.has("expect") ? entry.decimal("expect") : null,
                textOrNull(entry, "missing"));
    }

    private static @Nullable String textOrNull(Entry entry, String field) {
        return entry.has(field) ? entry.text(field) : null;
    }
}
