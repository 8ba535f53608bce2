package org.payung.catalogue;

import java.util.Map;

/** Looks up what thresholds, input layouts and page layouts ask for. */
final class ReportReferences {

    private final Lookup lookup;
    private final Definitions definitions;

    ReportReferences(Lookup lookup, Definitions definitions) {
        this.lookup = lookup;
        this.definitions = definitions;
    }

    void check() {
        definitions.thresholdsByFile.forEach((file, thresholds) -> {
            thresholds.forEach(threshold -> threshold(file, threshold));
        });
        lookup.catalogue().sources().forEach(this::source);
        definitions.layoutFiles.forEach(this::layout);
    }

    private void threshold(String file, Threshold threshold) {
        lookup.indicator(file, "/thresholds", threshold.appliesTo());
        IndicatorDefinition indicator = lookup.catalogue().indicators().get(threshold.appliesTo());
        if (indicator != null && !threshold.breakdown().equals("_T")) {
            lookup.require(
                    file, "/thresholds", "breakdown", threshold.breakdown(), indicator.breakdowns(), "indicators/");
        }
        if ((threshold.minimum() == null) == (threshold.maximum() == null)) {
            lookup.mistake(
                    file,
                    "/thresholds",
                    "threshold '" + threshold.id() + "' has neither or both of 'minimum' and 'maximum', expected one");
        }
    }

    private void source(SourceMapping source) {
        source.codes()
                .getOrDefault("concept", Map.of())
                .values()
                .forEach(code -> lookup.series(source.file(), "/codes/concept", code));
        source.codes()
                .getOrDefault("area", Map.of())
                .values()
                .forEach(code -> lookup.area(source.file(), "/codes/area", code));
    }

    private void layout(String file, Layout layout) {
        for (int i = 0; i < layout.pages().size(); i++) {
            Layout.PageLayout page = layout.pages().get(i);
            String pointer = "/pages/" + i + "/";
            page.list("areas").forEach(name -> lookup.area(file, pointer + "areas", name));
            page.list("members-of").forEach(name -> lookup.area(file, pointer + "members-of", name));
            page.list("groups").forEach(name -> lookup.area(file, pointer + "groups", name));
            page.list("indicators").forEach(name -> lookup.indicator(file, pointer + "indicators", name));
            page.list("schemes").forEach(name -> lookup.scheme(file, pointer + "schemes", name));
        }
    }
}
