package org.payung.report.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.payung.catalogue.Threshold;
import org.payung.report.Block;
import org.payung.report.Block.Heading;
import org.payung.report.Block.Paragraph;
import org.payung.report.Block.Run;
import org.payung.report.Block.TableBlock;
import org.payung.report.Cell;
import org.payung.report.Drawing.SignKey;
import org.payung.report.Table;
import org.payung.report.Table.Align;
import org.payung.report.Table.Column;
import org.payung.report.Table.Row;
import org.payung.report.Table.Spanner;
import org.payung.report.text.Wording;

/** Table 4: each set of rules beside the numbers of C102 and C168, criterion by criterion; no score is formed. */
final class CriteriaTable {

    private static final double WIDTH = 481;
    private static final double FIRST_COLUMN = 90;
    private static final List<Criterion> CRITERIA = List.of(
            new Criterion("C102", "rate", 54),
            new Criterion("C102", "duration", 60),
            new Criterion("C102", "waiting", 50),
            new Criterion("C102", "coverage", 52),
            new Criterion("C168", "rate", 66),
            new Criterion("C168", "duration", 61),
            new Criterion("C168", "coverage", 48));

    private CriteriaTable() {}

    /** One column: which Convention, which criterion, how wide. */
    record Criterion(String instrument, String name, double width) {

        String indicator() {
            return instrument + "_TEST";
        }

        String breakdown() {
            return "criterion=" + name;
        }

        /** Months over which the rate is taken. */
        int months() {
            return instrument.equals("C102") ? 3 : 6;
        }

        int decimals() {
            return name.equals("waiting") ? 0 : 1;
        }

        /** The field of the rules that the criterion is made from. */
        String field() {
            return switch (name) {
                case "rate" -> SchemeRules.RATES;
                case "duration" -> SchemeRules.DURATION;
                case "waiting" -> SchemeRules.WAITING_DAYS;
                default -> name;
            };
        }

        /** The number that it is compared with. */
        Optional<Threshold> threshold(Subject subject) {
            return subject.input().catalogue().thresholds().stream()
                    .filter(each -> each.appliesTo().equals(indicator()))
                    .filter(each -> each.breakdown().equals(breakdown()))
                    .findFirst();
        }
    }

    static List<Block> of(Subject subject) {
        Wording words = subject.words();
        Table table = new Table("table-4", heads(subject), spanners(words), rows(subject), WIDTH);
        SignKey legend = new SignKey(signs(words, table), List.of());
        return List.of(
                new Heading(words.say("brief.criteria.title"), words.say("brief.criteria.sub"), "table-4"),
                new TableBlock(table, legend),
                new Paragraph(
                        List.of(
                                new Run(words.say("brief.criteria.arithmetic") + " ", true, null, null),
                                Run.of(words.say("brief.criteria.reserved"))),
                        false));
    }

    /** The sign of a figure that depends on the record is explained where it stands. */
    private static List<SignKey.SignWord> signs(Wording words, Table table) {
        List<SignKey.SignWord> signs = new ArrayList<>();
        signs.add(new SignKey.SignWord("at-least", words.say("brief.criteria.at-least")));
        signs.add(new SignKey.SignWord("below", words.say("brief.criteria.below")));
        boolean depends = table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> cell instanceof Cell.Value value && value.sign() == Cell.Sign.DEPENDS);
        if (depends) {
            signs.add(new SignKey.SignWord("depends", words.say("brief.criteria.depends")));
        }
        return signs;
    }

    private static List<Column> heads(Subject subject) {
        List<Column> heads = new ArrayList<>();
        heads.add(new Column(subject.words().say("brief.criteria.scheme"), "", Align.LEFT, FIRST_COLUMN, null));
        CRITERIA.forEach(each -> heads.add(new Column(
                subject.words().say("brief.criteria." + each.instrument() + "." + each.name()),
                unit(subject, each),
                Align.FIGURE,
                each.width(),
                null)));
        return heads;
    }

    /** The unit and, in brackets, the number compared with. */
    private static String unit(Subject subject, Criterion criterion) {
        String number =
                criterion.threshold(subject).map(each -> number(subject, each)).orElse("");
        return subject.words().say("brief.criteria.unit." + criterion.name(), Map.of("number", number));
    }

    private static String number(Subject subject, Threshold threshold) {
        Double minimum = threshold.minimum();
        Double number = minimum == null ? threshold.maximum() : minimum;
        return number == null ? "" : subject.figures().text(number, 0);
    }

    private static List<Spanner> spanners(Wording words) {
        return List.of(
                new Spanner(words.say("brief.criteria.C102"), 1, 4),
                new Spanner(words.say("brief.criteria.C168"), 5, 7));
    }

    private static List<Row> rows(Subject subject) {
        List<Row> rows = new ArrayList<>();
        if (!subject.hasScheme()) {
            rows.add(row(CriteriaRow.none(subject)));
            NearestSchemes.of(subject)
                    .forEach(near -> near.current()
                            .ifPresent(rules -> rows.add(row(CriteriaRow.now(
                                    near, rules, near.name() + ", " + BenefitPaths.scheme(near, rules))))));
            return rows;
        }
        subject.earlier().ifPresent(rules -> rows.add(row(CriteriaRow.then(subject, rules))));
        subject.current().ifPresent(rules -> {
            rows.add(row(CriteriaRow.now(subject, rules, CriteriaRow.name(subject, rules))));
            if (rules.hasReadLimit() && rules.hasReadPath()) {
                rows.add(row(CriteriaRow.atTwiceTheLimit(subject, rules)));
            }
        });
        return rows;
    }

    private static Row row(CriteriaRow row) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell.Words(row.name()));
        Function<Criterion, Cell> cell = row::cell;
        CRITERIA.stream().map(cell).forEach(cells::add);
        return new Row(cells, false);
    }
}
