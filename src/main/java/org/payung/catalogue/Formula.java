package org.payung.catalogue;

import java.util.List;
import java.util.Map;

/** How an indicator is computed; names its inputs. */
public sealed interface Formula {

    /** The published figure itself. */
    record Level(String concept) implements Formula {}

    /** {@code factor} × numerator / denominator, of the same period; {@code factor} is 100 for percentages. */
    record Ratio(String numerator, String denominator, double factor) implements Formula {}

    /** Mean of concepts of the same period. */
    record Mean(List<String> concepts) implements Formula {}

    /** Difference in points between two years of the same source release. */
    record Change(String concept, int years) implements Formula {}

    /** {@code from} less the figure, as 100 less coverage. */
    record Shortfall(String concept, double from) implements Formula {}

    /** A named statistical or legal method in Java, with its parameters as text. */
    record Method(String name, Map<String, String> parameters) implements Formula {}
}
