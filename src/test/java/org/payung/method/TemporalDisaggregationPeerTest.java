package org.payung.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.payung.method.TemporalAggregation.Conversion;

/** The same seven random series in R, by explicit matrices: src/test/R/temporal-disaggregation.R. */
class TemporalDisaggregationPeerTest {

    private static final double SAME = 1e-9;

    /** Two optimisers agree on the height of a flat top, on its place within the square root of the rounding error. */
    private static final double SAME_PLACE = 1e-5;

    private static final Map<Integer, Case> CASES = read();

    static IntStream cases() {
        return CASES.keySet().stream().mapToInt(Integer::intValue);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void dentonAgrees(int number) {
        Case peer = CASES.get(number);

        SharedSeries.assertClose(
                DentonCholette.of(peer.numbers("y"), peer.numbers("x"), peer.aggregation()),
                peer.numbers("denton"),
                SAME);
        SharedSeries.assertClose(
                DentonCholette.smooth(peer.numbers("y"), peer.numbers("x").length, peer.aggregation()),
                peer.numbers("smooth"),
                SAME);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void regressionsWithAKnownRhoAgree(int number) {
        Case peer = CASES.get(number);
        double rho = peer.numbers("rho")[0];
        Regressors withConstant = Regressors.withConstant(peer.numbers("x"));
        Regressors withoutConstant = Regressors.withoutConstant(peer.numbers("x"));

        assertSame(peer, "chow-lin", ChowLin.fixed(peer.numbers("y"), withConstant, peer.aggregation(), rho));
        assertSame(
                peer,
                "chow-lin-no-constant",
                ChowLin.fixed(peer.numbers("y"), withoutConstant, peer.aggregation(), rho));
        assertSame(peer, "fernandez", Fernandez.of(peer.numbers("y"), withConstant, peer.aggregation()));
        assertSame(peer, "litterman", Litterman.fixed(peer.numbers("y"), withConstant, peer.aggregation(), rho));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void chowLinThatChoosesRhoAgrees(int number) {
        Case peer = CASES.get(number);
        double[] y = peer.numbers("y");
        Regressors regressors = Regressors.withConstant(peer.numbers("x"));

        Disaggregated likeliest = ChowLin.maxLog(y, regressors, peer.aggregation());
        assertSamePlace(peer, "chow-lin-maxlog", likeliest);
        assertThat(likeliest.logLikelihood()).isGreaterThanOrEqualTo(peer.numbers("chow-lin-maxlog-loglik")[0] - SAME);
        Disaggregated closest = ChowLin.minRss(y, regressors, peer.aggregation());
        assertSamePlace(peer, "chow-lin-minrss", closest);
        assertThat(closest.variance()).isLessThanOrEqualTo(peer.numbers("chow-lin-minrss-variance")[0] * (1 + SAME));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void littermanThatChoosesRhoAgrees(int number) {
        Case peer = CASES.get(number);
        double[] y = peer.numbers("y");
        Regressors regressors = Regressors.withConstant(peer.numbers("x"));

        Disaggregated likeliest = Litterman.maxLog(y, regressors, peer.aggregation());
        assertSamePlace(peer, "litterman-maxlog", likeliest);
        assertThat(likeliest.logLikelihood()).isGreaterThanOrEqualTo(peer.numbers("litterman-maxlog-loglik")[0] - SAME);
        Disaggregated closest = Litterman.minRss(y, regressors, peer.aggregation());
        assertSamePlace(peer, "litterman-minrss", closest);
        assertThat(closest.variance()).isLessThanOrEqualTo(peer.numbers("litterman-minrss-variance")[0] * (1 + SAME));
    }

    private static void assertSame(Case peer, String name, Disaggregated found) {
        assertSame(peer, name, found, SAME);
        // As variances: where a benchmark fixes the value, the root of R's rounding error is no longer small
        SharedSeries.assertClose(
                squares(SharedSeries.array(found.standardErrors())), squares(peer.numbers(name + "-se")), SAME);
    }

    private static double[] squares(double[] values) {
        return Arrays.stream(values).map(each -> each * each).toArray();
    }

    private static void assertSamePlace(Case peer, String name, Disaggregated found) {
        assertThat(found.rho()).as(name).isCloseTo(peer.numbers(name + "-rho")[0], within(SAME_PLACE));
        assertSame(peer, name, found, SAME_PLACE);
    }

    private static void assertSame(Case peer, String name, Disaggregated found, double tolerance) {
        SharedSeries.assertClose(SharedSeries.array(found.values()), peer.numbers(name), tolerance);
        SharedSeries.assertClose(SharedSeries.array(found.coefficients()), peer.numbers(name + "-beta"), tolerance);
        SharedSeries.assertClose(new double[] {found.variance()}, peer.numbers(name + "-variance"), tolerance);
        SharedSeries.assertClose(new double[] {found.logLikelihood()}, peer.numbers(name + "-loglik"), tolerance);
    }

    /** One random series and what R made of it. */
    private record Case(Conversion conversion, Map<String, List<Double>> columns) {

        TemporalAggregation aggregation() {
            return TemporalAggregation.ofQuarters(conversion);
        }

        double[] numbers(String column) {
            return SharedSeries.array(Objects.requireNonNull(columns.get(column), column));
        }
    }

    private static Map<Integer, Case> read() {
        Map<Integer, Case> cases = new TreeMap<>();
        try (InputStream stream =
                        TemporalDisaggregationPeerTest.class.getResourceAsStream("/peer/temporal-disaggregation.csv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            lines.lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .forEach(cells -> cases.computeIfAbsent(
                                    Integer.valueOf(cells[0]),
                                    number -> new Case(
                                            Conversion.valueOf(cells[1].toUpperCase(Locale.ROOT)), new TreeMap<>()))
                            .columns()
                            .computeIfAbsent(cells[2], column -> new ArrayList<>())
                            .add(Double.valueOf(cells[4])));
            return cases;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
