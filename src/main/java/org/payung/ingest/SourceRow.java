package org.payung.ingest;

/** One row of a table, cells as text. */
public interface SourceRow {

    int size();

    /** The cell as it stands, empty where the row has none. */
    String cell(int column);

    /** The place of the row: {@code line 12}, {@code data!12}. */
    String place();

    /** The place of a cell, as exact as the format allows: {@code line 12}, {@code data!I12}. */
    String place(int column);
}
