package org.payung.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.payung.catalogue.Catalogue;
import org.payung.catalogue.CheckRule;
import org.payung.catalogue.ConceptDefinition;
import org.payung.catalogue.ConceptKind;
import org.payung.catalogue.Derivation;
import org.payung.catalogue.Disclosure;
import org.payung.catalogue.ImputationPlan;
import org.payung.catalogue.IndicatorDefinition;
import org.payung.catalogue.LevelTables;
import org.payung.catalogue.SchemeDefinition;
import org.payung.catalogue.SourceMapping;
import org.payung.catalogue.Threshold;
import org.payung.finding.Severity;
import org.payung.series.Area;
import org.payung.series.AreaKind;
import org.payung.series.Membership;
import org.payung.series.StockFlow;
import org.payung.series.Unit;

/** A catalogue of a few areas and concepts, put together in a test so that the test shows what it stands on. */
public final class SmallCatalogue {

    private static final List<String> OWN_COLUMNS = List.of(
            "area",
            "concept",
            "scheme",
            "sex",
            "age",
            "breakdown",
            "period",
            "value",
            "unit",
            "unit_mult",
            "stock_flow",
            "obs_status",
            "nature",
            "source",
            "source_release",
            "release_date",
            "tier",
            "note");

    private final Map<String, ConceptDefinition> concepts = new LinkedHashMap<>();
    private final Map<String, Area> areas = new LinkedHashMap<>();
    private final Map<String, SchemeDefinition> schemes = new LinkedHashMap<>();
    private final Map<String, CheckRule> checks = new LinkedHashMap<>();
    private final List<SourceMapping> sources = new ArrayList<>();
    private LevelTables levels = LevelTables.NONE;
    private final Map<String, IndicatorDefinition> indicators = new LinkedHashMap<>();
    private final List<Membership> memberships = new ArrayList<>();
    private final List<Threshold> thresholds = new ArrayList<>();
    private Disclosure disclosure = Disclosure.none();
    private ImputationPlan imputation = ImputationPlan.NONE;

    /** Indonesia, Kazakhstan, Mongolia, Viet Nam, Taiwan and South-Eastern Asia; our own layout; the concepts of a quarter. */
    public static SmallCatalogue ofAFewAreas() {
        return new SmallCatalogue()
                .area("IDN", 360, "Indonesia")
                .area("KAZ", 398, "Kazakhstan")
                .area("MNG", 496, "Mongolia")
                .area("TWN", 158, "Other non-specified areas in Eastern Asia")
                .area("VNM", 704, "Viet Nam")
                .concept("SI_COV_UEMP", ConceptKind.SHARE, "percent", StockFlow.NOT_APPLICABLE)
                .concept("SI_COV_MATNL", ConceptKind.SHARE, "percent", StockFlow.NOT_APPLICABLE)
                .concept("UNEMPLOYMENT_RATE", ConceptKind.SHARE, "percent", StockFlow.NOT_APPLICABLE)
                .concept("PARTICIPATION_RATE", ConceptKind.SHARE, "percent", StockFlow.NOT_APPLICABLE)
                .concept("UNEMPLOYED", ConceptKind.COUNT, "persons", StockFlow.AVG)
                .concept("LABOUR_FORCE", ConceptKind.COUNT, "persons", StockFlow.AVG)
                .concept("POPULATION", ConceptKind.COUNT, "persons", StockFlow.AVG)
                .concept("RECIPIENTS", ConceptKind.COUNT, "persons", StockFlow.AVG)
                .concept("AVERAGE_BENEFIT", ConceptKind.RATE, null, StockFlow.AVG)
                .concept("CASH_BENEFITS", ConceptKind.AMOUNT, null, StockFlow.AMOUNT)
                .scheme("IDN", "JKP", SchemeDefinition.Status.PAYING, 2022)
                .source(ownLayout());
    }

    public SmallCatalogue area(String id, int m49, String name) {
        areas.put(id, new Area(id, AreaKind.COUNTRY, m49, name, true));
        return this;
    }

    public SmallCatalogue concept(
            String code, ConceptKind kind, String unit, StockFlow stockFlow, Derivation... derivations) {
        Unit only = unit == null ? null : new Unit(unit);
        concepts.put(code, new ConceptDefinition(code, kind, only, stockFlow, Arrays.asList(derivations)));
        return this;
    }

    public SmallCatalogue scheme(String area, String id, SchemeDefinition.Status status, Integer paysFrom) {
        SchemeDefinition scheme = new SchemeDefinition(
                id, area, area + "-" + id + ".yml", status, paysFrom, false, "USD", List.of(), List.of());
        schemes.put(scheme.key(), scheme);
        return this;
    }

    /** A scheme with its rules. */
    public SmallCatalogue scheme(SchemeDefinition scheme) {
        schemes.put(scheme.key(), scheme);
        return this;
    }

    public SmallCatalogue indicator(IndicatorDefinition indicator) {
        indicators.put(indicator.id(), indicator);
        return this;
    }

    /** An area whose figures nobody collects. */
    public SmallCatalogue notFollowed(String id) {
        areas.put(id, new Area(id, AreaKind.COUNTRY, 0, id, false));
        return this;
    }

    /** A group whose members are in force for ever. */
    public SmallCatalogue group(String id, String... members) {
        areas.put(id, new Area(id, AreaKind.GROUP, 0, id, true));
        for (String member : members) {
            memberships.add(new Membership(id, member, null, null, "test"));
        }
        return this;
    }

    public SmallCatalogue member(String group, String member, LocalDate from) {
        memberships.add(new Membership(group, member, from, null, "test"));
        return this;
    }

    public SmallCatalogue imputation(ImputationPlan plan) {
        imputation = plan;
        return this;
    }

    public SmallCatalogue threshold(Threshold threshold) {
        thresholds.add(threshold);
        return this;
    }

    public SmallCatalogue check(String code, Severity severity, Map<String, Double> tolerances, String... exceptions) {
        checks.put(code, new CheckRule(code, severity, "check", true, tolerances, List.of(exceptions)));
        return this;
    }

    public SmallCatalogue disclosure(Disclosure rules) {
        disclosure = rules;
        return this;
    }

    public SmallCatalogue levels(LevelTables tables) {
        levels = tables;
        return this;
    }

    public SmallCatalogue source(SourceMapping mapping) {
        sources.add(mapping);
        return this;
    }

    /** The layout of {@code input/README.md}, as {@code templates/sources/} has it. */
    public static SourceMapping ownLayout() {
        return mapping(
                "payung",
                "csv",
                OWN_COLUMNS,
                OWN_COLUMNS.stream().collect(Collectors.toMap(column -> column, column -> column)));
    }

    public static SourceMapping mapping(String id, String format, List<String> recognise, Map<String, String> columns) {
        return new SourceMapping(
                id, id + ".yml", format, recognise, columns, Map.of(), Map.of(), Map.of(), Map.of(), "hash-of-" + id);
    }

    public Catalogue build() {
        return new Catalogue(
                concepts,
                indicators,
                schemes,
                thresholds,
                areas,
                Map.of(),
                memberships,
                List.of(),
                sources,
                checks,
                disclosure,
                Map.of(),
                Map.of(),
                levels,
                imputation,
                "small");
    }
}
