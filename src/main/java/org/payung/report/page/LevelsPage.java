package org.payung.report.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.payung.catalogue.Layout.PageLayout;
import org.payung.report.Block;
import org.payung.report.Block.Chart;
import org.payung.report.Block.Heading;
import org.payung.report.Block.Paragraph;
import org.payung.report.Block.TableBlock;
import org.payung.report.Cell;
import org.payung.report.Cell.Value;
import org.payung.report.Cell.Weight;
import org.payung.report.Cell.Words;
import org.payung.report.Drawing.AboveCeiling;
import org.payung.report.Drawing.AboveCeiling.Point;
import org.payung.report.Figure;
import org.payung.report.Page;
import org.payung.report.Table;
import org.payung.report.Table.Row;
import org.payung.report.text.Cells;
import org.payung.report.text.Marks;
import org.payung.scheme.BenefitPath;
import org.payung.scheme.InsuranceRecord;

/** The level of benefits: the rate above the wage ceiling, and the measures whose figures are still to come. */
final class LevelsPage implements PageBuilder {

    private static final double CHART_WIDTH = 481;
    private static final double CHART_HEIGHT = 146;
    private static final List<String> NOT_YET =
            List.of("minimum-wage", "average-wage", "poverty-line", "gdp-per-head", "erosion");

