package org.payung.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.payung.outcome.Estimate;
import org.payung.outcome.Outcome;
import org.payung.report.Cell;
import org.payung.report.Cell.Sign;
import org.payung.report.Cell.Value;
import org.payung.report.Cell.Weight;
import org.payung.report.Cell.Words;
import org.payung.report.Drawing.SignKey;
import org.payung.report.Drawing.SignKey.SignWord;
import org.payung.report.Figure;
import org.payung.report.Table;
import org.payung.report.Table.Row;
import org.payung.report.Table.Spanner;
import org.payung.report.text.Cells;
import org.payung.report.text.Marks;
import org.payung.report.text.Wording;

/** Criterion by criterion, rules against the numbers of C102 and C168. No score is formed. */
final class CriteriaTable {

    private static final String LONGEST = ";record=longest";
    private static final List<String> OWN_LETTERS = List.of("a", "d", "f", "g", "h");

    private final Edition edition;
    private final Criteria criteria;
    private final List<RulesShown> rules;
    private final Map<String, String> letterByFact = new TreeMap<>();

    CriteriaTable(Edition edition, List<RulesShown> rules) {
        this.edition = edition;
        this.criteria = new Criteria(edition);
        this.rules = rules;
        for (RulesShown each : rules) {
            String fact = each.rules().facts().get("fact.waiting");
            if (fact != null && letterByFact.size() < OWN_LETTERS.size()) {
                letterByFact.putIfAbsent(fact, OWN_LETTERS.get(letterByFact.size()));
            }
        }
    }

    /** One column: indicator, criterion, the field of the rules it comes from, decimals. */
    private record Criterion(String indicator, String name, String field, int decimals, double width) {
        String breakdown() {
            return "criterion=" + name;
        }
    }

    private static final List<Criterion> COLUMNS = List.of(
            new Criterion("C102_TEST", "rate", "rates", 1, 51),
            new Criterion("C102_TEST", "duration", "duration", 1, 62),
            new Criterion("C102_TEST", "waiting", "waiting-days", 0, 44),
            new Criterion("C102_TEST", "coverage", "", 1, 44),
            new Criterion("C168_TEST", "rate", "rates", 1, 64),
            new Criterion("C168_TEST", "duration", "duration", 1, 62),
            new Criterion("C168_TEST", "coverage", "", 1, 46));

    Table table() {
        List<Table.Column> columns = new ArrayList<>();
        columns.add(TableColumns.left(edition.say("column.scheme"), 108));
        COLUMNS.forEach(each -> columns.add(column(each)));
        List<Row> rows = rules.stream().map(this::row).toList();
        List<Spanner> spanners =
                List.of(new Spanner(edition.say("column.c102"), 1, 4), new Spanner(edition.say("column.c168"), 5, 7));
        return new Table("table-criteria", columns, spanners, rows, 481);
    }

    private Table.Column column(Criterion criterion) {
        String number = edition.figures()
                .text(
                        criteria.threshold(criterion.indicator(), criterion.breakdown())
                                .orElse(0),
                        0);
        String key = "column." + criterion.indicator() + "." + criterion.name();
        return TableColumns.figure(
                edition.say(key),
                edition.say("column.criterion." + criterion.name(), Map.of("v", number)),
                criterion.width());
    }

