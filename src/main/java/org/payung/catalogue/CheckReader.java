package org.payung.catalogue;

import java.util.Map;
import org.payung.finding.Severity;

/** Reads {@code checks.yml}. */
final class CheckReader {

    private CheckReader() {}

    static void read(Entry file, Map<String, CheckRule> checks) {
        file.map("rules").entries().forEach((code, entry) -> checks.put(code, rule(code, entry)));
    }

    private static CheckRule rule(String code, Entry entry) {
        return new CheckRule(
                code,
                entry.text("severity").equals("error") ? Severity.ERROR : Severity.WARNING,
                entry.text("stage"),
                !entry.has("marks-value") || entry.flag("marks-value"),
                entry.values("tolerances", Double::valueOf),
                entry.texts("exceptions"));
    }
}
