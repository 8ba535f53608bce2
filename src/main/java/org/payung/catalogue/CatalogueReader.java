package org.payung.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the templates into a catalogue, or tells all mistakes of all files together. */
public final class CatalogueReader {

    private CatalogueReader() {}

    /** Reads without looking at the age of rules. */
    public static CatalogueResult read(TemplateFiles files) {
        return result(files, null);
    }

    /** Reads and warns of rules that nobody has checked for a year before the day. */
    public static CatalogueResult read(TemplateFiles files, LocalDate asOf) {
        return result(files, asOf);
    }

    private static CatalogueResult result(TemplateFiles files, @Nullable LocalDate asOf) {
        Mistakes mistakes = new Mistakes();
        Definitions definitions = new Definitions(files, mistakes);
        AreaTables tables = new AreaTables(files, mistakes);
        Catalogue catalogue = catalogue(definitions, tables, files.hash());
        Lookup lookup = new Lookup(catalogue, definitions, mistakes);
        new IndicatorReferences(lookup).check();
        DisclosureReader.check(definitions.disclosure, lookup);
        new SchemeReferences(lookup, mistakes).check();
        new LevelReferences(catalogue, lookup, mistakes).check();
        new ReportReferences(lookup, definitions).check();
        new ImputationReferences(lookup).check();
        new TextReferences(catalogue, mistakes).check();
        if (asOf != null) {
            new RuleAges(catalogue, mistakes, asOf).check();
        }
        return new CatalogueResult(
                mistakes.isEmpty() ? Optional.of(catalogue) : Optional.empty(), mistakes.all(), mistakes.warnings());
    }

    private static Catalogue catalogue(Definitions definitions, AreaTables tables, String hash) {
        return new Catalogue(
                definitions.concepts,
                definitions.indicators,
                definitions.schemes,
                definitions.thresholdsByFile.values().stream()
                        .flatMap(List::stream)
                        .toList(),
                tables.areas(),
                tables.tiles(),
                tables.memberships(),
                tables.calendar(),
                definitions.sources.stream()
                        .map(each -> SourceReader.withAreas(each, tables.areas().values()))
                        .toList(),
                definitions.checks,
                definitions.disclosure,
                definitions.texts,
                definitions.layouts,
                definitions.levels(),
                definitions.imputation,
                hash);
    }
}
