package org.payung.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.payung.report.Block;
import org.payung.report.Page;
import org.payung.report.TitlePage;

/** The texts of a page that must be there to their last letter: titles, sentences, notes. */
final class PrintedTexts {

    private final List<String> texts = new ArrayList<>();

    private PrintedTexts() {}

    static List<String> of(TitlePage page) {
        PrintedTexts found = new PrintedTexts();
        found.texts.addAll(List.of(page.title(), page.subtitle(), page.caption(), page.occasion(), page.disclaimer()));
        page.facts().forEach(fact -> found.texts.add(fact.value()));
        return found.texts;
    }

    static List<String> of(Page page) {
        PrintedTexts found = new PrintedTexts();
        found.texts.add(page.kicker());
        if (page.lead() != null) {
            found.addRuns(page.lead());
        }
        page.blocks().forEach(found::add);
        return found.texts;
    }

    private void add(Block block) {
        if (block instanceof Block.Heading heading) {
            texts.add(heading.title());
            texts.add(heading.sub());
        } else if (block instanceof Block.Notes notes) {
            notes.parts().forEach(part -> texts.add(part.text().replaceAll("[«»]", "")));
        } else if (block instanceof Block.Box box) {
            texts.add(box.title());
            addRuns(box.text());
        } else if (block instanceof Block.Paragraph paragraph) {
            addRuns(paragraph.text());
        } else if (block instanceof Block.Message message) {
            texts.add(message.bigFigure());
            texts.add(message.below());
            addRuns(message.sentence());
            addRuns(message.explanation());
        } else if (block instanceof Block.Facts facts) {
            facts.facts().forEach(fact -> texts.addAll(List.of(fact.printed(), fact.text())));
        } else if (block instanceof Block.Columns columns) {
            columns.columns().forEach(column -> {
                texts.add(column.title());
                addRuns(column.text());
            });
        } else if (block instanceof Block.TwoUp two) {
            two.left().forEach(this::add);
            two.right().forEach(this::add);
        } else if (block instanceof Block.Contents contents) {
            contents.entries().forEach(entry -> texts.add(entry.title()));
        }
    }

    private void addRuns(List<Block.Run> runs) {
        StringBuilder all = new StringBuilder();
        runs.forEach(run -> all.append(run.text()));
        texts.add(all.toString());
    }
}
