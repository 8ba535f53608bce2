package org.payung.report.pdf.drawing;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.List;
import org.payung.report.Drawing;
import org.payung.report.Drawing.Path.Step;

/** Benefit by month of unemployment: a small panel among others, one large, or a sketch beside a message. */
final class Paths {

    private static final double C102_PERCENT = 45;
    private static final double C102_MONTHS = 3;
    private static final double C168_PERCENT = 50;
    private static final double C168_MONTHS = 6;

    private final Drawing.Path path;
    private final Sketch sketch;
    private final double left;
    private final double right;
    private final double top;
    private final double bottom;

    private Paths(Drawing.Path path, Sketch sketch, double left, double right, double top, double bottom) {
        this.path = path;
        this.sketch = sketch;
        this.left = left;
        this.right = right;
        this.top = top;
        this.bottom = bottom;
    }

    static void paint(Drawing.Path path, Sketch sketch) {
        double width = sketch.width();
        double height = sketch.height();
        if (path.large()) {
            new Paths(path, sketch, 22, Math.min(330, width * 0.69), 6, height - 17).paintLarge();
        } else if (height < 90) {
            new Paths(path, sketch, 2, width - 44, 8, height - 14).paintSketch();
        } else {
            new Paths(path, sketch, 17, width - 4.5, 30, height - 11).paintPanel();
        }
    }

    private double x(double month) {
        return left + month / path.months() * (right - left);
    }

    private double y(double percent) {
        return bottom - percent / path.maximumPercent() * (bottom - top);
    }

    private void paintPanel() {
        sketch.left(path.title(), 0, 8, Sketch.Pen.PANEL_TITLE);
        sketch.left(path.sub(), 0, 18.5, Sketch.Pen.CHART);
        axis();
        fill(path.paid());
        references(right);
        line(path.oldRules(), 1.5, Palette.INK2, 4, 2.5f);
        longest();
        line(path.paid(), 1.9, Palette.NAVY);
        for (int month = 3; month <= path.months(); month += 3) {
            sketch.line(x(month), bottom, x(month), bottom + 2.5, 0.6, Palette.RULE);
            sketch.centred(String.valueOf(month), x(month), bottom + 9.5, Sketch.Pen.AXIS);
        }
        labels(path.paid(), path.stepLabels(), Sketch.Pen.VALUE, 2.5, -4);
    }

    private void paintLarge() {
        axis();
        fill(path.paid());
        references(right);
        line(path.oldRules(), 1.5, Palette.INK2, 4, 2.5f);
        longest();
        line(path.paid(), 1.9, Palette.NAVY);
        for (int month = 1; month <= path.months(); month++) {
            sketch.centred(String.valueOf(month), x(month - 0.5), bottom + 11, Sketch.Pen.AXIS);
        }
        sketch.left(path.monthWord(), right + 4, bottom + 11, Sketch.Pen.AXIS);
        labels(path.paid(), path.stepLabels(), Sketch.Pen.VALUE.at(8).in(Palette.NAVY), 5, -5.5);
        labels(path.oldRules(), path.oldLabels(), Sketch.Pen.CHART.at(8), 5, 10);
        referenceLabels();
    }

    private void paintSketch() {
        sketch.line(left, bottom, right, bottom, 0.6, Palette.RULE);
        line(path.oldRules(), 1.3, Palette.INK2, 4, 2.5f);
        line(path.paid(), 1.9, Palette.BLUE);
        for (int month : new int[] {1, 3, 6}) {
            if (month <= path.months()) {
                sketch.centred(String.valueOf(month), x(month - 0.5), bottom + 9.5, Sketch.Pen.AXIS);
            }
        }
        sketch.left(path.monthWord(), right + 4, bottom + 9.5, Sketch.Pen.AXIS);
        endLabel(path.paid(), path.stepLabels(), Sketch.Pen.CHART.bold().in(Palette.BLUE));
        endLabel(path.oldRules(), path.oldLabels(), Sketch.Pen.CHART);
    }

    /** The last label stands behind the end of its line, those before it below theirs. */
    private void endLabel(List<Step> steps, List<String> labels, Sketch.Pen pen) {
        for (int i = 0; i < Math.min(steps.size(), labels.size()); i++) {
            Step step = steps.get(i);
            if (i + 1 == steps.size()) {
                sketch.left(labels.get(i), x(step.to()) + 4, y(step.percent()) + pen.drop(), pen);
            } else {
                sketch.left(labels.get(i), x(step.from()) + 4, y(step.percent()) + 8.5, pen);
            }
        }
    }

