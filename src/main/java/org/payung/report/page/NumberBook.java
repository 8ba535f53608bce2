package org.payung.report.page;

import java.util.ArrayList;
import java.util.List;
import org.payung.report.Block.Message.IdRef;
import org.payung.report.Block.Run;
import org.payung.report.Figure;

/** The short numbers N1, N2 … of figures in sentences, in the order in which they were asked for. */
final class NumberBook {

    private final List<Numbered> numbered = new ArrayList<>();

    /** A figure of a sentence with its short number and its page. */
    record Numbered(String number, Figure figure, int page) {

        /** Id of the outcome that the figure is or is a part of. */
        String outcome() {
            int part = figure.id().indexOf('#');
            return part < 0 ? figure.id() : figure.id().substring(0, part);
        }
    }

    /** The number of a figure; the parts of one outcome share theirs. */
    Numbered number(Figure figure, int page) {
        Numbered next = new Numbered("N" + (numbered.size() + 1), figure, page);
        return numbered.stream()
                .filter(each -> each.outcome().equals(next.outcome()))
                .findFirst()
                .orElseGet(() -> {
                    numbered.add(next);
                    return next;
                });
    }

    /** The number as a run that leads to annex B. */
    Run run(Figure figure, int page) {
        Numbered found = number(figure, page);
        return new Run(found.number(), false, null, found.outcome());
    }

    IdRef reference(Figure figure, int page) {
        Numbered found = number(figure, page);
        return new IdRef(found.number(), found.outcome());
    }

    List<Numbered> all() {
        return List.copyOf(numbered);
    }
}
