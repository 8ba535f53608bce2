package org.payung.report.pdf;

/** A block that has been measured and can be printed anywhere. */
interface Laid {

    double height();

    void print(Sheet sheet, double x, double y);

    /** Lines of one style. */
    static Laid text(java.util.List<TextLine> lines, TextStyle style) {
        return of(lines.size() * style.leading(), (sheet, x, y) -> sheet.lines(lines, style, x, y, 0, Sheet.Side.LEFT));
    }

    static Laid of(double height, Printing printing) {
        return new Laid() {
            @Override
            public double height() {
                return height;
            }

            @Override
            public void print(Sheet sheet, double x, double y) {
                printing.print(sheet, x, y);
            }
        };
    }

    /** How a block is printed with its top left corner at x, y. */
    interface Printing {
        void print(Sheet sheet, double x, double y);
    }
}
