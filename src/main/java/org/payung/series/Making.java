package org.payung.series;

import java.util.List;

/**
 * How a figure that was not received was made.
 *
 * @param rule id of the rule, as in {@code templates/concepts.yml}
 * @param formula the rule in words, with the periods used
 * @param parts the figures it was made from
 */
public record Making(String rule, String formula, List<Observation> parts) {

    public Making {
        parts = List.copyOf(parts);
    }
}
