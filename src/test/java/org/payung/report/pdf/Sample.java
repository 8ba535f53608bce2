package org.payung.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.payung.report.Block;
import org.payung.report.Cell;
import org.payung.report.Drawing;
import org.payung.report.Figure;
import org.payung.report.Table;

/** Short words for the pieces of a sample report. */
final class Sample {

    private Sample() {}

    static Figure figure(String id, String text) {
        double value = Double.parseDouble(
                text.replace("–", "-").replaceAll("[^0-9.,-]", "").replace(',', '.'));
        int point = Math.max(text.indexOf('.'), text.indexOf(','));
        int decimals = point < 0 ? 0 : text.length() - point - 1;
        return new Figure(id, value, decimals, text);
    }

    static Figure coverage(String area, String text, int year) {
        return figure(area + ":SI_COV_UEMP:_T:_T:_T:_T:value:" + year, text);
    }

    static Cell words(String text) {
        return new Cell.Words(text);
    }

    static Cell words(String text, String sub) {
        return new Cell.Words(text, sub, Cell.Weight.PLAIN);
    }

    static Cell strong(String text) {
        return new Cell.Words(text, null, Cell.Weight.BOLD);
    }

    static Cell value(Figure figure, String mark, Cell.Weight weight) {
        return new Cell.Value(List.of(figure), figure.text(), mark, figure.id(), weight, null);
    }

    static Cell value(String id, String text) {
        return value(figure(id, text), "", Cell.Weight.PLAIN);
    }

    static Cell dash(String mark) {
        return new Cell.Value(List.of(), "–", mark, null, Cell.Weight.PLAIN, null);
    }

    static Cell text(String text, String mark) {
        return new Cell.Value(List.of(), text, mark, null, Cell.Weight.PLAIN, null);
    }

    static Cell text(String text, Cell.Weight weight) {
        return new Cell.Value(List.of(), text, "", null, weight, null);
    }

    static Cell signed(String id, String text, String mark, Cell.Sign sign) {
        List<Figure> figures = new ArrayList<>();
        if (!text.contains("–")) {
            figures.add(figure(id, text));
        }
        return new Cell.Value(figures, text, mark, figures.isEmpty() ? null : id, Cell.Weight.PLAIN, sign);
    }

    static Table.Column left(String head, double width) {
        return new Table.Column(head, "", Table.Align.LEFT, width, null);
    }

    static Table.Column figures(String head, String unit, double width) {
        return new Table.Column(head, unit, Table.Align.FIGURE, width, null);
    }

    static Table.Column plot(double width, Table.Scale scale) {
        return new Table.Column("", "", Table.Align.PLOT, width, scale);
    }

    static Table.Row row(Cell... cells) {
        return new Table.Row(List.of(cells), false);
    }

    static List<Block.Run> runs(String text) {
        return List.of(Block.Run.of(text));
    }

    static Block.Run linked(String text, String id) {
        return new Block.Run(text, false, null, id);
    }

    static Block.Notes.Part note(String head, String text) {
        return new Block.Notes.Part(head, text, false);
    }

    static Block.Notes.Part ids(String head, String text) {
        return new Block.Notes.Part(head, text, true);
    }

    static Drawing.SignKey key(String... signsAndWords) {
        List<Drawing.SignKey.SignWord> words = new ArrayList<>();
        for (int i = 0; i < signsAndWords.length; i += 2) {
            words.add(new Drawing.SignKey.SignWord(signsAndWords[i], signsAndWords[i + 1]));
        }
        return new Drawing.SignKey(words, List.of());
    }

    static String english(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
