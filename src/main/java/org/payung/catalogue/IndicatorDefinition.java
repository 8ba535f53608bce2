package org.payung.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.payung.series.Sex;
import org.payung.series.Unit;

/**
 * An indicator, exactly as its YAML file says it. Its words stand in the texts under {@code indicator.<id>.…}.
 *
 * @param id the published code ({@code SI_COV_UEMP}: always the published series) or METHOD's ({@code UEMP_EFF}: our own)
 * @param block block of METHOD 0.2: {@code A} to {@code G}
 * @param custodian {@code ILO}, {@code WB} or {@code PAYUNG}; series of two custodians never share a column
 * @param precision decimals printed
 * @param sexes sexes allowed
 * @param breakdowns breakdowns allowed, {@code _T} first
 * @param byScheme whether cells are per scheme
 * @param capped whether the value is capped at 100, the raw value kept
 * @param structuralZero whether a country without a scheme is a structural zero (SI_COV_UEMP only)
 * @param maxAgeYears a value older than this is grey and left out of changes
 * @param samplingError what is known of the sampling error, null where no source carries it
 */
public record IndicatorDefinition(
        String id,
        String file,
        String block,
        String custodian,
        Formula formula,
        Unit unit,
        int precision,
        Frequency frequency,
        List<Sex> sexes,
        List<String> breakdowns,
        boolean byScheme,
        boolean capped,
        boolean structuralZero,
        int maxAgeYears,
        @Nullable Aggregation aggregation,
        @Nullable SamplingError samplingError,
        List<Reference> references,
        List<WorkedExample> examples) {

    public IndicatorDefinition {
        sexes = List.copyOf(sexes);
        breakdowns = List.copyOf(breakdowns);
        references = List.copyOf(references);
        examples = List.copyOf(examples);
    }
}
