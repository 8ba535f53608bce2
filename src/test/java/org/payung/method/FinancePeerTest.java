package org.payung.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The methods of METHOD 5 agree with src/test/python/finance.py, eight random inputs each. */
class FinancePeerTest {

    private static final Path PEER = Path.of("src/test/resources/peer/finance-python.csv");
    private static final double RELATIVE = 1e-12;

    @ParameterizedTest
    @CsvSource({"hcm", "ahcm", "payg", "cost-rate", "tau", "tau-ui", "exhaust", "worst-low", "worst-high", "budget-sens"
    })
    void agreesWithPython(String name) throws IOException {
        int seen = 0;
        for (String line : Files.readAllLines(PEER)) {
            String[] cells = line.split(",", -1);
            if (cells[0].equals(name)) {
                double[] inputs = Arrays.stream(cells[1].split(" ", -1))
                        .mapToDouble(Double::parseDouble)
                        .toArray();
                double expected = Double.parseDouble(cells[2]);
                assertThat(figure(name, inputs))
                        .as(line)
                        .isCloseTo(expected, org.assertj.core.data.Offset.offset(RELATIVE * Math.abs(expected)));
                seen++;
            }
        }
        assertThat(seen).isEqualTo(8);
    }

    private static double figure(String name, double[] n) {
        return switch (name) {
            case "hcm" -> HighCostMultiple.of(n[0], Arrays.copyOfRange(n, 1, n.length));
            case "ahcm" -> AverageHighCostMultiple.of(n[0], Arrays.copyOfRange(n, 1, n.length));
            case "payg" -> PayAsYouGo.of(n[0], n[1], n[2], n[3], n[4], n[5]).ratePercent();
            case "cost-rate" ->
                PayAsYouGo.of(n[0], n[1], n[2], n[3], n[4], n[5]).costRatePercent();
            case "tau" -> IncomeStabilisation.percent(n[0], n[1], n[2], n[3]);
            case "tau-ui" -> IncomeStabilisation.ofBenefitsPercent(n[0], n[1]);
            case "exhaust" -> ExhaustionRate.percent(Arrays.copyOf(n, 4), Arrays.copyOfRange(n, 4, 8));
            case "worst-low" -> worst(n).lower();
            case "worst-high" -> worst(n).upper();
            // METHOD writes recipients × average benefit × 12; templates/indicators/budget-sens.yml takes the sum paid
            case "budget-sens" -> 12 * n[0] * n[1] * n[3] / (n[2] * n[4]);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static WorstCase worst(double[] n) {
        double[] low = Arrays.stream(n).map(each -> each - 0.05).toArray();
        double[] high = Arrays.stream(n).map(each -> each + 0.05).toArray();
        return WorstCase.of(low, high, each -> (each[0] + each[1]) / each[2]);
    }
}
