package org.payung.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.payung.series.SeriesKey;
import org.payung.series.StockFlow;
import org.payung.series.Unit;

/** Reads {@code concepts.yml}. */
final class ConceptReader {

    private ConceptReader() {}

    static void read(Entry file, Map<String, ConceptDefinition> concepts) {
        file.map("concepts").entries().forEach((code, entry) -> concepts.put(code, concept(code, entry)));
    }

    private static ConceptDefinition concept(String code, Entry entry) {
        return new ConceptDefinition(
                code,
                ConceptKind.valueOf(entry.text("kind").toUpperCase(Locale.ROOT)),
                unit(entry),
                entry.parse("stock-flow", StockFlow::parse, "a code such as AVG"),
                derivations(entry));
    }

    private static @Nullable Unit unit(Entry entry) {
        return entry.text("unit").equals("currency") ? null : entry.parse("unit", Unit::new, "a unit");
    }

    private static List<Derivation> derivations(Entry entry) {
        return entry.maps("derivations").stream().map(ConceptReader::derivation).toList();
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
            default -> new Derivation.PeriodAverage(id);
        };
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
