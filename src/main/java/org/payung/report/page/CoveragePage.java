package org.payung.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.payung.catalogue.Layout.PageLayout;
import org.payung.outcome.Estimate;
import org.payung.report.Block;
import org.payung.report.Block.Heading;
import org.payung.report.Block.TableBlock;
import org.payung.report.Cell;
import org.payung.report.Cell.Value;
import org.payung.report.Cell.Weight;
import org.payung.report.Cell.Words;
import org.payung.report.Drawing.Sign;
import org.payung.report.Drawing.SignKey;
import org.payung.report.Drawing.SignKey.SignWord;
import org.payung.report.LatestFigure;
import org.payung.report.Page;
import org.payung.report.Table;
import org.payung.report.Table.Row;
import org.payung.report.Table.Spanner;
import org.payung.report.text.Cells;
import org.payung.report.text.Marks;
import org.payung.series.Sex;

/** Coverage of the unemployed in countries and in groups of countries: table and plot in one (REPORT, picture 03). */
final class CoveragePage implements PageBuilder {

    @Override
    public Page build(Edition edition, PageLayout layout, int number) {
        List<LatestFigure> latest = edition.latest(edition.areas(layout), Edition.UEMP);
        Table countries = countries(edition, latest);
        Table groups = groups(edition, layout.list("groups"));
        CoverageFindings findings = new CoverageFindings(edition, latest);
        List<Block> blocks = List.of(
                new Heading(edition.say("table.coverage.title"), edition.say("table.coverage.sub"), "table-coverage"),
                new TableBlock(countries, legend(edition, latest)),
                new Heading(
                        edition.say("table.groups.title", Map.of("year", edition.referenceYear())),
                        edition.say("table.groups.sub"),
                        "table-groups"),
                new TableBlock(groups, null),
                notes(edition, layout, latest, countries, groups));
        return new Page(
                "coverage",
                number,
                edition.say("chapter.protection"),
                edition.say("page.coverage.kicker"),
                findings.title(),
                findings.lead(),
                blocks);
    }

    private static Table countries(Edition edition, List<LatestFigure> latest) {
        CoveragePlot plot = new CoveragePlot(edition);
        List<Table.Column> columns = List.of(
                TableColumns.left(edition.say("column.country"), 74),
                TableColumns.figure(edition.say("column.pays-since"), "", 40),
                TableColumns.figure(edition.say("column.total"), "%", 33),
                TableColumns.right(edition.say("column.year"), 30),
                TableColumns.figure(edition.say("column.women"), "%", 52),
                TableColumns.figure(edition.say("column.men"), "%", 42),
                TableColumns.plot(CoveragePlot.PERCENT, 210));
        List<Row> rows = latest.stream()
                .map(each -> new Row(cells(edition, plot, each), false))
                .toList();
        return new Table("table-coverage", columns, List.of(), rows, 481);
    }

    private static List<Cell> cells(Edition edition, CoveragePlot plot, LatestFigure latest) {
        return List.of(
                new Words(edition.names().area(latest.area())),
                PaysSince.of(edition.input(), latest.area()).cell(),
                CoverageFindings.total(edition, latest),
                year(latest),
                sex(edition, latest, Sex.FEMALE),
                sex(edition, latest, Sex.MALE),
                new Cell.Plot(plot.row(latest)));
    }

    private static Value year(LatestFigure latest) {
        String text = latest.isMissing() ? Cells.DASH : String.valueOf(latest.year());
        return Cells.plain(text, Marks.NONE, latest.old() ? Weight.GREY : Weight.PLAIN);
    }

    /**
     * Women and men of the year of the total; another year would not compare. A zero that we set beside a total that was
     * published is no figure. The total's mark says it for the row.
     */
    static Value sex(Edition edition, LatestFigure total, Sex sex) {
        Optional<Estimate> found = edition.input()
                .grid()
                .findEstimate(total.outcome().id().withSex(sex))
                .filter(each -> total.isStructuralZero() || !each.isStructuralZero());
        if (found.isEmpty()) {
            return Cells.dash(Marks.NOT_RECEIVED);
        }
        String mark = Marks.of(found.get());
        return edition.cells()
                .of(found.get(), 1, mark.equals(Marks.of(total.outcome())) ? Marks.NONE : mark, Weight.PLAIN);
    }

    private static Table groups(Edition edition, List<String> groups) {
        String percent = "%";
        List<Table.Column> columns = List.of(
                TableColumns.left(edition.say("column.group"), edition.say("column.group.sub"), 84),
                TableColumns.figure(edition.say("column.value"), percent, 34),
                TableColumns.figure(edition.say("column.range"), percent, 52),
                TableColumns.right(String.valueOf(edition.referenceYear()), 25),
                TableColumns.right(edition.say("column.carried"), 25),
                TableColumns.right(edition.say("column.zero"), 25),
                TableColumns.right(edition.say("column.none"), 26),
                TableColumns.plot(CoveragePlot.PERCENT, 210));
        GroupRows rows = new GroupRows(edition);
        List<Row> body = groups.stream()
                .flatMap(group -> rows.row(group, Edition.UEMP, CoveragePlot.PERCENT).stream())
                .toList();
        Spanner spanner = new Spanner(edition.say("column.shares"), 3, 6);
        return new Table("table-groups", columns, List.of(spanner), body, 481);
    }

    private static SignKey legend(Edition edition, List<LatestFigure> latest) {
        List<SignWord> words = new ArrayList<>();
        words.add(new SignWord("full", edition.say("sign.full", Map.of("year", edition.referenceYear()))));
        words.add(new SignWord("open", edition.say("sign.open")));
        words.add(new SignWord("earlier", edition.say("sign.earlier")));
        words.add(new SignWord("zero", edition.say("sign.zero")));
        if (latest.stream().anyMatch(each -> CoveragePlot.sign(each) == Sign.QUERIED)) {
            words.add(new SignWord("queried", edition.say("sign.queried")));
        }
        words.add(new SignWord("range", edition.say("sign.range")));
        return new SignKey(words, List.of());
    }

    private static Block notes(
            Edition edition, PageLayout layout, List<LatestFigure> latest, Table countries, Table groups) {
        List<String> own = new ArrayList<>(CoverageFindings.zeroNotes(edition, latest));
        if (latest.stream().anyMatch(LatestFigure::old)) {
            own.add(edition.say("note.grey"));
        }
        GroupNotes groupNotes = new GroupNotes(edition, layout.list("groups"));
        return new NoteText(edition)
                .marks(List.of(countries, groups), own)
                .say("note.definition", "note.coverage.definition")
                .part(
                        "note.countries",
                        edition.words().knows("note.areas." + first(layout))
                                ? edition.say("note.areas." + first(layout))
                                : "")
                .part("note.set-aside", new SetAside(edition).sentence(Edition.UEMP))
                .part("note.groups", groupNotes.membersNotFollowed())
                .sources(groupNotes.withWeights(Sources.of(latest)))
                .ids(
                        "\u00ABAREA\u00BB:SI_COV_UEMP:_T:\u00ABSEX\u00BB:_T:_T:value:\u00ABYEAR\u00BB",
                        "\u00ABGROUP\u00BB:SI_COV_UEMP:_T:_T:_T:_T:weighted:" + edition.referenceYear())
                .block();
    }

    private static String first(PageLayout layout) {
        return layout.list("members-of").isEmpty()
                ? Edition.ALL
                : layout.list("members-of").get(0);
    }
}
