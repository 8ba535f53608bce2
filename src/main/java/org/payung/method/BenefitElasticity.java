package org.payung.method;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.util.FastMath;

/**
 * Per cent by which recipients rise when the unemployed rise by one per cent: quarterly changes of logarithms regressed
 * on each other with a constant and three seasonal dummies. Standard error by {@link NeweyWest}, limits by Student's t.
 *
 * @param elasticity 1 where coverage stays as it is while unemployment moves
 * @param standardError at least 0
 * @param lower limit of the interval
 * @param upper limit of the interval
 * @param quarters in the unbroken run that was used
 * @param lag quarters of the past that count in the standard error
 * @see "METHOD 5.2, BEN_ELAST"
 */
public record BenefitElasticity(
        double elasticity, double standardError, double lower, double upper, int quarters, int lag) {

    /** Quarters without a gap that METHOD asks for. */
    public static final int FEWEST_QUARTERS = 16;

    /** Column of the change of the unemployed. */
    private static final int UNEMPLOYED = 1;

    /**
     * Both figures of one quarter.
     *
     * @param number quarters since the year 0: four times the year and 0 to 3
     * @param recipients above 0, average of the quarter
     * @param unemployed above 0, average of the quarter
     */
    public record Quarter(int number, double recipients, double unemployed) {

        public Quarter {
            if (!(recipients > 0 && unemployed > 0)) {
                throw new IllegalArgumentException("recipients " + recipients + " and unemployed " + unemployed
                        + ", expected above 0 for a logarithm");
            }
        }
    }

    /** The last run of quarters that follow each other. */
    public static List<Quarter> lastRun(Collection<Quarter> quarters) {
        List<Quarter> sorted = quarters.stream()
                .sorted(Comparator.comparingInt(Quarter::number))
                .toList();
        int start = sorted.size();
        while (start > 0 && (start == sorted.size() || follows(sorted.get(start), sorted.get(start - 1)))) {
            start--;
        }
        return sorted.subList(start, sorted.size());
    }

    private static boolean follows(Quarter later, Quarter earlier) {
        return later.number() == earlier.number() + 1;
    }

    /**
     * The elasticity, empty where the last unbroken run is shorter than {@link #FEWEST_QUARTERS} or the unemployed
     * move with the seasons alone.
     *
     * @param levelPercent of the interval, as 95
     */
    public static Optional<BenefitElasticity> of(Collection<Quarter> quarters, double levelPercent) {
        List<Quarter> run = lastRun(quarters);
        return run.size() < FEWEST_QUARTERS ? Optional.empty() : ofRun(run, levelPercent);
    }

    private static Optional<BenefitElasticity> ofRun(List<Quarter> run, double levelPercent) {
        List<double[]> rows = new ArrayList<>();
        double[] changes = new double[run.size() - 1];
        for (int i = 1; i < run.size(); i++) {
            Quarter now = run.get(i);
            Quarter before = run.get(i - 1);
            changes[i - 1] = FastMath.log(now.recipients() / before.recipients());
            int season = Math.floorMod(now.number(), 4);
            rows.add(new double[] {
                1,
                FastMath.log(now.unemployed() / before.unemployed()),
                season == 1 ? 1 : 0,
                season == 2 ? 1 : 0,
                season == 3 ? 1 : 0
            });
        }
        return LeastSquares.of(rows.toArray(double[][]::new), changes).map(fit -> of(fit, run.size(), levelPercent));
    }

    private static BenefitElasticity of(LeastSquares fit, int quarters, double levelPercent) {
        int rows = fit.residuals().getDimension();
        int lag = NeweyWest.lag(rows);
        double beta = fit.coefficients().getEntry(UNEMPLOYED);
        double error = Math.sqrt(NeweyWest.covariance(fit, lag).getEntry(UNEMPLOYED, UNEMPLOYED));
        int degrees = rows - fit.coefficients().getDimension();
        double width = error * new TDistribution(degrees).inverseCumulativeProbability(0.5 + levelPercent / 200);
        return new BenefitElasticity(beta, error, beta - width, beta + width, quarters, lag);
    }
}
