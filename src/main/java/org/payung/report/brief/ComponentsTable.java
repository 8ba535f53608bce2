package org.payung.report.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.payung.outcome.Estimate;
import org.payung.report.Block;
import org.payung.report.Block.Heading;
import org.payung.report.Block.Paragraph;
import org.payung.report.Block.TableBlock;
import org.payung.report.Cell;
import org.payung.report.Cell.Value;
import org.payung.report.Cell.Weight;
import org.payung.report.Cell.Words;
import org.payung.report.Drawing.Mark;
import org.payung.report.Drawing.PlotRow;
import org.payung.report.Drawing.Sign;
import org.payung.report.Table;
import org.payung.report.Table.Align;
import org.payung.report.Table.Column;
import org.payung.report.Table.Row;
import org.payung.report.Table.Scale;
import org.payung.report.text.Cells;
import org.payung.report.text.Marks;
import org.payung.report.text.Wording;

/** Table 3: the components of SDG indicator 1.3.1 with two years of one source release, and a dot for each. */
final class ComponentsTable {

    static final double WIDTH = 238;
    private static final double NAMES = 92;
    private static final double FIGURES = 34;
    private static final Scale PERCENT = new Scale(0, 100, List.of(0.0, 50.0, 100.0), "%");

    private final Subject subject;
    private final Wording words;
    private final List<String> indicators;
    private final Components components;

    ComponentsTable(Subject subject) {
        this.subject = subject;
        this.words = subject.words();
        this.indicators = subject.setting("comparison", "indicators");
        this.components = Components.of(subject, indicators);
    }

    List<Block> blocks() {
        String source = Sources.shortName(components.source());
        String many = components.hasTwoYears() ? "two" : components.source() == null ? "none" : "one";
        Map<String, String> arguments = Map.of(
                "country", subject.title(),
                "source", source,
                "years", many,
                "earlier", String.valueOf(components.earlier()),
                "later", String.valueOf(components.later()));
        return List.of(
                new Heading(
                        words.say("brief.components.title", arguments),
                        words.say("brief.components.sub", arguments),
                        "table-3"),
                new TableBlock(table(), null),
                new Paragraph(List.of(Block.Run.of(words.say("brief.components.key", arguments))), false));
    }

    Components components() {
        return components;
    }

    private Table table() {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(words.say("brief.components.component"), "", Align.LEFT, NAMES, null));
        if (components.hasTwoYears()) {
            columns.add(new Column(String.valueOf(components.earlier()), "", Align.FIGURE, FIGURES, null));
        }
        columns.add(new Column(String.valueOf(components.later()), "", Align.FIGURE, FIGURES, null));
        double rest = WIDTH - columns.stream().mapToDouble(Column::widthPoints).sum();
        columns.add(new Column("", "", Align.PLOT, rest, PERCENT));
        List<Row> rows = indicators.stream().sorted(order()).map(this::row).toList();
        return new Table("table-3", columns, List.of(), rows, WIDTH);
    }

    /** By the newer value, zeros and those without a value last. */
    private Comparator<String> order() {
        return Comparator.comparing((String each) -> components.newest(each).isEmpty())
                .thenComparing(
                        each -> -components.newest(each).map(Estimate::value).orElse(0.0))
                .thenComparing(indicators::indexOf);
    }

    private Row row(String indicator) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Words(words.say("brief.components." + indicator)));
        if (components.hasTwoYears()) {
            cells.add(cell(indicator, components.earlier(), Weight.PLAIN));
        }
        cells.add(cell(indicator, components.later(), Weight.BOLD));
        cells.add(new Cell.Plot(plot(indicator)));
        return new Row(cells, false);
    }

    private Value cell(String indicator, int year, Weight weight) {
        return components
                .find(indicator, year)
                .map(each -> subject.cells().of(each, 1, Marks.of(each), weight))
                .orElseGet(() -> Cells.dash(Marks.NOT_RECEIVED));
    }

    private PlotRow plot(String indicator) {
        Optional<Estimate> later = components.find(indicator, components.later());
        Optional<Estimate> earlier = components.find(indicator, components.earlier());
        List<Mark> marks = new ArrayList<>();
        later.ifPresent(each -> marks.add(mark(each, Sign.FULL)));
        earlier.ifPresent(each -> marks.add(mark(each, Sign.OPEN)));
        return new PlotRow(PERCENT, marks, null, null, "", false, List.of());
    }

    private static Mark mark(Estimate estimate, Sign sign) {
        return new Mark(estimate.value(), estimate.value() == 0 ? Sign.ZERO : sign, "", false);
    }
}
