package org.payung.report.page;

import java.util.ArrayList;
import java.util.List;
import org.payung.report.Block.Message.IdRef;
import org.payung.report.Block.Run;
import org.payung.report.Figure;

/** The short numbers N1, N2 … of figures in sentences, in the order in which they were asked for. */
final class NumberBook {

    private final List<Numbered> numbered = new ArrayList<>();

    /**
     * A figure of a sentence with its short number and its page.
     *
     * @param formula what a count counts; empty for a figure of the grid, which explains itself
     * @param inputs what was counted
     */
    record Numbered(String number, Figure figure, int page, String formula, List<String> inputs) {

        /** Id of the outcome that the figure is or is a part of. */
        String outcome() {
            int part = figure.id().indexOf('#');
            return part < 0 ? figure.id() : figure.id().substring(0, part);
        }
    }

    /** The number as a run that leads to annex B. */
    Run run(Figure figure, int page) {
        Numbered found = number(figure, page, "", List.of());
        return new Run(found.number(), false, null, found.outcome());
    }

    IdRef reference(Figure figure, int page) {
        return counted(figure, page, "", List.of());
    }

    /** The number of a count, with what it counts and what was counted. */
    IdRef counted(Figure figure, int page, String formula, List<String> inputs) {
        Numbered found = number(figure, page, formula, inputs);
        return new IdRef(found.number(), found.outcome());
    }

    /** The parts of one outcome share their number. */
    private Numbered number(Figure figure, int page, String formula, List<String> inputs) {
        Numbered next = new Numbered("N" + (numbered.size() + 1), figure, page, formula, inputs);
        return numbered.stream()
                .filter(each -> each.outcome().equals(next.outcome()))
                .findFirst()
                .orElseGet(() -> {
                    numbered.add(next);
                    return next;
                });
    }

    List<Numbered> all() {
        return List.copyOf(numbered);
    }
}
