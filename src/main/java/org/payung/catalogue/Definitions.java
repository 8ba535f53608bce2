package org.payung.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads the YAML files of the templates into definitions, whatever stands in the other files. */
final class Definitions {

    private static final List<String> FOLDERS = List.of(
            "excel", "indicators", "layouts", "pdf", "schemas", "schemes", "sources", "standards", "taxes", "texts");

    private final TemplateFiles files;
    private final Mistakes mistakes;
    private final SchemaCheck schemas;
    private final Map<String, YamlFile> read = new LinkedHashMap<>();

    final Map<String, ConceptDefinition> concepts = new LinkedHashMap<>();
    final Map<String, IndicatorDefinition> indicators = new LinkedHashMap<>();
    final Map<String, SchemeDefinition> schemes = new LinkedHashMap<>();
    final Map<String, List<Threshold>> thresholdsByFile = new LinkedHashMap<>();
    final List<SourceMapping> sources = new ArrayList<>();
    final Map<String, CheckRule> checks = new LinkedHashMap<>();
    final Disclosure disclosure;
    final Map<String, Layout> layouts = new LinkedHashMap<>();
    final Map<String, Layout> layoutFiles = new LinkedHashMap<>();
    final Map<String, Texts> texts = new LinkedHashMap<>();
    private final List<PovertyLine> povertyLines = new ArrayList<>();
    private final List<FixedAmount> amounts = new ArrayList<>();
    private final Map<String, List<TaxTable>> taxes = new LinkedHashMap<>();
    final ImputationPlan imputation;

    Definitions(TemplateFiles files, Mistakes mistakes) {
        this.files = files;
        this.mistakes = mistakes;
        this.schemas = new SchemaCheck(files, mistakes);
        one("concepts.yml", "concepts")
                .flatMap(file -> attempt(file, ConceptReader::read))
                .ifPresent(concepts::putAll);
        one("checks.yml", "checks").ifPresent(file -> CheckReader.read(file, checks));
        disclosure = one(DisclosureReader.FILE, "disclosure")
                .flatMap(file -> attempt(file, DisclosureReader::read))
                .orElseGet(Disclosure::none);
        this.imputation = imputation();
        each("indicators/", "indicator", IndicatorReader::read, IndicatorDefinition::id, indicators);
        each("schemes/", "scheme", SchemeReader::read, SchemeDefinition::key, schemes);
        each("layouts/", "layout", this::layout, Layout::id, layouts);
        each("excel/", "layout", this::layout, Layout::id, layouts);
        one("poverty-lines.yml", "poverty-lines")
                .ifPresent(file -> attempt(file, LevelReader::lines).ifPresent(povertyLines::addAll));
        one("amounts.yml", "amounts")
                .ifPresent(file -> attempt(file, LevelReader::amounts).ifPresent(amounts::addAll));
        each("taxes/", "taxes", LevelReader::taxes, tables -> tables.get(0).area(), taxes);
        Map<String, SourceMapping> mappings = new LinkedHashMap<>();
        each("sources/", "source", this::mapping, SourceMapping::id, mappings);
        sources.addAll(mappings.values());
        files.in("standards/", ".yml").forEach(this::standard);
        files.in("texts/", ".yml").forEach(this::text);
        files.byPath().keySet().forEach(this::refuseStrangers);
    }

    LevelTables levels() {
        return new LevelTables(
                povertyLines,
                amounts,
                taxes.values().stream().flatMap(List::stream).toList());
    }

    /** The file as it was read, for the line of a mistake. */
    YamlFile file(String path) {
        YamlFile file = read.get(path);
        if (file == null) {
            throw new IllegalArgumentException(path + " was not read");
        }
        return file;
    }

    private <T> void each(
            String folder, String kind, Function<Entry, T> reading, Function<T, String> id, Map<String, T> into) {
        for (String path : files.in(folder, ".yml")) {
            entry(path, kind).flatMap(file -> attempt(file, reading)).ifPresent(definition -> {
                if (into.putIfAbsent(id.apply(definition), definition) != null) {
                    mistakes.add(path, 0, "'" + id.apply(definition) + "' is defined in another file too");
                }
            });
        }
    }

    /** Templates without the file impute nothing. */
    private ImputationPlan imputation() {
        return files.byPath().containsKey(ImputationReferences.FILE)
                ? entry(ImputationReferences.FILE, "imputation")
                        .flatMap(file -> attempt(file, ImputationReader::read))
                        .orElse(ImputationPlan.NONE)
                : ImputationPlan.NONE;
    }

    private SourceMapping mapping(Entry file) {
        return SourceReader.read(file, files.hashOf(file.file().path()));
    }

    private Layout layout(Entry file) {
        Layout layout = LayoutReader.read(file);
        layoutFiles.put(file.file().path(), layout);
        return layout;
    }

    private void standard(String path) {
        entry(path, "standard")
                .flatMap(file -> attempt(file, StandardReader::read))
                .ifPresent(thresholds -> thresholdsByFile.put(path, thresholds));
    }

    private void text(String path) {
        yaml(path).ifPresent(file -> {
            Texts language = TextReader.read(file, mistakes);
            texts.put(language.language(), language);
        });
    }

    private Optional<Entry> one(String path, String kind) {
        if (!files.byPath().containsKey(path)) {
            mistakes.add(path, 0, "missing");
            return Optional.empty();
        }
        return entry(path, kind);
    }

    private Optional<Entry> entry(String path, String kind) {
        return yaml(path).filter(file -> schemas.fits(file, kind)).map(YamlFile::entry);
    }

    private Optional<YamlFile> yaml(String path) {
        Optional<YamlFile> file = YamlReader.read(path, files.text(path), mistakes);
        file.ifPresent(each -> read.put(path, each));
        return file;
    }

    private <T> Optional<T> attempt(Entry file, Function<Entry, T> reading) {
        try {
            return Optional.of(reading.apply(file));
        } catch (Entry.Unfit e) {
            e.tell(mistakes);
        } catch (IllegalArgumentException e) {
            mistakes.add(file.file().path(), 0, String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }

    /** A definition in a folder or with an ending that nobody reads would be ignored without a word. */
    private void refuseStrangers(String path) {
        int slash = path.indexOf('/');
        if (slash >= 0 && !FOLDERS.contains(path.substring(0, slash))) {
            mistakes.add(path, 0, Names.unknown("folder", path.substring(0, slash), FOLDERS));
        } else if (path.endsWith(".yaml")) {
            mistakes.add(path, 0, "the ending '.yaml', expected '.yml'");
        } else if (slash < 0 && path.endsWith(".yml") && !read.containsKey(path) && !mistakes.touch(path)) {
            mistakes.add(
                    path,
                    0,
                    Names.unknown(
                            "file",
                            path,
                            List.of(
                                    "amounts.yml",
                                    "checks.yml",
                                    "concepts.yml",
                                    DisclosureReader.FILE,
                                    ImputationReferences.FILE,
                                    "poverty-lines.yml")));
        }
    }
}
