package org.payung.catalogue;

import org.payung.method.CvPublicationRule;

/**
 * The sampling error of an indicator whose denominator is a survey estimate and whose numerator is a register count.
 *
 * @param cv concept that carries the coefficient of variation of the denominator, per cent
 * @param rule what is printed at which coefficient of variation
 * @see "METHOD 8.6"
 */
public record SamplingError(String cv, CvPublicationRule rule) {}
