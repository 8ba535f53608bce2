package org.payung.report;

import java.util.List;
import java.util.stream.Collectors;
import org.payung.report.Block.Run;

/** A report model as plain text: what golden files hold and what a reviewer reads. No-break spaces become spaces. */
public final class PlainReport {

    private final StringBuilder text = new StringBuilder();

    private PlainReport() {}

    public static String of(Page page) {
        PlainReport report = new PlainReport();
        report.line("== " + page.number() + " " + page.id() + " | " + page.chapter() + " | " + page.kicker());
        report.line("# " + page.title());
        List<Run> lead = page.lead();
        if (lead != null) {
            report.line("> " + runs(lead));
        }
        page.blocks().forEach(report::block);
        return report.text.toString().replace('\u00A0', ' ');
    }

    public static String runs(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    private void line(String line) {
        text.append(line.replace('\n', '/')).append('\n');
    }

    private void block(Block block) {
        if (block instanceof Block.Heading heading) {
            line("");
            line("## " + heading.title() + " [" + heading.anchor() + "]");
            line("   " + heading.sub());
        } else if (block instanceof Block.TableBlock table) {
            table(table.table());
            Drawing legend = table.legend();
            if (legend != null) {
                line("legend " + legend);
            }
        } else if (block instanceof Block.Chart chart) {
            drawing(chart.drawing());
            line("alt (" + chart.alternativeText().length() + ") " + chart.alternativeText());
        } else if (block instanceof Block.Notes notes) {
            notes.parts().forEach(part -> line("note " + part.head() + " " + part.text()));
        } else if (block instanceof Block.Box box) {
            line("box " + box.title() + " | " + runs(box.text()));
        } else if (block instanceof Block.Paragraph paragraph) {
            line("p " + runs(paragraph.text()));
        } else if (block instanceof Block.Message message) {
            message(message);
        } else if (block instanceof Block.Columns columns) {
            columns.columns().forEach(column -> line("column " + column.title() + " | " + runs(column.text())));
        } else if (block instanceof Block.Facts facts) {
            facts.facts().forEach(fact -> line("fact " + fact.printed() + marked(fact.mark()) + " | " + fact.text()));
        } else if (block instanceof Block.TwoUp two) {
            line("left");
            two.left().forEach(this::block);
            line("right");
            two.right().forEach(this::block);
        } else if (block instanceof Block.Contents contents) {
            contents.entries().forEach(entry -> line(entry.page() + " " + entry.chapter() + " | " + entry.title()));
        } else if (block instanceof Block.NumberList numbers) {
            numbers.entries().forEach(this::entry);
        }
    }

    private void message(Block.Message message) {
        line("");
        line("[" + message.bigFigure() + "] " + message.below());
        line("   " + runs(message.sentence()));
        line("   " + runs(message.explanation()));
        line("   "
                + message.ids().stream()
                        .map(id -> id.number() + " " + id.shown())
                        .collect(Collectors.joining(" · "))
                + " " + message.idsTail());
        drawing(message.drawing());
    }

    private void entry(NumberEntry entry) {
        line(entry.number() + " p." + entry.page() + " " + entry.id() + " = " + entry.printed());
        line("   " + entry.formula());
        entry.inputs().forEach(input -> line("   - " + input));
        line("   " + entry.marks() + " | " + entry.rounding());
    }

    private void table(Table table) {
        table.spanners()
                .forEach(spanner -> line("span " + spanner.first() + "-" + spanner.last() + " " + spanner.text()));
        line(table.columns().stream()
                .map(column -> column.head() + (column.unit().isEmpty() ? "" : " (" + column.unit() + ")"))
                .collect(Collectors.joining(" | ")));
        table.rows()
                .forEach(row -> line(row.cells().stream().map(PlainReport::cell).collect(Collectors.joining(" | "))));
    }

    private static String cell(Cell cell) {
        if (cell instanceof Cell.Words words) {
            return words.text() + (words.sub() == null ? "" : " / " + words.sub());
        }
        if (cell instanceof Cell.Value value) {
            return value(value);
        }
        if (cell instanceof Cell.Heat heat) {
            return value(heat.number()) + " step" + heat.step();
        }
        return cell instanceof Cell.Plot plot ? plot(plot.drawing()) : "";
    }

    private static String value(Cell.Value value) {
        String grey = value.weight() == Cell.Weight.GREY ? "(" + value.text() + ")" : value.text();
        return grey + marked(value.mark()) + (value.sign() == null ? "" : " " + value.sign());
    }

    private static String marked(String mark) {
        return mark.isEmpty() ? "" : "^" + mark;
    }

    private static String plot(Drawing drawing) {
        if (!(drawing instanceof Drawing.PlotRow row)) {
            return drawing.getClass().getSimpleName();
        }
        String marks = row.marks().stream()
                .map(mark ->
                        mark.sign() + "@" + mark.value() + (mark.label().isEmpty() ? "" : "'" + mark.label() + "'"))
                .collect(Collectors.joining(" "));
        String range = row.lower() == null ? "" : " range";
        return marks + range + (row.words().isEmpty() ? "" : " «" + row.words() + "»");
    }

    private void drawing(Drawing drawing) {
        if (drawing instanceof Drawing.Panels panels) {
            panels.panels().forEach(this::drawing);
            return;
        }
        line("drawing " + drawing.toString().replaceAll(", figures=\\[.*", "]"));
    }
}
