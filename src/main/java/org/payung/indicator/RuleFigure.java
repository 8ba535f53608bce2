package org.payung.indicator;

import java.util.List;
import java.util.OptionalDouble;
import org.payung.outcome.Reason;

/** What a set of rules says of one cell. */
sealed interface RuleFigure {

    /**
     * A figure.
     *
     * @param readings wages and the like that entered beside the rules
     */
    record Known(double value, List<Reading.Figure> readings) implements RuleFigure {
        public Known {
            readings = List.copyOf(readings);
        }
    }

    /** None, and why. */
    record Unknown(Reason reason, String detail) implements RuleFigure {

        static Unknown of(Reading.None none) {
            return new Unknown(none.reason(), none.detail());
        }
    }

    /** A figure that follows from the rules alone, or the reason why they do not say enough. */
    static RuleFigure of(OptionalDouble figure, Unknown otherwise) {
        return figure.isPresent() ? new Known(figure.getAsDouble(), List.of()) : otherwise;
    }
}
