package org.payung.aggregate.protect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.payung.catalogue.Disclosure;
import org.payung.series.SeriesCell;
import org.payung.series.SeriesKey;
import org.payung.series.Sex;

/** The sums of a table over sexes, ages, schemes, breakdowns and concepts. */
final class SumsOverDimensions {

    /** Stands for the schemes, regions and so on of which nothing was received. */
    private static final String OTHERS = "_REST";

    private final CellPattern pattern;
    private final Disclosure rules;
    private final Map<Line, TreeSet<SeriesCell>> lines = new TreeMap<>();

    /**
     * A total and the dimension it is the total of.
     *
     * @param all the parts that make it up, none where they are not known
     */
    private record Line(SeriesCell total, String dimension, List<SeriesCell> all) implements Comparable<Line> {

        private static final Comparator<Line> ORDER =
                Comparator.comparing(Line::dimension).thenComparing(Line::total);

        boolean knowsItsParts() {
            return !all.isEmpty();
        }

        @Override
        public int compareTo(Line other) {
            return ORDER.compare(this, other);
        }
    }

    SumsOverDimensions(CellPattern pattern, Disclosure rules) {
        this.pattern = pattern;
        this.rules = rules;
    }

    void add() {
        pattern.cells().forEach(this::sort);
        boolean more = true;
        while (more) {
            more = makeTotals(true) || makeTotals(false);
        }
        lines.forEach(this::line);
    }

    /**
     * Adds up what nobody has added up: a total of totals may be public though those between were not sent. Totals whose
     * parts are known go first, the others are of the parts received.
     */
    private boolean makeTotals(boolean ofKnownParts) {
        boolean made = false;
        for (Map.Entry<Line, TreeSet<SeriesCell>> each : List.copyOf(lines.entrySet())) {
            Line line = each.getKey();
            boolean isWhole = line.knowsItsParts() && lacking(line).isEmpty();
            if (pattern.find(line.total()).isEmpty() && (ofKnownParts ? isWhole : !line.knowsItsParts())) {
                pattern.unseen(line.total(), sum(each.getValue()));
                sort(line.total());
                made = true;
            }
        }
        return made;
    }

    private List<SeriesCell> lacking(Line line) {
        return line.all().stream().filter(each -> pattern.find(each).isEmpty()).toList();
    }

    private void sort(SeriesCell cell) {
        SeriesKey key = cell.key();
        if (key.sex() != Sex.TOTAL) {
            into(cell, key.withSex(Sex.TOTAL), "sex", List.of(key.withSex(Sex.FEMALE), key.withSex(Sex.MALE)));
        }
        for (List<String> bands : rules.ages()) {
            if (bands.contains(key.age())) {
                into(
                        cell,
                        key.withAge(SeriesKey.TOTAL),
                        "age " + String.join(" ", bands),
                        bands.stream().map(key::withAge).toList());
            }
        }
        if (!key.scheme().equals(SeriesKey.NOT_APPLICABLE)) {
            into(cell, withScheme(key, SeriesKey.NOT_APPLICABLE), "scheme", List.of());
        }
        dimensions(key.breakdown()).forEach((name, rest) -> into(cell, withBreakdown(key, rest), name, List.of()));
        rules.sums().forEach((sum, parts) -> {
            if (parts.contains(key.concept())) {
                into(
                        cell,
                        key.withConcept(sum),
                        "concept " + sum,
                        parts.stream().map(key::withConcept).toList());
            }
        });
    }

    /** Each dimension of a breakdown with what the breakdown is without it. */
    private static Map<String, String> dimensions(String breakdown) {
        Map<String, String> dimensions = new TreeMap<>();
        if (!breakdown.equals(SeriesKey.TOTAL)) {
            List<String> parts = Arrays.asList(breakdown.split(";"));
            for (String part : parts) {
                String rest = parts.stream().filter(each -> !each.equals(part)).collect(Collectors.joining(";"));
                dimensions.put(name(part), rest.isEmpty() ? SeriesKey.TOTAL : rest);
            }
        }
        return dimensions;
    }

    private static String name(String part) {
        return part.substring(0, Math.max(0, part.indexOf('=')));
    }

    private static SeriesKey withScheme(SeriesKey key, String scheme) {
        return new SeriesKey(key.concept(), key.area(), scheme, key.sex(), key.age(), key.breakdown());
    }

    private static SeriesKey withBreakdown(SeriesKey key, String breakdown) {
        return new SeriesKey(key.concept(), key.area(), key.scheme(), key.sex(), key.age(), breakdown);
    }

    private void into(SeriesCell part, SeriesKey total, String dimension, List<SeriesKey> all) {
        Line line = new Line(
                new SeriesCell(total, part.period()),
                dimension,
                all.stream().map(key -> new SeriesCell(key, part.period())).toList());
        lines.computeIfAbsent(line, key -> new TreeSet<>()).add(part);
    }

    private void line(Line line, Set<SeriesCell> parts) {
        if (pattern.find(line.total()).isEmpty()) {
            return;
        }
        TreeMap<Integer, Double> sum = new TreeMap<>();
        parts.forEach(part -> sum.put(pattern.find(part).orElseThrow(), 1.0));
        sum.put(pattern.find(line.total()).orElseThrow(), -1.0);
        List<SeriesCell> lacking = lacking(line);
        double rest = -pattern.rest(sum);
        boolean leaves = line.knowsItsParts() ? !lacking.isEmpty() && rest >= 0 : rest > CellPattern.rounding(sum);
        if (leaves) {
            sum.put(pattern.unseen(line.knowsItsParts() ? lacking.get(0) : others(line, parts), rest), 1.0);
            pattern.relation(sum);
        } else if (pattern.isBorneOut(sum)) {
            pattern.relation(sum);
        }
    }

    private double sum(Set<SeriesCell> parts) {
        return parts.stream()
                .mapToDouble(part -> pattern.value(pattern.find(part).orElseThrow()))
                .sum();
    }

    private static SeriesCell others(Line line, Set<SeriesCell> parts) {
        SeriesCell part = parts.iterator().next();
        if (line.dimension().equals("scheme")) {
            return new SeriesCell(withScheme(part.key(), OTHERS), part.period());
        }
        List<String> codes = new ArrayList<>();
        for (String each : part.key().breakdown().split(";")) {
            codes.add(name(each).equals(line.dimension()) ? name(each) + "=" + OTHERS : each);
        }
        return new SeriesCell(withBreakdown(part.key(), String.join(";", codes)), part.period());
    }
}
