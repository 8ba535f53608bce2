package org.payung.indicator;

import java.util.List;
import org.payung.outcome.Lineage;
import org.payung.outcome.Reason;
import org.payung.outcome.Treatment;
import org.payung.series.Observation;

/** What a formula finds when it asks for one of its inputs. */
sealed interface Reading {

    /**
     * A figure that may be used.
     *
     * @param queries codes of the findings on it that were kept
     */
    record Figure(String role, Observation observation, List<String> queries) implements Reading {

        double number() {
            return observation.number();
        }

        Lineage lineage(Treatment treatment) {
            return new Lineage(
                    role,
                    observation.cell().toString(),
                    observation.location(),
                    observation.period(),
                    number(),
                    null,
                    treatment);
        }

        Lineage lineage() {
            return lineage(observation.isMade() ? Treatment.DERIVED : Treatment.OBSERVED);
        }
    }

    /**
     * No figure.
     *
     * @param detail one clause that names the concept
     */
    record None(Reason reason, String detail) implements Reading {}
}
