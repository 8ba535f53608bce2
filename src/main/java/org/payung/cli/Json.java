package org.payung.cli;

import java.io.PrintWriter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Results where a machine may read. */
final class Json {

    private static final ObjectWriter WRITER = JsonMapper.builder().build().writerWithDefaultPrettyPrinter();

    private Json() {}

    /** Prints and flushes: a writer that flushes by the line would keep what {@code print} gave it. */
    static void print(Object value, PrintWriter out) {
        out.print(write(value));
        out.flush();
    }

    private static String write(Object value) {
        return WRITER.writeValueAsString(value) + "\n";
    }
}
