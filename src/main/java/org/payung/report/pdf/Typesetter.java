package org.payung.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.payung.report.pdf.drawing.Typeface;

/** Breaks text into lines, ragged right, and lets no paragraph end in a single word if that can be helped. */
final class Typesetter {

    private static final double NARROWER = 2;
    private static final double NARROWEST = 0.6;

    private Typesetter() {}

    static List<TextLine> lines(List<Piece> pieces, double width) {
        Paragraph paragraph = new Paragraph(pieces);
        List<int[]> first = paragraph.broken(width);
        List<int[]> lines = first;
        double least = Math.max(width * NARROWEST, paragraph.widestWord());
        for (double w = width - NARROWER; paragraph.endsLonely(lines, width) && w > least; w -= NARROWER) {
            List<int[]> narrower = paragraph.broken(w);
            if (narrower.size() > first.size()) {
                lines = first;
                break;
            }
            lines = narrower;
        }
        return (paragraph.endsLonely(lines, width) ? first : lines)
                .stream().map(paragraph::line).toList();
    }

    static List<TextLine> lines(String text, TextStyle style, double width) {
        return lines(List.of(Piece.of(text, style)), width);
    }

    /** The characters of all pieces, with the width up to each and the places where a line may begin. */
    private static final class Paragraph {

        private final List<Piece> pieces;
        private final String text;
        private final int[] pieceOf;
        private final double[] upTo;

        Paragraph(List<Piece> pieces) {
            this.pieces = pieces;
            StringBuilder all = new StringBuilder();
            pieces.forEach(piece -> all.append(piece.text()));
            text = all.toString();
            pieceOf = new int[text.length()];
            upTo = new double[text.length() + 1];
            int at = 0;
            for (int p = 0; p < pieces.size(); p++) {
                Piece piece = pieces.get(p);
                refuseMissingGlyph(piece);
                for (int i = 0; i < piece.text().length(); i++, at++) {
                    pieceOf[at] = p;
                    upTo[at + 1] = upTo[at] + piece.style().width(piece.text().substring(i, i + 1));
                }
            }
        }

        private static void refuseMissingGlyph(Piece piece) {
            String printed = piece.text().replace("\n", "");
            int missing = piece.style().face().firstMissing(printed);
            if (missing >= 0) {
                throw new LayoutFault("'" + piece.text() + "' has " + Character.getName(printed.codePointAt(missing))
                        + ", which the fonts do not hold");
            }
        }

        /** Begin and end of each line; the spaces at its end are left out. */
        List<int[]> broken(double width) {
            List<int[]> lines = new ArrayList<>();
            int begin = 0;
            while (begin < text.length() && text.charAt(begin) == ' ') {
                begin++;
            }
            while (begin < text.length()) {
                int next = next(begin, width);
                int end = next;
                while (end > begin && Character.isWhitespace(text.charAt(end - 1)) && text.charAt(end - 1) != 0xA0) {
                    end--;
                }
                if (end > begin) {
                    lines.add(new int[] {begin, end});
                }
                begin = next;
            }
            return lines;
        }

        /** Where the line after the one that begins here begins. */
        private int next(int begin, double width) {
            int best = -1;
            for (int i = begin + 1; i <= text.length(); i++) {
                if (i < text.length() && !mayBreakBefore(i)) {
                    continue;
                }
                if (widthOf(begin, i) > width + 0.01) {
                    return best > 0 ? best : byForce(begin, width);
                }
                best = i;
                if (text.charAt(i - 1) == '\n') {
                    return i;
                }
            }
            return text.length();
        }

        private double widthOf(int begin, int end) {
            int last = end;
            while (last > begin && (text.charAt(last - 1) == ' ' || text.charAt(last - 1) == '\n')) {
                last--;
            }
            return upTo[last] - upTo[begin];
        }

        /** A word wider than the line is broken where it must. */
        private int byForce(int begin, double width) {
            int i = begin + 1;
            while (i < text.length() && upTo[i + 1] - upTo[begin] <= width) {
                i++;
            }
            return i;
        }

        /** No line may be so narrow that a word must be broken. */
        double widestWord() {
            double widest = 0;
            int begin = 0;
            for (int i = 1; i <= text.length(); i++) {
                if (i == text.length() || mayBreakBefore(i)) {
                    widest = Math.max(widest, widthOf(begin, i));
                    begin = i;
                }
            }
            return widest;
        }

        private boolean mayBreakBefore(int i) {
            char before = text.charAt(i - 1);
            char after = text.charAt(i);
            if (before == ' ' || before == '\n') {
                return after != ' ' && after != '\n';
            }
            boolean id = pieces.get(pieceOf[i - 1]).style().name().equals("Id");
            return id
                    ? before == ':' || before == ';'
                    : before == '-' && i > 1 && Character.isLetter(text.charAt(i - 2)) && Character.isLetter(after);
        }

        /** Whether the last line is a single word or hardly begins; a title is to fill a quarter of it. */
        boolean endsLonely(List<int[]> lines, double width) {
            if (lines.size() < 2) {
                return false;
            }
            int[] last = lines.get(lines.size() - 1);
            boolean title = pieces.get(0).style().face().equals(Typeface.SERIF_BOLD);
            return text.substring(last[0], last[1]).indexOf(' ') < 0
                    || upTo[last[1]] - upTo[last[0]] < width * (title ? 0.25 : 0.08);
        }

        TextLine line(int[] range) {
            List<Piece> parts = new ArrayList<>();
            int begin = range[0];
            for (int i = range[0] + 1; i <= range[1]; i++) {
                if (i == range[1] || pieceOf[i] != pieceOf[begin]) {
                    Piece whole = pieces.get(pieceOf[begin]);
                    parts.add(new Piece(text.substring(begin, i), whole.style(), whole.colour(), whole.target()));
                    begin = i;
                }
            }
            return new TextLine(parts);
        }
    }
}
