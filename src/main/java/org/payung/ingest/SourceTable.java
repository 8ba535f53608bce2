package org.payung.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.payung.finding.Finding;

/** A table in an input file, read once from top to bottom, whatever the format of the file. */
public interface SourceTable extends Closeable {

    /** The names of the columns, trimmed, in order. */
    List<String> header();

    /** The place of the header: {@code line 1}, {@code data!1}. */
    String headerPlace();

    /** What was noticed of the file as a whole, as a legacy encoding. */
    List<Finding> findings();

    /**
     * The next row that is not blank, null after the last.
     *
     * @throws FileFault if the rest of the file cannot be read
     */
    @Nullable
    SourceRow next() throws FileFault, IOException;
}
