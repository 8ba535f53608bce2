package org.payung.method;

import java.util.OptionalDouble;

/** How the variance of a weighted sum of linearised values follows from a design. */
@FunctionalInterface
public interface DesignVariance {

    /**
     * The variance of {@code Σ w u}, empty where the design gives none.
     *
     * @param linearized u of each unit, before weighting; 0 outside the domain
     */
    OptionalDouble of(SurveyDesign design, double[] linearized);
}
