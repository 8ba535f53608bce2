package org.payung.report.brief;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.payung.outcome.Estimate;
import org.payung.report.Block;
import org.payung.report.Block.Heading;
import org.payung.report.Block.Paragraph;
import org.payung.report.Block.TableBlock;
import org.payung.report.Cell;
import org.payung.report.Cell.Weight;
import org.payung.report.Cell.Words;
import org.payung.report.Drawing.Mark;
import org.payung.report.Drawing.PlotRow;
import org.payung.report.Drawing.Sign;
import org.payung.report.Figure;
import org.payung.report.LatestFigure;
import org.payung.report.Table;
import org.payung.report.Table.Align;
import org.payung.report.Table.Column;
import org.payung.report.Table.Row;
import org.payung.report.Table.Scale;
import org.payung.report.text.Marks;
import org.payung.report.text.Wording;

/** Figure 3: one dot a country, the own row on a panel; a zero says why it is one. */
final class PeersPlot {

    static final double WIDTH = 228;
    private static final double NAMES = 84;
    private static final Scale SCALE = new Scale(0, 80, List.of(0.0, 20.0, 40.0, 60.0, 80.0), "%");
    private static final int CENTURY = 100;

    private PeersPlot() {}

    static List<Block> of(Subject subject, Peers peers) {
        Wording words = subject.words();
        List<Row> rows =
                peers.figures().stream().map(each -> row(subject, each)).toList();
        Table table = new Table(
                "figure-3",
                List.of(
                        new Column(words.say("brief.peers.country"), "", Align.LEFT, NAMES, null),
                        new Column("", "", Align.PLOT, WIDTH - NAMES, SCALE)),
                List.of(),
                rows,
                WIDTH);
        Map<String, String> years = Map.of(
                "first", String.valueOf(peers.firstYear()),
                "last", String.valueOf(peers.lastYear()),
                "reference", String.valueOf(subject.input().referenceYear()));
        return List.of(
                new Heading(words.say("brief.peers.title"), words.say("brief.peers.sub", years), "figure-3"),
                new TableBlock(table, null),
                new Paragraph(List.of(Block.Run.of(words.say("brief.peers.key", years))), false));
    }

    private static Row row(Subject subject, LatestFigure figure) {
        boolean own = Peers.area(figure).equals(subject.area());
        Weight weight = own ? Weight.BOLD : figure.old() ? Weight.GREY : Weight.PLAIN;
        Cell name = new Words(subject.words().names().area(Peers.area(figure)), null, weight);
        return new Row(List.of(name, new Cell.Plot(plot(subject, figure, own))), own);
    }

    private static PlotRow plot(Subject subject, LatestFigure figure, boolean own) {
        Optional<Estimate> estimate = figure.estimate();
        if (estimate.isEmpty()) {
            String missing = subject.words().say("mark." + Marks.of(figure));
            return new PlotRow(SCALE, List.of(), null, null, missing, own, List.of());
        }
        if (figure.isZero()) {
            Mark mark = new Mark(0, sign(figure), "", false);
            return new PlotRow(SCALE, List.of(mark), null, null, zeroWords(subject, figure), own, List.of());
        }
        Figure printed = subject.figures().figure(estimate.get(), 1);
        Mark mark = new Mark(estimate.get().value(), sign(figure), label(printed, figure), false);
        return new PlotRow(SCALE, List.of(mark), null, null, "", own, List.of(printed));
    }

    private static String label(Figure printed, LatestFigure figure) {
        return figure.otherYear()
                ? printed.text() + String.format(Locale.ROOT, " (\u2019%02d)", figure.year() % CENTURY)
                : printed.text();
    }

    private static Sign sign(LatestFigure figure) {
        if (figure.isZero()) {
            return isQueried(figure) ? Sign.QUERIED : Sign.ZERO;
        }
        return figure.old() ? Sign.GREY : figure.otherYear() ? Sign.OPEN : Sign.FULL;
    }

    private static boolean isQueried(LatestFigure figure) {
        return Marks.of(figure).equals(Marks.QUERIED);
    }

    /** Why the figure is zero: a benefit that began later, no benefit, or a query. */
    private static String zeroWords(Subject subject, LatestFigure figure) {
        Wording words = subject.words();
        if (isQueried(figure)) {
            return words.say("brief.peers.queried");
        }
        Optional<Integer> start = subject.of(Peers.area(figure)).scheme().map(scheme -> scheme.paysFromYear());
        if (figure.isStructuralZero()) {
            return start.filter(year -> year > figure.year())
                    .map(year -> words.say("brief.peers.before", Map.of("year", String.valueOf(year))))
                    .orElseGet(() -> words.say("brief.peers.no-benefit"));
        }
        return start.map(year -> words.say("brief.peers.since", Map.of("year", String.valueOf(year))))
                .orElseGet(() -> words.say("brief.peers.zero"));
    }
}
