package org.payung.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.payung.report.Block;
import org.payung.report.Cell;
import org.payung.report.Drawing;
import org.payung.report.Figure;
import org.payung.report.Page;
import org.payung.report.Table;

/** Every figure that a page of the model prints. */
final class PrintedFigures {

    private final List<Figure> figures = new ArrayList<>();

    private PrintedFigures() {}

    static List<Figure> of(Page page) {
        PrintedFigures found = new PrintedFigures();
        if (page.lead() != null) {
            found.addRuns(page.lead());
        }
        page.blocks().forEach(found::add);
        return found.figures;
    }

    private void add(Block block) {
        if (block instanceof Block.TableBlock table) {
            table.table().rows().forEach(this::add);
            if (table.legend() != null) {
                figures.addAll(table.legend().figures());
            }
        } else if (block instanceof Block.Chart chart) {
            add(chart.drawing());
        } else if (block instanceof Block.Box box) {
            addRuns(box.text());
        } else if (block instanceof Block.Paragraph paragraph) {
            addRuns(paragraph.text());
        } else if (block instanceof Block.Message message) {
            addRuns(message.sentence());
            addRuns(message.explanation());
            add(message.drawing());
        } else if (block instanceof Block.Facts facts) {
            facts.facts().forEach(fact -> {
                if (fact.figure() != null) {
                    figures.add(fact.figure());
                }
            });
        } else if (block instanceof Block.Columns columns) {
            columns.columns().forEach(column -> addRuns(column.text()));
        } else if (block instanceof Block.TwoUp two) {
            two.left().forEach(this::add);
            two.right().forEach(this::add);
        }
    }

    private void add(Table.Row row) {
        for (Cell cell : row.cells()) {
            if (cell instanceof Cell.Value value) {
                figures.addAll(value.figures());
            } else if (cell instanceof Cell.Heat heat) {
                figures.addAll(heat.number().figures());
            } else if (cell instanceof Cell.Plot plot) {
                add(plot.drawing());
            }
        }
    }

    private void add(Drawing drawing) {
        figures.addAll(drawing.figures());
    }

    private void addRuns(List<Block.Run> runs) {
        for (Block.Run run : runs) {
            if (run.figure() != null) {
                figures.add(run.figure());
            }
        }
    }
}
