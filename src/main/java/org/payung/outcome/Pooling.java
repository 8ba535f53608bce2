package org.payung.outcome;

/**
 * How the imputations behind a group's figure were pooled, on the logit scale (METHOD 8.6, Rubin).
 *
 * @param id the group's figure
 * @param imputations number of draws, m
 * @param estimate mean of the logits, Q̄
 * @param within mean of the variances within, Ū
 * @param between variance between the draws, B
 * @param total T
 * @param degreesOfFreedom ν
 * @param missingInformation λ, 0 to 1
 */
public record Pooling(
        OutcomeId id,
        int imputations,
        double estimate,
        double within,
        double between,
        double total,
        double degreesOfFreedom,
        double missingInformation) {}
