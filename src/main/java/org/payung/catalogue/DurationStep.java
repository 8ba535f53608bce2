package org.payung.catalogue;

/** A rung of the ladder of durations: what is paid from so many months of contributions on. */
public record DurationStep(int contributedMonths, BenefitDuration duration) {}
