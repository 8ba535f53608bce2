package org.payung.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.payung.series.SeriesKey;
import org.payung.series.Unit;

/** Reads one file of {@code standards/}: an instrument and its dated thresholds. */
final class StandardReader {

    private StandardReader() {}

    static List<Threshold> read(Entry file) {
        List<Threshold> thresholds = new ArrayList<>();
        for (Entry entry : file.maps("thresholds")) {
            for (Entry dated : entry.maps("values")) {
                thresholds.add(threshold(file.text("instrument"), entry, dated));
            }
        }
        return thresholds;
    }

    private static Threshold threshold(String instrument, Entry entry, Entry dated) {
        return new Threshold(
                entry.text("id"),
                instrument,
                entry.text("article", ""),
                entry.text("applies-to"),
                entry.text("breakdown", SeriesKey.TOTAL),
                dated.has("minimum") ? dated.decimal("minimum").doubleValue() : null,
                dated.has("maximum") ? dated.decimal("maximum").doubleValue() : null,
                entry.parse("unit", Unit::new, "a unit"),
                dated.date("valid-from"),
                dated.flag("unverified"),
                ReferenceReader.one(dated.map("reference")),
                entry.date("last-checked"));
    }
}
