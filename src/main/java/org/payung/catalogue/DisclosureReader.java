package org.payung.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.payung.method.Dominance;

/** Reads {@code disclosure.yml}. */
final class DisclosureReader {

    static final String FILE = "disclosure.yml";

    private DisclosureReader() {}

    static Disclosure read(Entry file) {
        Map<String, List<String>> counts = new LinkedHashMap<>();
        file.map("counts").entries().forEach((concept, entry) -> counts.put(concept, entry.texts("with")));
        Entry interval = file.map("interval");
        return new Disclosure(
                counts,
                file.number("minimum", 0),
                interval.number("persons", 0),
                interval.number("percent", 0),
                file.number("whole-groups-below", 0),
                file.find("dominance").map(DisclosureReader::dominance),
                file.text("country-totals").equals("public"),
                ages(file),
                sums(file));
    }

    private static Dominance dominance(Entry entry) {
        return new Dominance(entry.whole("contributors", 1), entry.number("percent", 0));
    }

    private static List<List<String>> ages(Entry file) {
        List<List<String>> ages = new ArrayList<>();
        if (file.has("ages")) {
            file.node().get("ages").forEach(bands -> {
                List<String> codes = new ArrayList<>();
                bands.forEach(band -> codes.add(band.asString()));
                ages.add(List.copyOf(codes));
            });
        }
        return ages;
    }

    private static Map<String, List<String>> sums(Entry file) {
        Map<String, List<String>> sums = new LinkedHashMap<>();
        Optional<Entry> given = file.find("sums");
        given.ifPresent(map -> map.node().propertyNames().forEach(concept -> sums.put(concept, map.texts(concept))));
        return sums;
    }

    /** A concept that no definition has would protect nothing without a word. */
    static void check(Disclosure disclosure, Lookup lookup) {
        disclosure.counts().forEach((concept, with) -> {
            lookup.series(FILE, "/counts/" + concept, concept);
            with.forEach(each -> lookup.series(FILE, "/counts/" + concept + "/with", each));
        });
        disclosure.sums().forEach((total, parts) -> {
            lookup.series(FILE, "/sums/" + total, total);
            parts.forEach(each -> lookup.series(FILE, "/sums/" + total, each));
        });
    }
}
