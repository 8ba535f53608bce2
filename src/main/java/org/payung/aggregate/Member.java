package org.payung.aggregate;

import org.jspecify.annotations.Nullable;
import org.payung.method.WeightedValue;
import org.payung.outcome.Estimate;
import org.payung.outcome.OutcomeId;
import org.payung.outcome.Treatment;

/**
 * One member in a group's figure.
 *
 * @param cell the member's cell of the group's period
 * @param figure the figure that enters, of this or of the nearest year; null where there is none
 * @param treatment observed, structural zero, carried, imputed, none or not followed
 * @param weight null where none was received
 */
record Member(
        OutcomeId cell,
        @Nullable Estimate figure,
        Treatment treatment,
        @Nullable Weight weight) {

    boolean isFollowed() {
        return treatment != Treatment.NOT_FOLLOWED;
    }

    boolean hasValue() {
        return figure != null;
    }

    /** Whether somebody observed the figure in the group's own period: a zero that we set is not observed. */
    boolean isObserved() {
        return figure != null
                && treatment != Treatment.CARRIED
                && !(figure.isStructuralZero() && figure.source() == null);
    }

    /** The same member imputed: it has a weight in the figure and no value of its own. */
    Member imputed() {
        return new Member(cell, null, Treatment.IMPUTED, weight);
    }

    /** The member for the weighted methods; only where it has a weight. */
    WeightedValue weighted() {
        if (weight == null) {
            throw new IllegalStateException(cell + " has no weight");
        }
        return new WeightedValue(figure == null ? null : figure.value(), weight.value());
    }
}
