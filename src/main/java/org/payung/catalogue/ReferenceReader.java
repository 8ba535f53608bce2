package org.payung.catalogue;

import java.util.List;

/** Reads the references of a definition. */
final class ReferenceReader {

    private ReferenceReader() {}

    static List<Reference> list(Entry entry) {
        return entry.maps("references").stream().map(ReferenceReader::one).toList();
    }

    static Reference one(Entry entry) {
        return new Reference(entry.text("title"), entry.text("href", ""), entry.whole("tier", 1));
    }
}
