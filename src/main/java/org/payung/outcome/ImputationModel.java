package org.payung.outcome;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.payung.series.Sex;

/**
 * What a reader may know of the model that imputes members of groups: never a country's imputed figure.
 *
 * @param regressors ids of the regressors that were used, in the order of the plan
 * @param leftOut regressors of the plan that were not, with the reason
 * @param failure why nothing was estimated, null where something was
 * @param observations size of the estimation sample
 * @param countries countries in it
 * @param betweenDeviation standard deviation between countries of what the model leaves, on the logit scale
 * @param withinDeviation the same within countries
 * @param leaveCountryOut each country predicted from the others, null where nothing was estimated or too few are left
 * @param leaveYearOut the last year with observations predicted from those before it, likewise
 */
public record ImputationModel(
        String indicator,
        Sex sex,
        String breakdown,
        List<String> regressors,
        List<LeftOut> leftOut,
        @Nullable Failure failure,
        int observations,
        int countries,
        double betweenDeviation,
        double withinDeviation,
        @Nullable Validation leaveCountryOut,
        @Nullable Validation leaveYearOut) {

    public ImputationModel {
        regressors = List.copyOf(regressors);
        leftOut = List.copyOf(leftOut);
    }

    public boolean isEstimated() {
        return failure == null;
    }

    /** A regressor of the plan that is not in the model. */
    public record LeftOut(String regressor, Why why, double heldForPercent) {}

    /** Why a regressor is not in the model. */
    public enum Why {
        /** Known for too few of the areas followed. */
        NOT_HELD("not-held"),
        /** The sample has too few countries for one more coefficient. */
        TOO_FEW_COUNTRIES("too-few-countries"),
        /** The same for all observations. */
        CONSTANT("constant");

        private final String code;

        Why(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /** Why a model was not estimated. */
    public enum Failure {
        /** Too few observations or countries. */
        TOO_FEW("too-few"),
        /** A regressor follows from the others. */
        RANK_DEFICIENT("rank-deficient"),
        /** Zeros or hundreds are told apart without error: the model would predict absurd values. */
        SEPARATION("separation"),
        /** The estimation found no end. */
        NOT_CONVERGED("not-converged"),
        /** Its intervals hold too few of the countries that they were made without: what it says is not plausible. */
        IMPLAUSIBLE("implausible");

        private final String code;

        Failure(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /**
     * Observations predicted without themselves.
     *
     * @param predicted number of observations
     * @param meanAbsoluteError in points
     * @param covered share of the observations inside the 90 per cent interval of their prediction, per cent
     * @param year the year left out, 0 where countries were
     */
    public record Validation(int predicted, double meanAbsoluteError, double covered, int year) {}
}
