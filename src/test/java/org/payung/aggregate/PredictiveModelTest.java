package org.payung.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.payung.method.FractionalLogit.Case;
import org.payung.method.FractionalLogit.Fit;
import org.payung.method.LogitScale;
import org.payung.method.NormalDraws;

class PredictiveModelTest {

    private static final NormalDraws DRAWS = new NormalDraws(11);
    private static final Fit FIT =
            new Fit(List.of(-0.5, 0.2), List.of(List.of(0.04, 0.0), List.of(0.0, 0.01)), 1, 5, 3);
    private static final List<Case> CASES =
            List.of(of(20, "AAA", 1), of(30, "AAA", 2), of(60, "BBB", 1), of(70, "BBB", 3), of(40, "CCC", 2));

    private final PredictiveModel model = new PredictiveModel(FIT, CASES, DRAWS, "COV", "COV F", 4);
    private final double between = model.components().between();
    private final double within = model.components().within();

    @Test
    void aCountryWithFiguresIsDrawnAroundItsShrunkResidual() {
        double worth = between / (between + within / 2);
        List<Double> country = DRAWS.standard("country COV AAA", 4);
        List<Double> year = DRAWS.standard("year COV AAA 2021", 4);
        List<Double> percents = model.percents("AAA", 2021, List.of(2.5));
        assertThat(between).isPositive();
        assertThat(percents).hasSize(4);
        for (int each = 0; each < 4; each++) {
            double shift = shift(each);
            double logit = predictor(each, 2.5)
                    + shift
                    + worth * (leftOfFirst(each) - shift)
                    + Math.sqrt(between * (1 - worth)) * country.get(each)
                    + Math.sqrt(within) * year.get(each);
            assertThat(percents.get(each)).isCloseTo(LogitScale.percent(logit), within(1e-9));
        }
    }

    @Test
    void aCountryWithoutFiguresIsDrawnAroundNothing() {
        List<Double> country = DRAWS.standard("country COV DDD", 4);
        List<Double> year = DRAWS.standard("year COV DDD 2021", 4);
        List<Double> percents = model.percents("DDD", 2021, List.of(0.5));
        for (int each = 0; each < 4; each++) {
            double logit = predictor(each, 0.5)
                    + shift(each)
                    + Math.sqrt(between) * country.get(each)
                    + Math.sqrt(within) * year.get(each);
            assertThat(percents.get(each)).isCloseTo(LogitScale.percent(logit), within(1e-9));
        }
    }

    @Test
    void countriesThatDoNotDifferAreDrawnWithoutDeviation() {
        Fit sure = new Fit(List.of(0.0, 0.0), List.of(List.of(0.0, 0.0), List.of(0.0, 0.0)), 1, 4, 2);
        List<Case> alike = List.of(of(50, "AAA", 1), of(50, "AAA", 2), of(50, "BBB", 1), of(50, "BBB", 2));
        PredictiveModel flat = new PredictiveModel(sure, alike, DRAWS, "COV", "COV F", 2);
        assertThat(flat.fit()).isSameAs(sure);
        assertThat(flat.percents("AAA", 2021, List.of(2.0)))
                .allSatisfy(each -> assertThat(each).isCloseTo(50, within(1e-9)));
    }

    private static Case of(double percent, String country, double regressor) {
        return new Case(percent, 1, country, List.of(regressor));
    }

    private static double predictor(int draw, double regressor) {
        List<Double> theta = DRAWS.vectors("parameters COV F", FIT.coefficients(), FIT.covariance(), 4)
                .get(draw);
        return theta.get(0) + theta.get(1) * regressor;
    }

    /** Shares squeezed by four fifths around a half: 20 to 26, 30 to 34 and so on. */
    private static double leftOfFirst(int draw) {
        return (LogitScale.of(26) + LogitScale.of(34)) / 2 - predictor(draw, 1.5);
    }

    private static double shift(int draw) {
        double second = (LogitScale.of(58) + LogitScale.of(66)) / 2 - predictor(draw, 2);
        double third = LogitScale.of(42) - predictor(draw, 2);
        return (leftOfFirst(draw) + second + third) / 3;
    }
}
