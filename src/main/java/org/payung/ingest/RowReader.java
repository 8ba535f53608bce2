package org.payung.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.payung.catalogue.Catalogue;
import org.payung.catalogue.ConceptDefinition;
import org.payung.catalogue.SchemeDefinition;
import org.payung.finding.Finding;
import org.payung.series.Nature;
import org.payung.series.Observation;
import org.payung.series.Period;
import org.payung.series.SeriesCell;
import org.payung.series.SeriesKey;
import org.payung.series.Sex;
import org.payung.series.SourceRelease;

/** Reads the rows of one file to observations; of a row that is none it says what is wrong with each bad cell. */
final class RowReader {

    private final String file;
    private final MappedRow mapped;
    private final Catalogue catalogue;
    private final FieldReaders readers;
    private final MeasureReader measures;
    private final List<Finding> findings;

    /** @param findings where the findings of bad rows are added */
    RowReader(String file, MappedRow mapped, Catalogue catalogue, List<Finding> findings) {
        this.file = file;
        this.mapped = mapped;
        this.catalogue = catalogue;
        this.readers = new FieldReaders(catalogue);
        this.measures = new MeasureReader(readers);
        this.findings = findings;
    }

    /** The row's observation; where there is none, the findings say why. */
    Optional<Observation> read(SourceRow source) {
        RowUnderHand row = new RowUnderHand(file, mapped, source);
        ConceptDefinition concept = row.value(Field.CONCEPT, readers.concepts);
        SeriesCell cell = cell(row, concept);
        SourceRelease release = release(row);
        Nature nature = row.value(Field.NATURE, readers.natures);
        MeasureReader.Measure measure = concept == null ? null : measures.read(row, concept);
        if (row.hasFaults() || cell == null || release == null || nature == null || measure == null) {
            findings.addAll(row.findings(cell));
            return Optional.empty();
        }
        return Optional.of(new Observation(
                cell.key(),
                cell.period(),
                measure.value(),
                measure.unit(),
                measure.stockFlow(),
                measure.status(),
                nature,
                release,
                row.text(Field.NOTE),
                row.location(),
                null));
    }

    private @Nullable SeriesCell cell(RowUnderHand row, @Nullable ConceptDefinition concept) {
        String area = row.value(Field.AREA, readers.areas);
        String scheme = row.value(Field.SCHEME, readers.schemes);
        Sex sex = row.value(Field.SEX, readers.sexes);
        String age = row.value(Field.AGE, readers.ages);
        String breakdown = row.value(Field.BREAKDOWN, readers.breakdowns);
        Period period = row.value(Field.PERIOD, readers.periods);
        if (concept == null || area == null || scheme == null || sex == null) {
            return null;
        }
        if (!isKnown(row, area, scheme)) {
            return null;
        }
        if (age == null || breakdown == null || period == null) {
            return null;
        }
        SeriesKey key = new SeriesKey(concept.code(), area, scheme, sex, age, breakdown);
        return new SeriesCell(readers.shared(key), period);
    }

    private boolean isKnown(RowUnderHand row, String area, String scheme) {
        if (scheme.equals(SeriesKey.NOT_APPLICABLE) || catalogue.schemes().containsKey(area + "-" + scheme)) {
            return true;
        }
        List<String> known =
                catalogue.schemesOf(area).stream().map(SchemeDefinition::id).toList();
        String schemes = known.isEmpty() ? "" : ", one of " + String.join(", ", known);
        row.fault(Field.SCHEME, "unknown-scheme", "_Z or a scheme of " + area + schemes);
        return false;
    }

    private @Nullable SourceRelease release(RowUnderHand row) {
        String source = row.value(Field.SOURCE, readers.sources);
        String release = row.value(Field.SOURCE_RELEASE, readers.releases);
        LocalDate date = row.value(Field.RELEASE_DATE, readers.dates);
        Integer tier = row.value(Field.TIER, readers.tiers);
        if (source == null || release == null || date == null || tier == null) {
            return null;
        }
        return readers.shared(new SourceRelease(source, release, date, tier));
    }
}
