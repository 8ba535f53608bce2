package org.payung.report.pdf.drawing;

import org.payung.report.Drawing;

/** Persons step by step: what was not received keeps its place as a dashed box. */
final class Cascades {

    private static final double LEFT = 66;
    private static final double STEP = 21;
    private static final double BAR = 14;
    private static final double SHARE = 30;

    private Cascades() {}

    static void paint(Drawing.Cascade cascade, Sketch sketch) {
        double wide = sketch.width() - LEFT - SHARE;
        double most = cascade.steps().stream()
                .filter(step -> step.value() != null)
                .mapToDouble(Drawing.Cascade.CascadeStep::value)
                .max()
                .orElse(1);
        for (int i = 0; i < cascade.steps().size(); i++) {
            Drawing.Cascade.CascadeStep step = cascade.steps().get(i);
            boolean last = i + 1 == cascade.steps().size();
            step(step, cascade.notReceived(), last, sketch, STEP * i + 2, wide, most);
        }
    }

    private static void step(
            Drawing.Cascade.CascadeStep step,
            String notReceived,
            boolean last,
            Sketch sketch,
            double y,
            double wide,
            double most) {
        double middle = y + BAR / 2;
        sketch.left(step.label(), 0, middle + Sketch.Pen.NAME.drop(), Sketch.Pen.NAME);
        if (step.value() == null) {
            sketch.frame(LEFT, y, wide, BAR, 0.9, Palette.RULE, 3, 2);
            sketch.left(notReceived, LEFT + 6, middle + Sketch.Pen.CHART.drop(), Sketch.Pen.CHART);
            return;
        }
        double end = wide * step.value() / most;
        sketch.box(LEFT, y, end, BAR, last ? Palette.NAVY : Palette.ramp(3));
        Sketch.Pen pen = Sketch.Pen.VALUE;
        boolean inside = pen.width(step.text()) + 10 < end;
        Sketch.Pen text = inside && last ? pen.in(Palette.WHITE) : pen;
        double x = inside ? LEFT + 6 : LEFT + end + 4;
        sketch.left(step.text(), x, middle + pen.drop(), text);
        double after = inside ? LEFT + end + 4 : x + pen.width(step.text()) + 6;
        sketch.left(step.share(), after, middle + pen.drop(), pen);
    }
}
