package org.payung.method;

import java.util.function.DoubleFunction;
import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.univariate.BrentOptimizer;
import org.apache.commons.math3.optim.univariate.SearchInterval;
import org.apache.commons.math3.optim.univariate.UnivariateObjectiveFunction;
import org.apache.commons.math3.optim.univariate.UnivariatePointValuePair;

/**
 * The ρ of [0, 0.999] at which a criterion is largest. The criterion may have several hills: the best point of a grid is
 * found first, then Brent's method runs between its neighbours; an end of the range stands where nothing beats it. With
 * about ten annual benchmarks ρ is not identified and tends to 0.
 *
 * @see "METHOD 8.3, rho by profile likelihood; Brent, Algorithms for Minimization without Derivatives (1973), chapter 5"
 */
final class AutoregressiveParameter {

    static final double LARGEST = 0.999;

    private static final int STEPS = 40;
    private static final double RELATIVE = 1e-10;
    private static final double ABSOLUTE = 1e-12;
    private static final int EVALUATIONS = 200;

    /** What ρ is chosen by. */
    enum Criterion {
        /** The profile likelihood, largest. */
        LIKELIHOOD {
            @Override
            double of(TemporalRegression.Fit fit) {
                return fit.logLikelihood();
            }
        },
        /** The weighted residual sum of squares, smallest. */
        RESIDUALS {
            @Override
            double of(TemporalRegression.Fit fit) {
                return -fit.residualSumOfSquares();
            }
        };

        abstract double of(TemporalRegression.Fit fit);
    }

    private AutoregressiveParameter() {}

    /** The regression at the best ρ; at 0 where the regressors alone meet the benchmarks, for then every ρ is as good. */
    static Disaggregated choose(
            TemporalRegression regression, DoubleFunction<RealMatrix> disturbance, Criterion criterion) {
        if (regression.fit(disturbance.apply(0)).isExact()) {
            return regression.fit(disturbance.apply(0)).disaggregated(0);
        }
        double rho = largest(each -> criterion.of(regression.fit(disturbance.apply(each))));
        return regression.fit(disturbance.apply(rho)).disaggregated(rho);
    }

    static double largest(UnivariateFunction criterion) {
        int best = 0;
        for (int step = 1; step <= STEPS; step++) {
            if (criterion.value(grid(step)) > criterion.value(grid(best))) {
                best = step;
            }
        }
        UnivariatePointValuePair inside = new BrentOptimizer(RELATIVE, ABSOLUTE)
                .optimize(
                        new UnivariateObjectiveFunction(criterion),
                        GoalType.MAXIMIZE,
                        new SearchInterval(grid(Math.max(0, best - 1)), grid(Math.min(STEPS, best + 1))),
                        new MaxEval(EVALUATIONS));
        return inside.getValue() > criterion.value(grid(best)) ? inside.getPoint() : grid(best);
    }

    private static double grid(int step) {
        return LARGEST * step / STEPS;
    }
}
