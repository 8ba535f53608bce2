package org.payung.report.page;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.payung.finding.Finding;
import org.payung.finding.Severity;
import org.payung.report.Cell.Weight;
import org.payung.report.Cell.Words;
import org.payung.report.LatestFigure;
import org.payung.report.Table;
import org.payung.report.Table.Row;
import org.payung.series.Area;
import org.payung.series.Observation;
import org.payung.series.SeriesCell;
import org.payung.series.Sex;

/** The findings on figures that this report prints: errors first. */
final class FindingsTable {

    private static final int MOST = 5;

    private final Edition edition;
    private final List<Finding> touching;

    FindingsTable(Edition edition, List<String> groups) {
        this.edition = edition;
        Set<String> printed = printed(edition, groups);
        this.touching = edition.input().findings().stream()
                .filter(each -> each.severity() != Severity.NOTE)
                .filter(each -> touches(each, printed))
                .sorted(Comparator.comparing(Finding::severity)
                        .thenComparing(each -> rank(each.code()))
                        .thenComparing(Finding::code)
                        .thenComparing(each -> String.valueOf(each.cell())))
                .toList();
    }

    /** Cells of coverage that stand on the pages of coverage: total, of the year printed. */
    private static Set<String> printed(Edition edition, List<String> groups) {
        Set<String> printed = new HashSet<>();
        for (Area area : edition.input().catalogue().followed()) {
            printed.add(area.id()
                    + LatestFigure.of(edition.input(), area.id(), Edition.UEMP).year());
        }
        groups.forEach(group -> printed.add(group + edition.referenceYear()));
        return printed;
    }

    private static boolean touches(Finding finding, Set<String> printed) {
        SeriesCell cell = finding.cell();
        if (cell == null) {
            return false;
        }
        boolean coverage =
                cell.key().concept().equals(Edition.UEMP) && cell.key().sex() == Sex.TOTAL;
        boolean scheme = cell.key().concept().startsWith("CLAIMS_")
                || cell.key().concept().startsWith("FUND_");
        return scheme
                || (coverage
                        && printed.contains(cell.key().area() + cell.period().year()));
    }

    /** Large changes last: there are many of them. */
    private static int rank(String code) {
        return code.equals("V06") ? 1 : 0;
    }

    Table table() {
        List<Table.Column> columns = List.of(
                TableColumns.left(edition.say("column.rule"), 58),
                TableColumns.left(edition.say("column.severity"), 52),
                TableColumns.left(edition.say("column.cell"), 132),
                TableColumns.left(edition.say("column.found"), 92),
                TableColumns.left(edition.say("column.expected"), 98),
                TableColumns.left(edition.say("column.state"), 49));
        List<Row> rows = touching.stream().limit(MOST).map(this::row).toList();
        return new Table("table-findings", columns, List.of(), rows, 481);
    }

    private Row row(Finding finding) {
        SeriesCell cell = finding.cell();
        if (cell == null) {
            throw new IllegalArgumentException("a finding without cell");
        }
        Weight weight = finding.severity() == Severity.ERROR ? Weight.BOLD : Weight.PLAIN;
        return new Row(
                List.of(
                        new Words(finding.code()),
                        new Words(edition.say("severity." + finding.severity().code()), null, weight),
                        new Words(edition.say(
                                "finding.cell",
                                Map.of(
                                        "area", edition.names().any(cell.key().area()),
                                        "concept", shortName(cell.key().concept()),
                                        "period", edition.words().dates().shortPeriod(cell.period())))),
                        new Words(found(finding, cell)),
                        new Words(expected(finding)),
                        new Words(edition.say("state." + finding.state().code()))),
                false);
    }

    private String shortName(String concept) {
        String key = "concept." + concept + ".short";
        return edition.words().knows(key) ? edition.say(key) : concept;
    }

    private String found(Finding finding, SeriesCell cell) {
        String v = number(finding.found());
        if (finding.code().equals("V02")) {
            return edition.say(
                    "finding.V02.found",
                    Map.of("v", v, "f", received(cell, Sex.FEMALE), "m", received(cell, Sex.MALE)));
        }
        Optional<Observation> before = Optional.ofNullable(
                        edition.input().observations().series(cell.key()).lowerEntry(cell.period()))
                .map(Map.Entry::getValue)
                .filter(each -> each.value() != null);
        return finding.code().equals("V06") && before.isPresent()
                ? edition.say(
                        "finding.V06.found",
                        Map.of(
                                "v", v,
                                "w", edition.figures().text(before.get().number(), 1),
                                "year", before.get().period().year()))
                : v;
    }

    private String received(SeriesCell cell, Sex sex) {
        return edition.input()
                .observations()
                .find(cell.key().withSex(sex), cell.period())
                .filter(each -> each.value() != null)
                .map(each -> edition.figures().text(each.number(), 1))
                .orElse("\u2013");
    }

    private String number(String found) {
        try {
            BigDecimal number = new BigDecimal(found);
            return number.signum() == 0 ? "0" : edition.figures().text(number);
        } catch (NumberFormatException e) {
            return found;
        }
    }

    private String expected(Finding finding) {
        String suffix = finding.code().equals("V07") && finding.found().equals("0") ? ".zero" : "";
        String key = "finding." + finding.code() + ".expected" + suffix;
        return edition.words().knows(key) ? edition.say(key) : finding.expected();
    }

    /** How many findings have no row here. */
    String further() {
        int more = Math.max(0, touching.size() - MOST);
        int all = (int) edition.input().findings().stream()
                .filter(each -> each.severity() != Severity.NOTE)
                .count();
        return edition.say(
                "note.further.text", Map.of("k", more, "n", edition.figures().count("findings:all", all)));
    }
}
