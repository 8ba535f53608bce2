package org.payung.report.page;

import org.payung.report.Table.Align;
import org.payung.report.Table.Column;
import org.payung.report.Table.Scale;

/** Columns of tables, by how they are set. */
final class TableColumns {

    private TableColumns() {}

    static Column left(String head, double width) {
        return new Column(head, "", Align.LEFT, width, null);
    }

    static Column left(String head, String unit, double width) {
        return new Column(head, unit, Align.LEFT, width, null);
    }

    static Column figure(String head, String unit, double width) {
        return new Column(head, unit, Align.FIGURE, width, null);
    }

    static Column right(String head, double width) {
        return new Column(head, "", Align.RIGHT, width, null);
    }

    static Column centre(String head, double width) {
        return new Column(head, "", Align.CENTRE, width, null);
    }

    static Column plot(Scale scale, double width) {
        return new Column("", "", Align.PLOT, width, scale);
    }
}
