package org.payung.ingest;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.payung.catalogue.Catalogue;
import org.payung.catalogue.ConceptDefinition;
import org.payung.series.Nature;
import org.payung.series.ObservationStatus;
import org.payung.series.Period;
import org.payung.series.SeriesKey;
import org.payung.series.Sex;
import org.payung.series.SourceRelease;
import org.payung.series.StockFlow;
import org.payung.series.Unit;

/** A reader for each field of one file, and the keys and source releases that its rows share. */
final class FieldReaders {

    final FieldReader<String> areas;
    final FieldReader<ConceptDefinition> concepts;
    final FieldReader<String> schemes = new FieldReader<>(Parsers::words);
    final FieldReader<Sex> sexes = new FieldReader<>(Parsers::sex);
    final FieldReader<String> ages = new FieldReader<>(Parsers::age);
    final FieldReader<String> breakdowns = new FieldReader<>(Parsers::breakdown);
    final FieldReader<Period> periods = new FieldReader<>(Parsers::period);
    final FieldReader<Unit> units = new FieldReader<>(Parsers::unit);
    final FieldReader<Integer> multipliers = new FieldReader<>(Parsers::multiplier);
    final FieldReader<StockFlow> stockFlows = new FieldReader<>(Parsers::stockFlow);
    final FieldReader<ObservationStatus> statuses = new FieldReader<>(Parsers::status);
    final FieldReader<Nature> natures = new FieldReader<>(Parsers::nature);
    final FieldReader<String> sources = new FieldReader<>(Parsers::words);
    final FieldReader<String> releases = new FieldReader<>(Parsers::words);
    final FieldReader<LocalDate> dates = new FieldReader<>(Parsers::date);
    final FieldReader<Integer> tiers = new FieldReader<>(Parsers::tier);

    private final Map<SeriesKey, SeriesKey> keys = new HashMap<>();
    private final Map<SourceRelease, SourceRelease> sourceReleases = new HashMap<>();

    FieldReaders(Catalogue catalogue) {
        Parsers parsers = new Parsers(catalogue);
        this.areas = new FieldReader<>(parsers::area);
        this.concepts = new FieldReader<>(parsers::concept);
    }

    /** The one object for a key: a series of twenty years needs it once. */
    SeriesKey shared(SeriesKey key) {
        return keys.computeIfAbsent(key, first -> first);
    }

    SourceRelease shared(SourceRelease source) {
        return sourceReleases.computeIfAbsent(source, first -> first);
    }
}