    @Override
    public Page build(Edition edition, PageLayout layout, int number) {
        List<RulesShown> rules = RulesShown.comparable(edition, layout.list("schemes"));
        Table table = table(edition, rules);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(edition.say("table.levels.title"), edition.say("table.levels.sub"), "table-levels"));
        blocks.add(new TableBlock(table, null));
        blocks.add(new Paragraph(
                edition.words().runs("theme.none", Map.of("theme", edition.say("theme.standard-of-living"))), false));
        capped(rules).ifPresent(each -> addChart(edition, each, blocks));
        blocks.add(notes(edition, rules, table));
        return new Page(
                "levels",
                number,
                edition.say("chapter.adequacy"),
                edition.say("page.levels.kicker"),
                title(edition, rules),
                null,
                blocks);
    }

    /** The first scheme with a ceiling. */
    private static Optional<RulesShown> capped(List<RulesShown> rules) {
        return rules.stream().filter(each -> each.rules().wageCap() != null).findFirst();
    }

    private static String title(Edition edition, List<RulesShown> rules) {
        return capped(rules)
                .map(each -> edition.words()
                        .title(
                                "page.levels.title",
                                Map.of(
                                        "area", edition.names().inSentence(each.area()),
                                        "v", atWage(edition, each, 2),
                                        "w", atWage(edition, each, 1))))
                .orElseGet(() -> edition.words().title("page.levels.title.none", Map.of()));
    }

    private static Table table(Edition edition, List<RulesShown> rules) {
        List<Table.Column> columns = new ArrayList<>();
        columns.add(TableColumns.left(edition.say("column.scheme"), 100));
        columns.add(TableColumns.figure(edition.say("column.ceiling"), edition.say("column.ceiling.unit"), 68));
        columns.add(TableColumns.figure(edition.say("column.at-ceiling"), edition.say("column.of-wage"), 48));
        columns.add(TableColumns.figure(edition.say("column.at-twice"), edition.say("column.of-wage"), 50));
        NOT_YET.forEach(each -> columns.add(TableColumns.figure(edition.say("column." + each), "%", 43)));
        List<Row> rows = rules.stream().map(each -> row(edition, each)).toList();
        return new Table("table-levels", columns, List.of(), rows, 481);
    }

    private static Row row(Edition edition, RulesShown shown) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Words(edition.names().area(shown.area()), shown.name(edition.names()), Weight.PLAIN));
        BigDecimal cap = shown.rules().wageCap();
        if (cap == null) {
            cells.addAll(List.of(
                    Cells.dash(Marks.NOT_RECEIVED), Cells.dash(Marks.NOT_RECEIVED), Cells.dash(Marks.NOT_RECEIVED)));
        } else {
            Figure ceiling = new Money(edition)
                    .amount(id(shown) + "#wage-cap", cap, shown.scheme().currency());
            String mark = shown.rules().isUnverified("wage-cap") ? Marks.UNVERIFIED : Marks.NONE;
            cells.add(Cells.figure(ceiling, mark, Weight.PLAIN));
            cells.add(Cells.figure(atWage(edition, shown, 1), Marks.NONE, Weight.PLAIN));
            cells.add(Cells.figure(atWage(edition, shown, 2), Marks.NONE, Weight.BOLD));
        }
        Value none = Cells.dash(Marks.NOT_RECEIVED);
        NOT_YET.forEach(each -> cells.add(none));
        return new Row(cells, false);
    }

    private static String id(RulesShown shown) {
        return shown.scheme().key() + "/" + shown.rules().id();
    }

    /** Rate of the first month at the ceiling times the number, per cent of the wage. */
    private static Figure atWage(Edition edition, RulesShown shown, int times) {
        BigDecimal cap = shown.rules().wageCap();
        double wage = cap == null ? 1 : cap.doubleValue() * times;
        double percent = path(shown).ratePercentAt(wage, 1);
        return edition.figures().figure(id(shown) + "#rate-at-" + times + "-times-the-cap", percent, 1);
    }

    private static BenefitPath path(RulesShown shown) {
        return BenefitPath.of(shown.rules(), InsuranceRecord.STANDARD)
                .orElseThrow(() -> new IllegalArgumentException(id(shown) + " pays no rate of the wage"));
    }

    private static void addChart(Edition edition, RulesShown shown, List<Block> blocks) {
        BigDecimal cap = shown.rules().wageCap();
        if (cap == null) {
            return;
        }
        String area = edition.names().area(shown.area());
        List<Figure> figures = List.of(atWage(edition, shown, 1), atWage(edition, shown, 2), atWage(edition, shown, 3));
        List<Point> points = new ArrayList<>();
        List<Double> ticks = new ArrayList<>();
        for (int times = 1; times <= figures.size(); times++) {
            double millions = cap.doubleValue() * times / 1_000_000;
            points.add(new Point(
                    millions,
                    figures.get(times - 1).value(),
                    figures.get(times - 1).text()));
            ticks.add(millions);
        }
        blocks.add(new Heading(
                edition.say("figure.above.title", Map.of("area", area)),
                edition.say("figure.above.sub", Map.of("rules", shown.name(edition.names()))),
                "figure-above"));
        blocks.add(new Chart(
                new AboveCeiling(
                        cap.doubleValue() / 1_000_000,
                        path(shown).ratePercent(1),
                        cap.doubleValue() * figures.size() / 1_000_000,
                        points,
                        ticks,
                        edition.say("figure.above.cap"),
                        edition.say(
                                "figure.above.axis",
                                Map.of(
                                        "currency",
                                        new Money(edition).word(shown.scheme().currency()))),
                        figures),
                CHART_WIDTH,
                CHART_HEIGHT,
                Alternative.cut(edition.say(
                        "figure.above.alt",
                        Map.of("area", area, "v", figures.get(0), "w", figures.get(1), "u", figures.get(2))))));
    }

    private static Block notes(Edition edition, List<RulesShown> rules, Table table) {
        List<String> laws = rules.stream()
                .map(each ->
                        edition.names().area(each.area()) + ": " + each.rules().legalBasis())
                .toList();
        return new NoteText(edition)
                .marks(List.of(table), List.of())
                .say("note.definition", "note.levels.definition")
                .part("note.sources", String.join("; ", laws) + ". " + edition.say("note.rules.checked"))
                .ids(
                        "\u00ABAREA\u00BB:BEN_MW, BEN_AW, BEN_POV_NAT, BEN_GDPPC, EROSION:\u00ABSCHEME\u00BB:_T:_T:_T:value:\u00ABPERIOD\u00BB")
                .block();
    }
}
