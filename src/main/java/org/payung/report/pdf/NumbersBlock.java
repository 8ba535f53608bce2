package org.payung.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.payung.report.Block;
import org.payung.report.NumberEntry;
import org.payung.report.pdf.drawing.Palette;

/** Entries of annex B in two columns: number and figure, id, formula, inputs, marks, rounding, and the way back. */
final class NumbersBlock {

    private static final double GUTTER = 11;
    private static final double BETWEEN = 6;

    private NumbersBlock() {}

    static Laid lay(Block.NumberList list, double width, Blocks blocks) {
        double column = (width - GUTTER) / 2;
        List<Laid> entries = new ArrayList<>();
        list.entries().forEach(entry -> entries.add(entry(entry, column, blocks)));
        int left = fairHalf(entries);
        double height = Math.max(sum(entries, 0, left), sum(entries, left, entries.size()));
        return Laid.of(height, (sheet, x, y) -> {
            print(entries.subList(0, left), sheet, x, y);
            print(entries.subList(left, entries.size()), sheet, x + column + GUTTER, y);
        });
    }

    /** How many entries stand left so that the left column is no shorter than the right. */
    private static int fairHalf(List<Laid> entries) {
        int left = 0;
        while (left < entries.size() && sum(entries, 0, left) < sum(entries, left, entries.size())) {
            left++;
        }
        return left;
    }

    private static double sum(List<Laid> entries, int from, int to) {
        return entries.subList(from, to).stream().mapToDouble(Laid::height).sum();
    }

    private static void print(List<Laid> entries, Sheet sheet, double x, double y) {
        double at = y;
        for (Laid entry : entries) {
            entry.print(sheet, x, at);
            at += entry.height();
        }
    }

    private static Laid entry(NumberEntry entry, double width, Blocks blocks) {
        TextStyle note = blocks.styles().text("Note");
        TextStyle id = blocks.styles().text("Id");
        List<TextLine> head = Typesetter.lines(head(entry, note), width);
        List<TextLine> ids = Typesetter.lines(entry.id(), id, width);
        List<TextLine> body = new ArrayList<>(Typesetter.lines(entry.formula(), note, width));
        entry.inputs().forEach(input -> body.addAll(Typesetter.lines(input, note, width)));
        body.addAll(Typesetter.lines(entry.marks(), note, width));
        body.addAll(Typesetter.lines(entry.rounding(), note, width));
        double headHeight = head.size() * note.leading();
        double idsHeight = ids.size() * id.leading();
        return Laid.of(headHeight + idsHeight + body.size() * note.leading() + BETWEEN, (sheet, x, y) -> {
            sheet.anchor(blocks.targets().anchor(entry.id()), y);
            sheet.lines(head, note, x, y, width, Sheet.Side.LEFT);
            sheet.lines(ids, id, x, y + headHeight, width, Sheet.Side.LEFT);
            sheet.lines(body, note, x, y + headHeight + idsHeight, width, Sheet.Side.LEFT);
        });
    }

    private static List<Piece> head(NumberEntry entry, TextStyle note) {
        Target back = entry.page() == 0 ? null : new Target.Inside("page-" + entry.page());
        List<Piece> pieces = new ArrayList<>();
        if (!entry.number().isEmpty()) {
            pieces.add(
                    Piece.of(entry.number() + " ", note.bold()).in(Palette.BLUE).to(back));
        }
        pieces.add(Piece.of(entry.printed(), note.bold()).to(back));
        return pieces;
    }
}
