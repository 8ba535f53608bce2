package org.payung.report.page;

import java.util.List;
import java.util.stream.Collectors;
import org.payung.report.Block.Run;

/** Runs as one plain text, for notes and alternative texts. */
final class Texting {

    private Texting() {}

    static String plain(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
