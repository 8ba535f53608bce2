package org.payung.report.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.payung.catalogue.Layout.PageLayout;
import org.payung.outcome.Estimate;
import org.payung.outcome.Outcome;
import org.payung.outcome.OutcomeId;
import org.payung.report.Block;
import org.payung.report.Block.Chart;
import org.payung.report.Block.Heading;
import org.payung.report.Block.Paragraph;
import org.payung.report.Block.Run;
import org.payung.report.Block.TableBlock;
import org.payung.report.Cell;
import org.payung.report.Cell.Weight;
import org.payung.report.Cell.Words;
import org.payung.report.Drawing.AboveCeiling;
import org.payung.report.Drawing.AboveCeiling.Point;
import org.payung.report.ErodedAmount;
import org.payung.report.Figure;
import org.payung.report.Page;
import org.payung.report.Table;
import org.payung.report.Table.Row;
import org.payung.report.text.Cells;
import org.payung.report.text.Marks;
import org.payung.scheme.AmountInForce.Kind;
import org.payung.scheme.BenefitPath;
import org.payung.scheme.InsuranceRecord;
import org.payung.series.Period;

/** The level of benefits: the rate above the wage ceiling, the benefit against other measures, and what prices have taken. */
final class LevelsPage implements PageBuilder {

    private static final double CHART_WIDTH = 481;
    private static final double CHART_HEIGHT = 104;

    /** What a benefit paid is held against, in the order of the columns: the head, the indicator, its breakdown. */
    private static final List<Measure> MEASURES = List.of(
            new Measure("minimum-wage", "BEN_MW", "basis=paid"),
            new Measure("average-wage", "BEN_AW", "basis=paid"),
            new Measure("poverty-line", "BEN_POV_NAT", "basis=paid;household=1"),
            new Measure("gdp-per-head", "BEN_GDPPC", "basis=paid"));

    private static final List<String> BEYOND_THE_TABLE = List.of("net-rates", "survey-adequacy", "spi");
    private static final int NEAREST_YEARS = 3;

    private record Measure(String head, String indicator, String breakdown) {}

