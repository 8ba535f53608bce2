package org.payung.catalogue;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Locale;

/** Reads one file of {@code schemes/}. */
final class SchemeReader {

    private SchemeReader() {}

    static SchemeDefinition read(Entry file) {
        return new SchemeDefinition(
                file.text("id"),
                file.text("area"),
                file.file().path(),
                SchemeDefinition.Status.valueOf(file.text("status").toUpperCase(Locale.ROOT)),
                RuleSetReader.whole(file, "pays-from"),
                file.flag("pays-from-unverified"),
                file.has("type") ? SchemeType.valueOf(file.text("type")) : null,
                file.text("currency", ""),
                file.maps("rules").stream()
                        .map(RuleSetReader::read)
                        .sorted(Comparator.comparing(RuleSet::validFrom))
                        .toList(),
                file.maps("proposals").stream().map(SchemeReader::proposal).toList(),
                file.maps("facts").stream().map(SchemeReader::fact).toList(),
                ReferenceReader.list(file));
    }

    private static Proposal proposal(Entry entry) {
        return new Proposal(
                entry.text("id"),
                entry.date("from"),
                entry.findDate("to").orElse(null),
                entry.values("changes", BigDecimal::new),
                ReferenceReader.list(entry),
                entry.date("last-checked"));
    }

    private static SchemeFact fact(Entry entry) {
        return new SchemeFact(
                entry.text("fact"),
                entry.text("value"),
                entry.findDate("since").orElse(null),
                entry.flag("unverified"),
                ReferenceReader.one(entry.map("reference")),
                entry.date("last-checked"));
    }
}