    private Row row(RulesShown shown) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Words(name(shown)));
        COLUMNS.forEach(each -> cells.add(cell(shown, each)));
        return new Row(cells, false);
    }

    /** The area, with the name of the rules where it has two sets here. */
    private String name(RulesShown shown) {
        String area = edition.names().area(shown.area());
        long sets =
                rules.stream().filter(each -> each.area().equals(shown.area())).count();
        return sets == 1
                ? area
                : edition.say("criteria.row", Map.of("area", area, "rules", shown.name(edition.names())));
    }

    private Value cell(RulesShown shown, Criterion criterion) {
        Optional<Outcome> outcome = edition.find(shown.id(criterion.indicator(), criterion.breakdown()));
        Optional<Estimate> standard = outcome.filter(Estimate.class::isInstance).map(Estimate.class::cast);
        if (standard.isEmpty()) {
            return Cells.dash(
                    ownMark(shown, criterion).orElse(Marks.NOT_RECEIVED),
                    outcome.map(each -> each.id().toString()).orElse(null));
        }
        Optional<Estimate> longest = shown.find(edition, criterion.indicator(), criterion.breakdown() + LONGEST)
                .filter(each -> each.value() != standard.get().value());
        return cell(shown, criterion, standard.get(), longest);
    }

    private Value cell(RulesShown shown, Criterion criterion, Estimate standard, Optional<Estimate> longest) {
        List<Figure> figures = new ArrayList<>(List.of(edition.figures().figure(standard, criterion.decimals())));
        longest.map(each -> edition.figures().figure(each, criterion.decimals()))
                .ifPresent(figures::add);
        return new Value(
                figures,
                String.join(Cells.DASH, figures.stream().map(Figure::text).toList()),
                mark(shown, criterion),
                standard.id().toString(),
                Weight.PLAIN,
                sign(standard, longest));
    }

    private @Nullable Sign sign(Estimate standard, Optional<Estimate> longest) {
        Optional<Boolean> holds = criteria.isAtLeast(standard.id());
        if (holds.isEmpty()) {
            return null;
        }
        Optional<Boolean> holdsLongest = longest.flatMap(each -> criteria.isAtLeast(each.id()));
        if (holdsLongest.isPresent() && !holdsLongest.equals(holds)) {
            return Sign.DEPENDS;
        }
        return holds.get() ? Sign.AT_LEAST : Sign.BELOW;
    }

    private String mark(RulesShown shown, Criterion criterion) {
        if (shown.rules().isUnverified(criterion.field())) {
            return Marks.UNVERIFIED;
        }
        return ownMark(shown, criterion).orElse(Marks.NONE);
    }

    private Optional<String> ownMark(RulesShown shown, Criterion criterion) {
        String fact = criterion.name().equals("waiting") ? shown.rules().facts().get("fact.waiting") : null;
        return Optional.ofNullable(fact).map(letterByFact::get);
    }

    /** The notes of this table: what the law says of the waiting period where days do not tell. */
    List<String> ownNotes() {
        return letterByFact.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(each -> each.getValue() + " " + edition.say(each.getKey()))
                .toList();
    }

    SignKey legend() {
        return new SignKey(
                List.of(
                        new SignWord("at-least", edition.say("sign.at-least")),
                        new SignWord("below", edition.say("sign.below")),
                        new SignWord("depends", edition.say("sign.depends"))),
                List.of());
    }

    /** «Six of seven sets of rules pay 45 per cent over 13 weeks; two pay 50 over 26», for the standard record. */
    String title() {
        Wording words = edition.words();
        int compared = (int) rules.stream()
                .filter(each -> criteria.isAtLeast(each.id("C102_TEST", "criterion=rate"))
                        .isPresent())
                .count();
        if (compared == 0) {
            return words.title("page.adequacy.title.none", Map.of());
        }
        return words.title(
                "page.adequacy.title",
                Map.of(
                        "k", words.spelled(count("C102_TEST")),
                        "n", words.spelled(edition.figures().count("rules:compared:" + edition.quarter(), compared)),
                        "j", words.spelled(count("C168_TEST")),
                        "c102", criteria.thresholdFigure("C102_TEST", "criterion=rate"),
                        "c168", criteria.thresholdFigure("C168_TEST", "criterion=rate")));
    }

    private Figure count(String indicator) {
        int holds = (int) rules.stream()
                .filter(each ->
                        criteria.isAtLeast(each.id(indicator, "criterion=rate")).orElse(false))
                .count();
        return edition.figures().count("rules:" + indicator + ":count-at-least:" + edition.quarter(), holds);
    }
}