    @Override
    public Page build(Edition edition, PageLayout layout, int number) {
        List<RulesShown> rules = RulesShown.comparable(edition, layout.list("schemes"));
        List<ErodedAmount> eroded = ErodedAmount.of(edition.input(), layout.list("amounts"));
        List<Table> tables = new ArrayList<>(List.of(table(edition, rules)));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(edition.say("table.levels.title"), edition.say("table.levels.sub"), "table-levels"));
        blocks.add(new TableBlock(tables.get(0), null));
        if (!eroded.isEmpty()) {
            tables.add(new ErosionTable(edition).of(eroded));
            blocks.add(
                    new Heading(edition.say("table.erosion.title"), edition.say("table.erosion.sub"), "table-erosion"));
            blocks.add(new TableBlock(tables.get(1), null));
        }
        capped(rules).ifPresent(each -> addChart(edition, each, blocks));
        blocks.add(new Paragraph(notReceived(edition, rules), false));
        blocks.add(notes(edition, rules, eroded, tables));
        return new Page(
                "levels",
                number,
                edition.say("chapter.adequacy"),
                edition.say("page.levels.kicker"),
                title(edition, rules, eroded),
                lead(edition, rules, eroded),
                blocks);
    }

    /** The largest loss of an amount that is not from memory. */
    private static Optional<ErodedAmount> largestLoss(List<ErodedAmount> eroded) {
        return eroded.stream().filter(ErodedAmount::isVerifiedLoss).findFirst();
    }

    private static String title(Edition edition, List<RulesShown> rules, List<ErodedAmount> eroded) {
        return largestLoss(eroded)
                .map(each -> edition.words()
                        .title(
                                "page.levels.title.erosion",
                                Map.of(
                                        "area",
                                                edition.names()
                                                        .inSentence(
                                                                each.scheme().area()),
                                        "of", each.kind() == Kind.WAGE_CAP ? "cap" : "benefit",
                                        "v", edition.figures().figure(each.lost(), 1),
                                        "since", each.amount().sinceYear())))
                .orElseGet(() -> ofRates(edition, rules));
    }

    /** What the title says where no erosion is known stands below it where one is. */
    private static @Nullable List<Run> lead(Edition edition, List<RulesShown> rules, List<ErodedAmount> eroded) {
        return largestLoss(eroded)
                .flatMap(lost ->
                        capped(rules).map(each -> edition.words().runs("page.levels.lead", rates(edition, each))))
                .orElse(null);
    }

    private static List<Run> notReceived(Edition edition, List<RulesShown> rules) {
        List<String> themes = Stream.concat(
                        MEASURES.stream()
                                .filter(measure -> rules.stream()
                                        .noneMatch(each -> latest(edition, each, measure)
                                                .filter(Estimate.class::isInstance)
                                                .isPresent()))
                                .map(Measure::head),
                        BEYOND_THE_TABLE.stream())
                .map(each -> edition.say("theme.level." + each))
                .toList();
        return edition.words()
                .runs("theme.none", Map.of("theme", edition.words().list(themes)));
    }

    /** The first scheme with a ceiling. */
    private static Optional<RulesShown> capped(List<RulesShown> rules) {
        return rules.stream().filter(each -> each.rules().wageCap() != null).findFirst();
    }

    private static String ofRates(Edition edition, List<RulesShown> rules) {
        return capped(rules)
                .map(each -> edition.words().title("page.levels.title", rates(edition, each)))
                .orElseGet(() -> edition.words().title("page.levels.title.none", Map.of()));
    }

    private static Map<String, Object> rates(Edition edition, RulesShown each) {
        return Map.of(
                "area", edition.names().inSentence(each.area()),
                "v", atWage(edition, each, 2),
                "w", atWage(edition, each, 1));
    }

    private static Table table(Edition edition, List<RulesShown> rules) {
        List<Table.Column> columns = new ArrayList<>();
        columns.add(TableColumns.left(edition.say("column.scheme"), 111));
        columns.add(TableColumns.figure(edition.say("column.ceiling"), edition.say("column.ceiling.unit"), 72));
        columns.add(TableColumns.figure(edition.say("column.at-ceiling"), edition.say("column.of-wage"), 52));
        columns.add(TableColumns.figure(edition.say("column.at-twice"), edition.say("column.of-wage"), 54));
        MEASURES.forEach(each -> columns.add(TableColumns.figure(edition.say("column." + each.head()), "%", 48)));
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
        MEASURES.forEach(each -> cells.add(latest(edition, shown, each)
                .map(found -> edition.cells().of(found, 1))
                .orElse(Cells.dash(Marks.NOT_RECEIVED))));
        return new Row(cells, false);
    }

    /** The newest figure of the last years, else why the release's year has none. */
    private static Optional<Outcome> latest(Edition edition, RulesShown shown, Measure measure) {
        Optional<Outcome> own = edition.find(id(edition, shown, measure, 0));
        return IntStream.rangeClosed(0, NEAREST_YEARS)
                .mapToObj(back -> edition.find(id(edition, shown, measure, back)))
                .flatMap(Optional::stream)
                .filter(Estimate.class::isInstance)
                .findFirst()
                .or(() -> own);
    }

    private static OutcomeId id(Edition edition, RulesShown shown, Measure measure, int yearsBack) {
        Period year = Period.year(edition.input().releaseYear() - yearsBack);
        return shown.id(measure.indicator(), measure.breakdown()).withPeriod(year);
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

    private static Block notes(Edition edition, List<RulesShown> rules, List<ErodedAmount> eroded, List<Table> tables) {
        List<String> laws = rules.stream()
                .map(each ->
                        edition.names().area(each.area()) + ": " + each.rules().legalBasis())
                .toList();
        return new NoteText(edition)
                .marks(tables, List.of())
                .say("note.definition", "note.levels.definition")
                .part("note.prices", eroded.isEmpty() ? "" : edition.say("note.levels.prices"))
                .part("note.sources", String.join("; ", laws) + ". " + edition.say("note.rules.checked"))
                .ids(
                        "\u00ABAREA\u00BB:BEN_MW, BEN_AW, BEN_POV_NAT, BEN_GDPPC, EROSION:\u00ABSCHEME\u00BB:_T:_T:\u00ABBREAKDOWN\u00BB:value:\u00ABPERIOD\u00BB")
                .block();
    }
}
