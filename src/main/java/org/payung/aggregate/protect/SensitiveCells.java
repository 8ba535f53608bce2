package org.payung.aggregate.protect;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.payung.catalogue.Catalogue;
import org.payung.catalogue.Disclosure;
import org.payung.catalogue.Formula;
import org.payung.catalogue.IndicatorDefinition;
import org.payung.series.Observation;
import org.payung.series.SeriesCell;
import org.payung.series.SeriesKey;
import org.payung.series.SeriesTable;

/**
 * The cells that tell of single persons by themselves: a few recipients, nobody or everybody of a small group, money of
 * which one payer has the lion's share. Public cells tell nothing by rule, and the zero of a country without a scheme is
 * law, not a group.
 *
 * @see "METHOD 8.7"
 */
final class SensitiveCells {

    private final Catalogue catalogue;
    private final Disclosure rules;
    private final SeriesTable table;

    SensitiveCells(Catalogue catalogue, SeriesTable table) {
        this.catalogue = catalogue;
        this.rules = catalogue.disclosure();
        this.table = table;
    }

    /** Counts to hide, by number, each with the width that it needs. */
    Map<Integer, Double> counts(CellPattern pattern) {
        Map<Integer, Double> widths = new TreeMap<>();
        pattern.numbers().forEach((cell, number) -> {
            boolean tells = rules.isSmall(pattern.value(number))
                    || pattern.withheld().contains(number)
                    || isWholeGroup(cell, pattern.value(number));
            if (tells && rules.counts().containsKey(cell.key().concept()) && !rules.isPublic(cell.key())) {
                widths.put(number, rules.intervalPersons());
            }
        });
        return widths;
    }

    /** Sums of money to hide: those of hidden counts, and those that one or two payers dominate. */
    Map<Integer, Double> money(CellPattern pattern, Collection<SeriesCell> ofHiddenCounts) {
        Map<SeriesCell, List<Double>> payers = payers(pattern);
        Map<Integer, Double> widths = new TreeMap<>();
        pattern.numbers().forEach((cell, number) -> {
            boolean tells = ofHiddenCounts.contains(cell)
                    || pattern.withheld().contains(number)
                    || (!rules.isPublic(cell.key()) && isDominated(cell, payers));
            if ((tells && !pattern.unseen().contains(number))
                    || pattern.withheld().contains(number)) {
                widths.put(number, wide(pattern.value(number)));
            }
        });
        return widths;
    }

    /** From nothing to more than the amount by the share: an amount is not known to within the share. */
    private double wide(double amount) {
        return Math.max(1, amount * (1 + rules.intervalPercent() / 100));
    }

    /** Zeros that are law. */
    NavigableSet<Integer> knownToAll(CellPattern pattern) {
        TreeSet<Integer> known = new TreeSet<>();
        pattern.numbers().forEach((cell, number) -> {
            if (isOfLaw(cell, pattern.value(number))) {
                known.add(number);
            }
        });
        return known;
    }

    private boolean isOfLaw(SeriesCell cell, double value) {
        return value == 0
                && catalogue.hasScheme(cell.key().area(), cell.period().year()).equals(Optional.of(false));
    }

    private boolean isWholeGroup(SeriesCell cell, double value) {
        return catalogue.indicators().values().stream()
                .map(IndicatorDefinition::formula)
                .filter(Formula.Ratio.class::isInstance)
                .map(Formula.Ratio.class::cast)
                .filter(ratio -> ratio.numerator().equals(cell.key().concept()))
                .map(ratio -> group(ratio.denominator(), cell))
                .flatMap(Optional::stream)
                .anyMatch(group -> group > 0
                        && group < rules.wholeGroupsBelow()
                        && (value >= group || (value == 0 && !isOfLaw(cell, value))));
    }

    /** The persons of whom the count is a part, of the same scheme or of the country. */
    private Optional<Double> group(String concept, SeriesCell cell) {
        SeriesKey own = cell.key().withConcept(concept);
        SeriesKey ofCountry =
                new SeriesKey(concept, own.area(), SeriesKey.NOT_APPLICABLE, own.sex(), own.age(), own.breakdown());
        return table.find(own, cell.period())
                .or(() -> table.find(ofCountry, cell.period()))
                .filter(found -> found.value() != null)
                .map(Observation::number);
    }

    private boolean isDominated(SeriesCell cell, Map<SeriesCell, List<Double>> payers) {
        List<Double> amounts = payers.getOrDefault(cell, List.of());
        return rules.dominance()
                .filter(rule -> !amounts.isEmpty() && rule.isSensitive(amounts))
                .isPresent();
    }

    /** By sum the amounts of the schemes or employers that make it up. */
    private static Map<SeriesCell, List<Double>> payers(CellPattern pattern) {
        Map<SeriesCell, List<Double>> payers = new TreeMap<>();
        pattern.numbers().forEach((cell, number) -> {
            if (!pattern.unseen().contains(number)) {
                total(cell.key())
                        .map(key -> new SeriesCell(key, cell.period()))
                        .ifPresent(total -> payers.computeIfAbsent(total, key -> new ArrayList<>())
                                .add(pattern.value(number)));
            }
        });
        return payers;
    }

    /** The sum in which a payer's amount stands: of the employers of a place, else of the schemes of a country. */
    private static Optional<SeriesKey> total(SeriesKey part) {
        int employer = part.breakdown().lastIndexOf("employer=");
        boolean isLast = employer >= 0 && part.breakdown().indexOf(';', employer) < 0;
        if (isLast) {
            String rest = employer == 0 ? SeriesKey.TOTAL : part.breakdown().substring(0, employer - 1);
            return Optional.of(new SeriesKey(part.concept(), part.area(), part.scheme(), part.sex(), part.age(), rest));
        }
        return part.scheme().equals(SeriesKey.NOT_APPLICABLE)
                ? Optional.empty()
                : Optional.of(new SeriesKey(
                        part.concept(),
                        part.area(),
                        SeriesKey.NOT_APPLICABLE,
                        part.sex(),
                        part.age(),
                        part.breakdown()));
    }
}
