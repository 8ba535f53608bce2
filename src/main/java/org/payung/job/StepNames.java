package org.payung.job;

import java.util.List;

/** Names under which steps leave their results. */
final class StepNames {

    static final String TEMPLATES = "templates";
    static final String INGEST_FINDINGS = "ingest-findings";
    static final String ACCEPTANCES = "acceptances";
    static final String IN_FORCE = "observations-in-force";
    static final String CHECK_FINDINGS = "check-findings";
    static final String COMPLETED = "series-completed";
    static final String AREA_OUTCOMES = "area-outcomes";
    static final String INDICATOR_FINDINGS = "indicator-findings";
    static final String OUTCOMES = "outcomes";
    static final String IMPUTATION_MODELS = "imputation-models";
    static final String POOLINGS = "poolings";
    static final String AGGREGATE_FINDINGS = "aggregate-findings";
    static final String PROTECTED_SERIES = "series-protected";
    static final String PROTECTED_FINDINGS = "findings-protected";
    static final String COMPARISONS = "comparisons";
    static final String ALL_FINDINGS = "findings";

    static final List<String> FINDINGS =
            List.of(INGEST_FINDINGS, CHECK_FINDINGS, INDICATOR_FINDINGS, AGGREGATE_FINDINGS);

    /** What the sealed record of a release holds. */
    static final List<String> SEALED = List.of(
            TEMPLATES, IN_FORCE, PROTECTED_SERIES, OUTCOMES, IMPUTATION_MODELS, POOLINGS, COMPARISONS, ALL_FINDINGS);

    private StepNames() {}
}
