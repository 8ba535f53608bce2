package org.payung.catalogue;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.payung.series.Area;
import org.payung.series.Membership;

/**
 * All definitions of a run, read and found sound together. Maps keep the order of the files.
 *
 * @param schemes by {@link SchemeDefinition#key()}
 * @param areas by id
 * @param texts by language
 * @param layouts by id
 * @param levels poverty lines, dates of amounts, taxes
 * @param imputation {@link ImputationPlan#NONE} where the templates hold none
 * @param hash SHA-256 over all template files
 */
public record Catalogue(
        Map<String, ConceptDefinition> concepts,
        Map<String, IndicatorDefinition> indicators,
        Map<String, SchemeDefinition> schemes,
        List<Threshold> thresholds,
        Map<String, Area> areas,
        Map<String, Tile> tiles,
        List<Membership> memberships,
        List<CalendarEntry> calendar,
        List<SourceMapping> sources,
        Map<String, CheckRule> checks,
        Disclosure disclosure,
        Map<String, Texts> texts,
        Map<String, Layout> layouts,
        LevelTables levels,
        ImputationPlan imputation,
        String hash) {

    /** Place of a country's tile on the tile map, from the north-west. */
    public record Tile(int column, int row) {}

    /** The areas followed: countries whose figures are collected, in the order of the file. */
    public List<Area> followed() {
        return areas.values().stream()
                .filter(area -> area.followed() && area.kind() == org.payung.series.AreaKind.COUNTRY)
                .toList();
    }

    /** The members of a group on a day, in the order of the file, whether followed or not. */
    public List<Area> members(String group, LocalDate day) {
        return memberships.stream()
                .filter(each -> each.group().equals(group) && each.inForce(day))
                .map(each -> areas.get(each.member()))
                .toList();
    }

    /** The schemes of an area. */
    public List<SchemeDefinition> schemesOf(String area) {
        return schemes.values().stream()
                .filter(scheme -> scheme.area().equals(area))
                .toList();
    }

    /**
     * Whether a periodic cash benefit was paid in the area in the year ({@code scheme_it} of METHOD 2.4): true, false, or
     * empty where it is not known.
     */
    public Optional<Boolean> hasScheme(String area, int year) {
        List<SchemeDefinition> schemes = schemesOf(area);
        if (schemes.stream().anyMatch(scheme -> scheme.paysIn(year))) {
            return Optional.of(true);
        }
        boolean unknown = schemes.isEmpty()
                || schemes.stream().anyMatch(scheme -> scheme.status() == SchemeDefinition.Status.UNKNOWN);
        return unknown ? Optional.empty() : Optional.of(false);
    }

    /** The same catalogue with one scheme in place of that of its key. */
    public Catalogue withScheme(SchemeDefinition scheme) {
        Map<String, SchemeDefinition> others = new LinkedHashMap<>(schemes);
        others.put(scheme.key(), scheme);
        return with(areas, others);
    }

    /** The same catalogue where one country alone is followed; all areas keep their names. */
    public Catalogue followingOnly(String area) {
        Map<String, Area> others = new LinkedHashMap<>();
        areas.forEach((id, each) ->
                others.put(id, id.equals(area) ? each : new Area(id, each.kind(), each.m49(), each.name(), false)));
        return with(others, schemes);
    }

    private Catalogue with(Map<String, Area> otherAreas, Map<String, SchemeDefinition> otherSchemes) {
        return new Catalogue(
                concepts,
                indicators,
                otherSchemes,
                thresholds,
                otherAreas,
                tiles,
                memberships,
                calendar,
                sources,
                checks,
                disclosure,
                texts,
                layouts,
                levels,
                imputation,
                hash);
    }
}
