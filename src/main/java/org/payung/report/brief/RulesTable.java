package org.payung.report.brief;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.payung.report.Block;
import org.payung.report.Block.Heading;
import org.payung.report.Block.TableBlock;
import org.payung.report.Cell;
import org.payung.report.Cell.Words;
import org.payung.report.Table;
import org.payung.report.Table.Align;
import org.payung.report.Table.Column;
import org.payung.report.Table.Row;
import org.payung.report.text.Wording;

/**
 * Table 2: what the rules say, old beside new. A country whose rules did not change has one column, one without a
 * scheme its dashes beside the rules of the two nearest schemes.
 */
final class RulesTable {

    static final double WIDTH = 481;
    private static final double FIRST_COLUMN = 142;
    private static final int ROWS = 6;
    private static final int NARROW_ROWS = 5;

    private RulesTable() {}

    static List<Block> of(Subject subject) {
        List<RuleColumn> columns = columns(subject);
        Table table = new Table("table-2", heads(subject, columns), List.of(), rows(subject, columns), WIDTH);
        return List.of(new Heading(title(subject, columns), "", "table-2"), new TableBlock(table, null));
    }

    private static String title(Subject subject, List<RuleColumn> columns) {
        Wording words = subject.words();
        if (!subject.hasScheme()) {
            return words.say("brief.rules.title.none", Map.of("country", subject.inSentence()));
        }
        List<String> schemes = columns.stream()
                .flatMap(column -> Optional.ofNullable(column.rules()).stream())
                .map(rules -> BenefitPaths.scheme(subject, rules))
                .distinct()
                .toList();
        String changed = subject.earlier().isPresent() ? "yes" : "no";
        return words.say("brief.rules.title", Map.of("scheme", words.list(schemes), "changed", changed));
    }

    /** The sets of rules that the table shows, from left to right. */
    static List<RuleColumn> columns(Subject subject) {
        List<RuleColumn> columns = new ArrayList<>();
        if (!subject.hasScheme()) {
            columns.add(RuleColumn.none(subject));
            NearestSchemes.of(subject)
                    .forEach(near -> near.current().ifPresent(rules -> columns.add(RuleColumn.of(near, rules))));
            return columns;
        }
        if (subject.earlier().isEmpty() && subject.schemes().size() > 1) {
            subject.schemes()
                    .forEach(scheme -> Subject.rules(
                                    scheme, subject.input().stamp().asOf())
                            .ifPresent(rules -> columns.add(RuleColumn.scheme(subject, rules))));
            return columns;
        }
        subject.earlier().ifPresent(rules -> columns.add(RuleColumn.earlier(subject, rules)));
        subject.current().ifPresent(rules -> columns.add(RuleColumn.current(subject, rules)));
        return columns;
    }

    private static List<Column> heads(Subject subject, List<RuleColumn> columns) {
        List<Column> heads = new ArrayList<>();
        heads.add(new Column(subject.words().say("brief.rules.provision"), "", Align.LEFT, FIRST_COLUMN, null));
        double width = (WIDTH - FIRST_COLUMN) / columns.size();
        columns.forEach(column -> heads.add(new Column(column.head(), column.sub(), Align.LEFT, width, null)));
        return heads;
    }

    private static List<Row> rows(Subject subject, List<RuleColumn> columns) {
        List<Row> rows = new ArrayList<>();
        rows.add(row(subject, "rates", columns, RuleColumn::rates));
        rows.add(row(subject, "duration", columns, RuleColumn::duration));
        boolean benefit = columns.stream().anyMatch(RuleColumn::limitsBenefit);
        if (!benefit || columns.stream().anyMatch(RuleColumn::limitsWage)) {
            rows.add(row(subject, "ceiling", columns, RuleColumn::ceiling));
        }
        if (benefit) {
            rows.add(row(subject, "maximum", columns, RuleColumn::maximum));
        }
        rows.add(row(subject, "contributions", columns, RuleColumn::contributions));
        facts(subject, columns).stream()
                .limit(Math.max(0, (columns.get(0).narrow() ? NARROW_ROWS : ROWS) - rows.size()))
                .map(fact -> row(subject.words().say(fact), columns, column -> column.inWords(fact)))
                .forEach(rows::add);
        return rows;
    }

    private static Row row(Subject subject, String name, List<RuleColumn> columns, Function<RuleColumn, Cell> cell) {
        return row(subject.words().say("brief.rules." + name), columns, cell);
    }

    private static Row row(String name, List<RuleColumn> columns, Function<RuleColumn, Cell> cell) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Words(name));
        columns.forEach(column -> cells.add(cell.apply(column)));
        return new Row(cells, false);
    }

    /** The facts that any column states, in the order of the layout. */
    private static List<String> facts(Subject subject, List<RuleColumn> columns) {
        return subject.setting("country", "facts").stream()
                .filter(fact ->
                        columns.stream().anyMatch(column -> column.facts().contains(fact)))
                .toList();
    }

    /** The amount as a figure of the rules, empty where the rules give none. */
    static Optional<BigDecimal> amount(SchemeRules rules, String field) {
        return Optional.ofNullable(
                field.equals(SchemeRules.WAGE_CAP)
                        ? rules.set().wageCap()
                        : rules.set().maximumBenefit());
    }
}
