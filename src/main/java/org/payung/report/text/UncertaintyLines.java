package org.payung.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.payung.outcome.Estimate;
import org.payung.outcome.ImputationModel;
import org.payung.outcome.ImputationModel.Validation;
import org.payung.outcome.Interval;
import org.payung.outcome.Outcome;
import org.payung.outcome.Pooling;
import org.payung.report.ReportInput;

/**
 * The interval of a figure and what is in it; where members were imputed, how the draws were pooled and by which
 * model. What was drawn for a single country is told nowhere.
 */
record UncertaintyLines(ReportInput input, Wording words) {

    private static final int DIGITS = 4;

    List<String> of(Outcome outcome) {
        List<String> said = new ArrayList<>();
        if (outcome instanceof Estimate estimate) {
            Optional.ofNullable(estimate.interval())
                    .flatMap(interval -> interval(isWeighted(outcome) ? "interval." : "interval.area.", interval))
                    .ifPresent(said::add);
        }
        input.models().pooling(outcome.id()).ifPresent(pooling -> {
            said.add(pooled(pooling));
            input.models().model(outcome.id()).ifPresent(model -> said.add(model(model)));
        });
        return said;
    }

    /** Whether it is a mean of members; progress of the world is measured on the series of its publisher. */
    private static boolean isWeighted(Outcome outcome) {
        return outcome.weights() != null;
    }

    /** What is not worth a line has no words: the rounding of a single country's inputs. */
    private Optional<String> interval(String prefix, Interval interval) {
        return words.knows(prefix + interval.method())
                ? Optional.of(words.say(
                        "derivation.interval",
                        Map.of(
                                "level", words.figures().text(interval.level(), 0),
                                "lower", number(interval.lower()),
                                "upper", number(interval.upper()),
                                "of", words.say(prefix + interval.method()))))
                : Optional.empty();
    }

    private String pooled(Pooling pooling) {
        return words.say(
                "derivation.pooled",
                Map.of(
                        "m", pooling.imputations(),
                        "q", number(pooling.estimate()),
                        "u", exact(pooling.within()),
                        "b", exact(pooling.between()),
                        "t", exact(pooling.total()),
                        "nu", words.figures().text(pooling.degreesOfFreedom(), 1),
                        "lambda", words.figures().text(pooling.missingInformation(), 3)));
    }

    private String model(ImputationModel model) {
        return words.say(
                "derivation.model",
                Map.of(
                        "list",
                                model.regressors().stream()
                                        .map(each -> words.say("regressor." + each))
                                        .collect(Collectors.joining(", ")),
                        "n", model.observations(),
                        "g", model.countries(),
                        "country", validation(model.leaveCountryOut()),
                        "year", validation(model.leaveYearOut())));
    }

    private String validation(@Nullable Validation validation) {
        return validation == null
                ? Cells.DASH
                : words.say(
                        "derivation.validation",
                        Map.of(
                                "n", validation.predicted(),
                                "error", words.figures().text(validation.meanAbsoluteError(), 1),
                                "held", words.figures().text(validation.covered(), 0)));
    }

    private String number(double value) {
        return words.figures().text(value, DIGITS);
    }

    /** Variances on the logit scale may be small. */
    private String exact(double variance) {
        return words.figures().text(variance, 2 * DIGITS);
    }
}
