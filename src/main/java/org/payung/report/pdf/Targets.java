package org.payung.report.pdf;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.payung.report.Block;
import org.payung.report.Figure;
import org.payung.report.NumberEntry;
import org.payung.report.ReportModel;

/** Finds where a number leads: to its entry of annex B or, where it has none, into the workbook (REPORT 7). */
final class Targets {

    private static final String SAFE = "-._~!$'()*+,;=:@/?";

    private final Set<String> entries = new HashSet<>();
    private final String release;
    private final String workbook;

    Targets(ReportModel model) {
        release = model.stamp().id() + ":";
        String up = "../"
                .repeat((int) model.fileName().chars().filter(c -> c == '/').count());
        workbook = up + "regional." + model.language() + ".xlsx";
        for (NumberEntry entry : model.numbers()) {
            entries.add(withoutRelease(entry.id()));
        }
    }

    @Nullable
    Target of(Block.Run run) {
        if (run.link() != null) {
            return ofLink(run.link());
        }
        return run.figure() == null ? null : ofId(run.figure().id());
    }

    /** Of an anchor such as {@code table-2}, or of an id. */
    Target ofLink(String link) {
        return link.indexOf(':') < 0 ? new Target.Inside(link) : ofId(link);
    }

    Target ofId(String id) {
        String plain = withoutRelease(id);
        return entries.contains(plain)
                ? new Target.Inside(anchor(plain))
                : new Target.Outside(workbook + "#" + encoded(plain));
    }

    /** Of a cell: of its id where it has one, else of its first figure. */
    @Nullable
    Target of(@Nullable String id, List<Figure> figures) {
        if (id != null) {
            return ofId(id);
        }
        return figures.isEmpty() ? null : ofId(figures.get(0).id());
    }

    String anchor(String id) {
        return encoded(withoutRelease(id));
    }

    /** A part of an outcome, named after {@code #}, has its entry with the whole. */
    private String withoutRelease(String id) {
        String whole = id.indexOf('#') < 0 ? id : id.substring(0, id.indexOf('#'));
        return whole.startsWith(release) ? whole.substring(release.length()) : whole;
    }

    /** Percent-encodes what may not stand in a fragment. */
    private static String encoded(String id) {
        StringBuilder text = new StringBuilder();
        for (byte b : id.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || SAFE.indexOf(c) >= 0);
            text.append(plain ? String.valueOf(c) : "%%%02X".formatted((int) c));
        }
        return text.toString();
    }
}
