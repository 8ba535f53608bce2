package org.payung.aggregate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.payung.catalogue.Catalogue;
import org.payung.catalogue.ImputationPlan;
import org.payung.catalogue.ImputationPlan.Regressor;
import org.payung.catalogue.ImputationPlan.Series;
import org.payung.catalogue.ImputationPlan.Term;
import org.payung.catalogue.SchemeDefinition;
import org.payung.finding.Verdicts;
import org.payung.series.Observation;
import org.payung.series.Period;
import org.payung.series.SeriesKey;
import org.payung.series.SeriesTable;

/** Regressors of the imputation model as columns of numbers by area and year. */
final class Regressors {

    private final Catalogue catalogue;
    private final SeriesTable table;
    private final Verdicts verdicts;
    private final Groups groups;
    private final Map<String, OptionalDouble> known = new HashMap<>();

    /** A number for an area in a year, empty where it is not known. */
    interface Values {
        OptionalDouble of(String area, int year);
    }

    /**
     * One column of the design; a regressor of groups has several.
     *
     * @param name of the column, the regressor's own or the group's
     */
    record Column(String regressor, String name, Values values) {}

    Regressors(Catalogue catalogue, SeriesTable table, Verdicts verdicts, Groups groups) {
        this.catalogue = catalogue;
        this.table = table;
        this.verdicts = verdicts;
        this.groups = groups;
    }

    List<Column> columns(Regressor regressor) {
        return switch (kind(regressor)) {
            case "series" -> List.of(column(regressor, (area, year) -> series((Series) regressor, area, year)));
            case "scheme" -> List.of(column(regressor, this::hasScheme));
            case "start" -> List.of(column(regressor, this::yearsSinceStart));
            default -> dummies((ImputationPlan.Groups) regressor);
        };
    }

    private static String kind(Regressor regressor) {
        if (regressor instanceof Series) {
            return "series";
        }
        if (regressor instanceof ImputationPlan.Groups) {
            return "groups";
        }
        return regressor instanceof ImputationPlan.SchemeInForce ? "scheme" : "start";
    }

    private Column column(Regressor regressor, Values values) {
        return new Column(
                regressor.id(),
                regressor.id(),
                (area, year) ->
                        known.computeIfAbsent(regressor.id() + " " + area + " " + year, key -> values.of(area, year)));
    }

    /** A column for each group: 1 for a member, 0 for a member of an earlier or later one; of none of them, unknown. */
    private List<Column> dummies(ImputationPlan.Groups regressor) {
        return regressor.groups().stream()
                .map(group -> new Column(
                        regressor.id(),
                        group,
                        (area, year) -> regressor.groups().stream()
                                .filter(each -> isMember(each, area, year))
                                .findFirst()
                                .map(each -> OptionalDouble.of(each.equals(group) ? 1 : 0))
                                .orElseGet(OptionalDouble::empty)))
                .toList();
    }

    private boolean isMember(String group, String area, int year) {
        return groups.members(group, Period.year(year)).stream()
                .anyMatch(member -> member.id().equals(area));
    }

    private OptionalDouble hasScheme(String area, int year) {
        return catalogue
                .hasScheme(area, year)
                .map(has -> OptionalDouble.of(has ? 1 : 0))
                .orElseGet(OptionalDouble::empty);
    }

    /** Years since the first scheme began to pay, 0 where there is none; unknown where a scheme has no year. */
    private OptionalDouble yearsSinceStart(String area, int year) {
        if (hasScheme(area, year).isEmpty()) {
            return OptionalDouble.empty();
        }
        int first = Integer.MAX_VALUE;
        for (SchemeDefinition scheme : catalogue.schemesOf(area)) {
            Integer from = scheme.paysFromYear();
            if (scheme.status() == SchemeDefinition.Status.PAYING && from == null) {
                return OptionalDouble.empty();
            }
            first = from == null ? first : Math.min(first, from);
        }
        return OptionalDouble.of(Math.max(0, (double) year - first));
    }

    private OptionalDouble series(Series series, String area, int year) {
        for (int distance = 0; distance <= series.nearestYears(); distance++) {
            for (int other : distance == 0 ? new int[] {year} : new int[] {year - distance, year + distance}) {
                for (Term term : series.terms()) {
                    OptionalDouble found = term(series, term, area, other);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return OptionalDouble.empty();
    }

    private OptionalDouble term(Series series, Term term, String area, int year) {
        Optional<Double> value = find(term.concept(), area, year)
                .filter(each -> each.unit().text().equals(term.unit()))
                .map(Observation::number);
        String over = term.over();
        if (over != null) {
            value = value.flatMap(top -> find(over, area, year)
                    .map(Observation::number)
                    .filter(bottom -> bottom > 0)
                    .map(bottom -> top / bottom));
        }
        if (series.logarithm()) {
            value = value.filter(each -> each > 0).map(StrictMath::log);
        }
        return value.map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
    }

    private Optional<Observation> find(String concept, String area, int year) {
        return table.find(SeriesKey.total(concept, area), Period.year(year))
                .filter(each -> each.value() != null && !verdicts.isSetAside(each.cell()));
    }
}
