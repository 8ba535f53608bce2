package org.payung.ingest.csv;

import java.io.BufferedReader;
import java.io.IOException;

/** The character that separates cells: of comma, semicolon and tab the one the header holds most of. */
final class Delimiter {

    private static final char[] KNOWN = {',', ';', '\t'};
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int HEADER_CHARACTERS = 1 << 13;

    private Delimiter() {}

    static void skipByteOrderMark(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
    }

    /** Looks at the first line and leaves the reader where it was. */
    static char of(BufferedReader text) throws IOException {
        char[] start = new char[HEADER_CHARACTERS];
        text.mark(HEADER_CHARACTERS);
        int length = text.read(start);
        text.reset();
        return of(new String(start, 0, Math.max(length, 0)).lines().findFirst().orElse(""));
    }

    static char of(String header) {
        char best = KNOWN[0];
        for (char each : KNOWN) {
            best = count(header, each) > count(header, best) ? each : best;
        }
        return best;
    }

    private static long count(String header, char delimiter) {
        boolean quoted = false;
        long count = 0;
        for (int i = 0; i < header.length(); i++) {
            quoted ^= header.charAt(i) == '"';
            count += !quoted && header.charAt(i) == delimiter ? 1 : 0;
        }
        return count;
    }
}
