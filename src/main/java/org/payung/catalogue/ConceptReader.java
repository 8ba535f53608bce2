package org.payung.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.payung.method.TemporalAggregation;
import org.payung.series.SeriesKey;
import org.payung.series.Sex;
import org.payung.series.StockFlow;
import org.payung.series.Unit;

/** Reads {@code concepts.yml}. */
final class ConceptReader {

    private ConceptReader() {}

    /** The concepts by code, in the order of the file. */
    static Map<String, ConceptDefinition> read(Entry file) {
        Map<String, ConceptDefinition> concepts = new LinkedHashMap<>();
        file.map("concepts").entries().forEach((code, entry) -> concepts.put(code, concept(code, entry)));
        return concepts;
    }

    private static ConceptDefinition concept(String code, Entry entry) {
        ConceptKind kind = ConceptKind.valueOf(entry.text("kind").toUpperCase(Locale.ROOT));
        return new ConceptDefinition(
                code,
                kind,
                unit(entry),
                entry.parse("stock-flow", StockFlow::parse, "a code such as AVG"),
                derivations(kind, entry));
    }

    private static @Nullable Unit unit(Entry entry) {
        return entry.text("unit").equals("currency") ? null : entry.parse("unit", Unit::new, "a unit");
    }

    private static List<Derivation> derivations(ConceptKind kind, Entry entry) {
        List<Derivation> rules = entry.maps("derivations").stream()
                .map(ConceptReader::derivation)
                .toList();
        boolean additive = kind == ConceptKind.COUNT || kind == ConceptKind.AMOUNT;
        for (Derivation rule : rules) {
            if (!additive && isOfCountsOnly(rule)) {
                throw new Entry.Unfit(
                        entry,
                        "derivations",
                        "rule '" + rule.id() + "' stands on a "
                                + kind.name().toLowerCase(Locale.ROOT)
                                + ", expected a count or an amount: its numerator and denominator are made, never itself");
            }
        }
        return rules;
    }

    /** The rules of METHOD 8: a quotient has no quarters of its own. */
    private static boolean isOfCountsOnly(Derivation rule) {
        return rule instanceof Derivation.QuartersFromYears
                || rule instanceof Derivation.MeanOfEnds
                || rule instanceof Derivation.StockFromFlow
                || rule instanceof Derivation.SeasonalAdjustment;
    }

    private static Derivation derivation(Entry entry) {
        String id = entry.text("id");
        return switch (entry.text("rule")) {
            case "product" -> product(id, entry);
            case "split-by-sex" -> new Derivation.SplitBySex(id, product(id, entry));
            case "difference" -> new Derivation.Difference(id, entry.text("minuend"), entry.text("subtrahend"));
            case "sum-of-sexes" -> new Derivation.SumOfSexes(id);
            case "interpolation" -> new Derivation.Interpolation(id, entry.whole("max-gap-years", 1));
            case "chain" -> new Derivation.Chain(id, entry.text("change"), entry.whole("base-year", 0));
            case "relative" -> new Derivation.Relative(id, entry.text("of"), entry.whole("base-year", 0));
            case "quarters-from-years" -> quartersFromYears(id, entry);
            case "mean-of-ends" -> new Derivation.MeanOfEnds(id, entry.text("stock"));
            case "stock-from-flow" -> new Derivation.StockFromFlow(id, entry.text("flow"), entry.text("months-paid"));
            case "seasonal-adjustment" -> new Derivation.SeasonalAdjustment(id, entry.text("of"));
            default -> new Derivation.PeriodAverage(id);
        };
    }

    private static Derivation.QuartersFromYears quartersFromYears(String id, Entry entry) {
        return new Derivation.QuartersFromYears(
                id,
                entry.parse("method", Derivation.Distribution::parse, "a method such as chow-lin"),
                entry.has("indicator") ? entry.text("indicator") : null,
                TemporalAggregation.Conversion.valueOf(entry.text("conversion").toUpperCase(Locale.ROOT)),
                entry.has("rho") ? entry.number("rho", 0) : null,
                !entry.has("constant") || entry.flag("constant"),
                entry.whole("last-years", 0),
                entry.whole("extrapolate", 0),
                entry.has("sexes")
                        ? entry.texts("sexes").stream().map(Sex::parse).toList()
                        : List.of(Sex.values()));
    }

    private static Derivation.Product product(String id, Entry entry) {
        return new Derivation.Product(
                id, entry.maps("factors").stream().map(ConceptReader::factor).toList(), entry.number("divide-by", 1));
    }

    private static Derivation.Factor factor(Entry entry) {
        String age = entry.text("age", "*");
        return new Derivation.Factor(
                entry.text("concept"), age.isEmpty() ? SeriesKey.TOTAL : age, entry.whole("nearest-years", 0));
    }
}
