package org.payung.aggregate.protect;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.payung.catalogue.Catalogue;
import org.payung.catalogue.ConceptKind;
import org.payung.catalogue.Disclosure;
import org.payung.method.AdditiveTable;
import org.payung.method.AdditiveTable.Relation;
import org.payung.method.Elimination;
import org.payung.method.SuppressionAudit;
import org.payung.series.Observation;
import org.payung.series.SeriesTable;
import org.payung.series.StockFlow;
import org.payung.testkit.Figures;
import org.payung.testkit.SmallCatalogue;

/**
 * A reader who has everything that is shown of a country's recipients by sex, region and quarter, with all totals, and
 * who writes down every sum he knows himself: by elimination in fractions and by linear programmes he finds no cell.
 */
class AttackTest {

    private static final String[] SEXES = {"F", "M"};
    private static final String[] REGIONS = {"region=1", "region=2", "region=3"};
    private static final String[] QUARTERS = {"2023-Q1", "2023-Q2", "2023-Q3", "2023-Q4"};

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<Double> values = new ArrayList<>();

    @Property(tries = 8)
    void noHiddenCellOfSexesRegionsAndQuartersFollows(@ForAll @IntRange(min = 0, max = 100_000) int seed) {
        numbers.clear();
        values.clear();
        Map<String, Integer> inside = new TreeMap<>();
        Random random = new Random(seed);
        for (String sex : SEXES) {
            for (String region : REGIONS) {
                for (String quarter : QUARTERS) {
                    int count = random.nextInt(6) == 0 ? random.nextInt(10) : random.nextInt(400);
                    inside.put(sex + " " + region + " " + quarter, count);
                }
            }
        }
        AdditiveTable table = whatAReaderKnows(inside);
        SeriesTable shown = new CellProtection(catalogue())
                .protect(received(), List.of(), List.of())
                .table();

        TreeSet<Integer> hidden = new TreeSet<>();
        shown.stream().filter(each -> each.value() == null).map(this::number).forEach(hidden::add);
        numbers.forEach((cell, number) -> {
            boolean small = values.get(number) > 0 && values.get(number) < 10;
            boolean countryTotal = cell.startsWith("_T _T ");
            assertThat(hidden.contains(number) || !small || countryTotal)
                    .as(cell)
                    .isTrue();
            assertThat(hidden.contains(number) && countryTotal).as(cell).isFalse();
        });
        assertThat(Elimination.known(table, hidden)).isEmpty();
        new SuppressionAudit(table)
                .ranges(hidden)
                .forEach((cell, range) -> assertThat(range.width())
                        .as("cell %s", List.copyOf(numbers.keySet()).get(cell))
                        .isGreaterThanOrEqualTo(1 - 1e-6));
    }

    private int number(Observation each) {
        return numbers.get(String.join(
                " ",
                each.key().sex().code(),
                each.key().breakdown(),
                each.period().toString()));
    }

    /** Every cell and total of cases, and the sums in each of the three directions. */
    private AdditiveTable whatAReaderKnows(Map<String, Integer> inside) {
        List<Relation> relations = new ArrayList<>();
        List<String> sexes = List.of("F", "M", "_T");
        List<String> regions = List.of("region=1", "region=2", "region=3", "_T");
        List<String> periods = List.of("2023-Q1", "2023-Q2", "2023-Q3", "2023-Q4", "2023");
        for (String sex : sexes) {
            for (String region : regions) {
                for (String period : periods) {
                    numbers.put(sex + " " + region + " " + period, numbers.size());
                    values.add(sum(inside, sex, region, period));
                }
            }
        }
        for (String region : regions) {
            for (String period : periods) {
                relations.add(total(" " + region + " " + period, "", "_T", SEXES));
            }
        }
        for (String sex : sexes) {
            for (String period : periods) {
                relations.add(total(" " + period, sex + " ", "_T", REGIONS));
            }
            for (String region : regions) {
                relations.add(total("", sex + " " + region + " ", "2023", QUARTERS));
            }
        }
        return new AdditiveTable(values, relations);
    }

    private Relation total(String after, String before, String total, String... parts) {
        List<Integer> cells = new ArrayList<>();
        for (String part : parts) {
            cells.add(numbers.get(before + part + after));
        }
        return Relation.ofTotal(numbers.get(before + total + after), cells);
    }

    private static double sum(Map<String, Integer> inside, String sex, String region, String period) {
        return inside.entrySet().stream()
                .filter(each -> sex.equals("_T") || each.getKey().startsWith(sex + " "))
                .filter(each -> region.equals("_T") || each.getKey().contains(" " + region + " "))
                .filter(each -> period.equals("2023") || each.getKey().endsWith(period))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private SeriesTable received() {
        List<String> lines = new ArrayList<>();
        numbers.forEach((cell, number) -> {
            String[] parts = cell.split(" ", -1);
            lines.add("CLAIMS_ACCEPTED.MNG.UI." + parts[0] + "._T." + parts[1] + " " + parts[2] + " "
                    + BigDecimal.valueOf(values.get(number)).toBigInteger() + " FLOW_CASES cases");
        });
        return Figures.of(lines.toArray(String[]::new));
    }

    private static Catalogue catalogue() {
        return SmallCatalogue.ofAFewAreas()
                .concept("CLAIMS_ACCEPTED", ConceptKind.COUNT, "cases", StockFlow.FLOW_CASES)
                .disclosure(new Disclosure(
                        Map.of("CLAIMS_ACCEPTED", List.of()),
                        10,
                        10,
                        20,
                        0,
                        Optional.empty(),
                        true,
                        List.of(),
                        Map.of()))
                .build();
    }
}
