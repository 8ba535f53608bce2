package org.payung.job;

import java.util.TreeMap;
import org.payung.catalogue.Catalogue;
import org.payung.catalogue.CatalogueReader;
import org.payung.catalogue.TemplateFiles;
import org.payung.finding.Finding;
import org.payung.outcome.Comparison;
import org.payung.outcome.GroupModels;
import org.payung.outcome.ImputationModel;
import org.payung.outcome.Outcome;
import org.payung.outcome.OutcomeGrid;
import org.payung.outcome.Pooling;
import org.payung.release.ReleaseId;
import org.payung.release.ReleaseStamp;
import org.payung.report.ReportInput;
import org.payung.series.Observation;
import org.payung.series.SeriesTable;
import org.payung.store.SealedRecords;

/** A past release read again from its sealed record. */
public final class SealedRelease {

    private SealedRelease() {}

    /**
     * Everything its reports were made from.
     *
     * @throws IllegalArgumentException if there is no such record
     */
    public static ReportInput read(SealedRecords records, ReleaseId release) {
        SealedRecords.Seal seal = records.find(release)
                .orElseThrow(() -> new IllegalArgumentException("no record of release " + release));
        TreeMap<String, byte[]> templates = new TreeMap<>();
        records.read(release, StepNames.TEMPLATES, TemplateFile.class)
                .forEach(file -> templates.put(file.path(), file.content()));
        Catalogue catalogue = CatalogueReader.read(new TemplateFiles(templates), seal.asOf())
                .catalogue()
                .orElseThrow(() -> new IllegalStateException("the record of " + release + " holds a broken catalogue"));
        return new ReportInput(
                new ReleaseStamp(release, seal.asOf(), seal.identity().programVersion()),
                catalogue,
                OutcomeGrid.of(records.read(release, StepNames.OUTCOMES, Outcome.class)),
                GroupModels.of(
                        records.read(release, StepNames.IMPUTATION_MODELS, ImputationModel.class),
                        records.read(release, StepNames.POOLINGS, Pooling.class)),
                records.read(release, StepNames.COMPARISONS, Comparison.class),
                records.read(release, StepNames.ALL_FINDINGS, Finding.class),
                SeriesTable.of(records.read(release, StepNames.PROTECTED_SERIES, Observation.class)),
                seal.referenceYear());
    }
}
