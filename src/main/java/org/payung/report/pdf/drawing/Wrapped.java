package org.payung.report.pdf.drawing;

import java.util.ArrayList;
import java.util.List;

/** Text that goes on in the next line where the drawing ends. */
final class Wrapped {

    private Wrapped() {}

    /** @return base line of the last line */
    static double left(Sketch sketch, String text, double x, double y, Sketch.Pen pen, double leading) {
        List<String> lines = lines(text, sketch.width() - x, pen);
        for (int i = 0; i < lines.size(); i++) {
            sketch.left(lines.get(i), x, y + i * leading, pen);
        }
        return y + (lines.size() - 1) * leading;
    }

    static List<String> lines(String text, double width, Sketch.Pen pen) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && pen.width(longer) > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }
}
