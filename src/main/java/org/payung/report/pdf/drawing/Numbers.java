package org.payung.report.pdf.drawing;

/** Numbers of an axis: whole wherever they are. */
final class Numbers {

    private Numbers() {}

    static String plain(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }
}
