package org.payung.report.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.payung.report.Block;
import org.payung.report.Block.Run;
import org.payung.report.Figure;
import org.payung.report.NumberEntry;
import org.payung.report.Page;

/** The entries of the numbers that stand in sentences and facts, in the order of the pages. */
final class BriefNumbers {

    private BriefNumbers() {}

    static List<NumberEntry> of(Subject subject, List<Page> pages) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        Map<String, Integer> pageOf = new LinkedHashMap<>();
        for (Page page : pages) {
            for (Figure figure : figures(page)) {
                if (figures.putIfAbsent(figure.id(), figure) == null) {
                    pageOf.put(figure.id(), page.number());
                }
            }
        }
        List<NumberEntry> entries = new ArrayList<>();
        figures.forEach((id, figure) ->
                entries.add(NumberOrigin.of(subject, figure, "N" + (entries.size() + 1), pageOf.getOrDefault(id, 0))));
        return List.copyOf(entries);
    }

    private static List<Figure> figures(Page page) {
        List<Figure> figures = new ArrayList<>();
        List<Run> lead = page.lead();
        if (lead != null) {
            figures.addAll(inRuns(lead));
        }
        figures.addAll(inBlocks(page.blocks()));
        return figures;
    }

    private static List<Figure> inBlocks(List<Block> blocks) {
        List<Figure> figures = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Facts facts) {
                facts.facts().forEach(fact -> add(fact.figure(), figures));
            } else if (block instanceof Block.Box box) {
                figures.addAll(inRuns(box.text()));
            } else if (block instanceof Block.Paragraph paragraph) {
                figures.addAll(inRuns(paragraph.text()));
            } else if (block instanceof Block.Columns columns) {
                columns.columns().forEach(column -> figures.addAll(inRuns(column.text())));
            } else if (block instanceof Block.TwoUp two) {
                figures.addAll(inBlocks(two.left()));
                figures.addAll(inBlocks(two.right()));
            }
        }
        return figures;
    }

    private static List<Figure> inRuns(List<Run> runs) {
        List<Figure> figures = new ArrayList<>();
        runs.forEach(run -> add(run.figure(), figures));
        return figures;
    }

    private static void add(@org.jspecify.annotations.Nullable Figure figure, List<Figure> figures) {
        if (figure != null) {
            figures.add(figure);
        }
    }
}
