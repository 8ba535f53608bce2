package org.payung.report.pdf;

import java.util.List;

/** One line as it was broken. */
record TextLine(List<Piece> pieces) {

    TextLine {
        pieces = List.copyOf(pieces);
    }

    double width() {
        return pieces.stream().mapToDouble(Piece::width).sum();
    }

    String text() {
        StringBuilder all = new StringBuilder();
        pieces.forEach(piece -> all.append(piece.text()));
        return all.toString();
    }
}
