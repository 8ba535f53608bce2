package org.payung.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.payung.outcome.OutcomeId;
import org.payung.report.Block;
import org.payung.report.Block.NumberList;
import org.payung.report.NumberEntry;
import org.payung.report.Page;
import org.payung.report.text.Derivation;

/** Annex B: how each number of pages 1 to 4 came about. Entries flow over as many pages as they need. */
final class AnnexNumbers {

    /** Lines of one entry's column, and of a page of two columns, with room for entries that do not part. */
    private static final int CHARACTERS_A_LINE = 56;

    private static final int LINES_A_PAGE = 100;
    private static final int INPUTS_SHOWN = 6;

    private final Edition edition;

    AnnexNumbers(Edition edition) {
        this.edition = edition;
    }

    List<NumberEntry> entries() {
        return edition.numbers().all().stream().map(this::entry).toList();
    }

    private NumberEntry entry(NumberBook.Numbered numbered) {
        if (!numbered.formula().isEmpty()) {
            return new NumberEntry(
                    numbered.number(),
                    edition.input().stamp().id() + ":" + numbered.outcome(),
                    numbered.figure().text(),
                    numbered.formula(),
                    numbered.inputs(),
                    "",
                    edition.say("derivation.count"),
                    numbered.page());
        }
        NumberEntry full = Derivation.of(edition.input(), OutcomeId.parse(numbered.outcome()), edition.words());
        return new NumberEntry(
                numbered.number(),
                full.id(),
                full.printed(),
                full.formula(),
                shortened(full.inputs()),
                full.marks(),
                full.rounding(),
                numbered.page());
    }

    /** The first members and the last two lines, which say weights and bounds; the rest is in lineage.csv. */
    private List<String> shortened(List<String> inputs) {
        if (inputs.size() <= INPUTS_SHOWN) {
            return inputs;
        }
        List<String> last = inputs.subList(inputs.size() - 2, inputs.size());
        String weight = edition.say("role.weight") + " ";
        List<String> shown = new ArrayList<>(inputs.subList(0, inputs.size() - 2).stream()
                .filter(each -> !each.startsWith(" ") && !each.startsWith(weight))
                .limit(INPUTS_SHOWN - 3L)
                .toList());
        shown.add(edition.say("derivation.more", Map.of("n", inputs.size() - last.size() - shown.size())));
        shown.addAll(last);
        return shown;
    }

    /** The pages of the annex, the first with the number given. */
    List<Page> pages(int first) {
        List<Page> pages = new ArrayList<>();
        List<NumberEntry> onPage = new ArrayList<>();
        int lines = 0;
        for (NumberEntry entry : entries()) {
            int needed = lines(entry);
            if (lines + needed > LINES_A_PAGE && !onPage.isEmpty()) {
                pages.add(page(first + pages.size(), onPage));
                onPage = new ArrayList<>();
                lines = 0;
            }
            onPage.add(entry);
            lines += needed;
        }
        if (!onPage.isEmpty()) {
            pages.add(page(first + pages.size(), onPage));
        }
        return pages;
    }

    private static int lines(NumberEntry entry) {
        int lines = 2 + lines(entry.id()) + lines(entry.formula()) + lines(entry.marks()) + lines(entry.rounding());
        for (String each : entry.inputs()) {
            lines += lines(each);
        }
        return lines;
    }

    private static int lines(String text) {
        return (text.length() + CHARACTERS_A_LINE - 1) / CHARACTERS_A_LINE;
    }

    private Page page(int number, List<NumberEntry> entries) {
        List<Block> blocks = List.of(new NumberList(List.copyOf(entries)));
        return new Page(
                "annex-b-" + number,
                number,
                edition.say("chapter.annex"),
                edition.say("page.b.kicker"),
                edition.say(
                        "page.b.title",
                        Map.of(
                                "first", entries.get(0).number(),
                                "last", entries.get(entries.size() - 1).number())),
                null,
                blocks);
    }
}
