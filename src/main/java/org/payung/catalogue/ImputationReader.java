package org.payung.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.payung.catalogue.ImputationPlan.Groups;
import org.payung.catalogue.ImputationPlan.Model;
import org.payung.catalogue.ImputationPlan.Regressor;
import org.payung.catalogue.ImputationPlan.SchemeInForce;
import org.payung.catalogue.ImputationPlan.Series;
import org.payung.catalogue.ImputationPlan.Term;
import org.payung.catalogue.ImputationPlan.YearsSinceStart;

/** Reads {@code imputation.yml}. */
final class ImputationReader {

    private ImputationReader() {}

    static ImputationPlan read(Entry file) {
        Map<String, Regressor> regressors = new LinkedHashMap<>();
        file.map("regressors").entries().forEach((id, entry) -> regressors.put(id, regressor(id, entry)));
        Map<String, Model> models = new LinkedHashMap<>();
        file.map("models")
                .entries()
                .forEach((id, entry) -> models.put(id, new Model(entry.texts("regressors"), entry.flag("weighted"))));
        Entry least = file.map("at-least");
        return new ImputationPlan(
                file.decimal("seed").longValue(),
                file.whole("draws", 0),
                least.whole("observations", 0),
                least.whole("countries", 0),
                least.whole("countries-per-coefficient", 0),
                least.whole("in-last-year", 0),
                least.number("held-for", 0),
                least.number("covered", 0),
                regressors,
                models,
                file.values("sampling-error", text -> text));
    }

    private static Regressor regressor(String id, Entry entry) {
        return switch (entry.text("kind")) {
            case "series" ->
                new Series(
                        id,
                        entry.maps("first-of").stream()
                                .map(ImputationReader::term)
                                .toList(),
                        entry.flag("logarithm"),
                        entry.whole("nearest-years", 0));
            case "scheme-in-force" -> new SchemeInForce(id);
            case "years-since-start" -> new YearsSinceStart(id);
            default -> new Groups(id, List.copyOf(entry.texts("groups")));
        };
    }

    private static Term term(Entry entry) {
        return new Term(entry.text("concept"), over(entry), entry.text("unit"));
    }

    private static @Nullable String over(Entry entry) {
        return entry.has("over") ? entry.text("over") : null;
    }
}