    private void axis() {
        double step = path.maximumPercent() % 30 == 0 ? 30 : 20;
        for (double percent = 0; percent <= path.maximumPercent(); percent += step) {
            double y = y(percent);
            sketch.line(left, y, right, y, 0.6, percent == 0 ? Palette.RULE : Palette.HAIR);
            sketch.right(Numbers.plain(percent), left - 4, y + Sketch.Pen.AXIS.drop(), Sketch.Pen.AXIS);
        }
    }

    private void fill(List<Step> steps) {
        for (Step step : steps) {
            double y = y(step.percent());
            sketch.box(x(step.from()), y, x(step.to()) - x(step.from()), bottom - y, Palette.ramp(1));
        }
    }

    private void line(List<Step> steps, double weight, Color colour, float... dash) {
        if (steps.isEmpty()) {
            return;
        }
        Path2D line = Sketch.path(x(steps.get(0).from()), y(steps.get(0).percent()));
        for (Step step : steps) {
            line.lineTo(x(step.from()), y(step.percent()));
            line.lineTo(x(step.to()), y(step.percent()));
        }
        if (dash.length == 0) {
            line.lineTo(x(steps.get(steps.size() - 1).to()), bottom);
        }
        sketch.stroke(line, weight, colour, dash);
    }

    private void longest() {
        List<Step> steps = path.longestRecord();
        if (!steps.isEmpty()) {
            line(steps, 1.2, Palette.BLUE, 3, 2);
            Step last = steps.get(steps.size() - 1);
            sketch.dashed(x(last.to()), y(last.percent()), x(last.to()), bottom, 1.2, Palette.BLUE, 3, 2);
        }
    }

    private void references(double end) {
        double y102 = y(C102_PERCENT);
        double y168 = y(C168_PERCENT);
        sketch.line(
                left,
                y102,
                path.large() ? end : Math.min(end, x(C102_MONTHS)),
                y102,
                path.large() ? 1.0 : 1.5,
                Palette.VERMILLION);
        double end168 = path.large() ? end : Math.min(end, x(C168_MONTHS));
        sketch.dashed(left, y168, end168, y168, 1.3, Palette.PURPLE, 1.3f, 2.6f);
    }

    /** The two lines are so close that their words stand a little apart from them. */
    private void referenceLabels() {
        Sketch.Pen pen = Sketch.Pen.CHART.in(Palette.INK);
        if (path.c168Label() != null) {
            sketch.dashed(right + 2, y(C168_PERCENT), right + 15, y(C168_PERCENT), 1.3, Palette.PURPLE, 1.3f, 2.6f);
            sketch.left(path.c168Label(), right + 18, y(C168_PERCENT) + pen.drop() - 1.5, pen);
        }
        if (path.c102Label() != null) {
            sketch.line(right + 2, y(C102_PERCENT), right + 15, y(C102_PERCENT), 1.5, Palette.VERMILLION);
            sketch.left(path.c102Label(), right + 18, y(C102_PERCENT) + pen.drop() + 1.5, pen);
        }
    }

    private void labels(List<Step> steps, List<String> labels, Sketch.Pen pen, double across, double down) {
        for (int i = 0; i < Math.min(steps.size(), labels.size()); i++) {
            double x = x(steps.get(i).from()) + across;
            double y = clearOfReferences(y(steps.get(i).percent()) + down, pen);
            ground(labels.get(i), x, y, pen);
            sketch.left(labels.get(i), x, y, pen);
        }
    }

    /** In the large drawing the reference lines run through: a label moves below the line that would cross it. */
    private double clearOfReferences(double y, Sketch.Pen pen) {
        double baseline = y;
        for (double percent : new double[] {C168_PERCENT, C102_PERCENT}) {
            double line = y(percent);
            if (path.large() && line > baseline - 0.76 * pen.size() - 1 && line < baseline + 0.2 * pen.size() + 1) {
                baseline = line + pen.size() + 1.5;
            }
        }
        return baseline;
    }

    /** Inside the filled part the ground of a label is the fill. */
    private void ground(String label, double x, double y, Sketch.Pen pen) {
        double month = (x - left) / (right - left) * path.months();
        double percent = path.paid().stream()
                .filter(step -> step.from() <= month && month < step.to())
                .mapToDouble(Step::percent)
                .findFirst()
                .orElse(0);
        Color ground = y - 0.4 * pen.size() > y(percent) ? Palette.ramp(1) : Palette.WHITE;
        sketch.box(x - 1, y - 0.76 * pen.size(), pen.width(label) + 2, 0.96 * pen.size(), ground);
    }
}
