package org.payung.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The shipped rules with invented wages and payments of Indonesia. {@code -Dgolden.update=true} writes the expected
 * output anew; the difference is then read in the commit.
 */
class SimulateCommandTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T03:00:00Z"), ZoneOffset.UTC);
    private static final Path EXPECTED = Path.of("src/test/resources/golden");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void aHigherCeilingBesideTheRulesInForce() throws IOException {
        assertThat(simulate("IDN-JKP", "--set", "cap=7000000", "--from", "2025-01-01"))
                .isZero();
        reads("simulate-idn-cap.txt");
    }

    @Test
    void otherRatesForAWhileAsJson() throws IOException {
        assertThat(simulate(
                        "IDN-JKP",
                        "--set",
                        "rate.4-6=50",
                        "--set",
                        "waiting=7",
                        "--from",
                        "2025-02-07",
                        "--to",
                        "2025-12-31",
                        "--json"))
                .isZero();
        reads("simulate-idn-rates.json");
    }

    @Test
    void aProposalOfTheSchemesFile() throws IOException {
        assertThat(simulate("THA-SSF", "--proposal", "BASE-17500")).isZero();
        reads("simulate-tha-proposal.txt");
    }

    @Test
    void nothingIsStored() {
        assertThat(simulate("IDN-JKP", "--set", "cap=7000000")).isZero();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void valuesThatTheRulesHaveAlreadyAreTold() {
        assertThat(simulate("IDN-JKP", "--set", "duration=6")).isZero();
        assertThat(out.toString()).contains("Note      the rules in force already have these values\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--set kap=7000000 | unknown parameter 'kap', did you mean 'cap', known are rate, rate.1-6, amount,"
                        + " amount.1-6, duration, cap, maximum, floor, waiting",
                "--set cap.1-6=7 | unknown parameter 'cap.1-6', known are rate, rate.1-6, amount, amount.1-6, duration,"
                        + " cap, maximum, floor, waiting",
                "--set rate=130 | parameter 'rate' is 130, expected per cent, 0 to 100",
                "--set rate.6-1=30 | parameter 'rate.6-1', expected months such as 1-6",
                "--set amount=30 | parameter 'amount': the rules state no amount by month",
                "--set cap=many | --set 'cap=many': 'many', expected a number such as 7000000",
                "--set cap | --set 'cap', expected PARAMETER=VALUE such as cap=7000000",
                "--set cap=1 --set cap=2 | --set cap is given twice",
                "--set cap=7000000 --from 2020-01-01 | no rules of IDN-JKP are in force on 2020-01-01, known are"
                        + " PP-37-2021 from 2022-02-01 to 2025-02-06, PP-6-2025 from 2025-02-07",
                "--set cap=7000000 --from 2025-03-01 --to 2025-02-01 | --to 2025-02-01 is before --from 2025-03-01,"
                        + " expected that day or later",
                "--proposal BASE-17500 | unknown proposal 'BASE-17500' of IDN-JKP, known are none",
                "--as-of 2026-11-22 | nothing to change, expected --set PARAMETER=VALUE or --proposal ID",
            })
    void whatDoesNotFitIsWrongUsage(String words, String message) {
        List<String> all = new ArrayList<>(List.of("IDN-JKP"));
        all.addAll(List.of(words.split(" ")));

        assertThat(simulate(all.toArray(String[]::new))).isEqualTo(2);
        assertThat(err.toString()).isEqualTo("payung: " + message + "\n");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void whatIsNoDateIsToldSo() {
        assertThat(simulate("IDN-JKP", "--from", "2025-13-01")).isEqualTo(2);
        assertThat(err.toString())
                .contains("'2025-13-01' is no date, expected one such as 2025-01-31")
                .doesNotContain("Exception");
    }

    @Test
    void anUnknownSchemeSuggestsTheNearest() {
        assertThat(simulate("IDN-JPK", "--set", "cap=1")).isEqualTo(2);
        assertThat(err.toString()).startsWith("payung: unknown scheme 'IDN-JPK', did you mean 'IDN-JKP', known are ");
    }

    @Test
    void anUnknownProposalSuggestsTheNearest() {
        assertThat(simulate("THA-SSF", "--proposal", "BASE-17000")).isEqualTo(2);
        assertThat(err.toString())
                .isEqualTo("payung: unknown proposal 'BASE-17000' of THA-SSF, did you mean 'BASE-17500', known are"
                        + " BASE-17500, BASE-20000, BASE-23000\n");
    }

    @Test
    void aSchemeWithoutRulesIsToldSo() {
        assertThat(simulate("HKG-CSSA", "--set", "cap=1")).isEqualTo(2);
        assertThat(err.toString()).startsWith("payung: no rules on file for 'HKG-CSSA', known are ");
    }

    @Test
    void aCeilingMeansNothingToAFlatAmount() {
        assertThat(simulate("CHN-UI", "--set", "cap=3")).isEqualTo(2);
        assertThat(err.toString()).isEqualTo("payung: parameter 'cap': the rules state no rate of the wage\n");
    }

    private void reads(String file) throws IOException {
        Path path = EXPECTED.resolve(file);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(path, out.toString());
        }
        assertThat(out.toString()).isEqualTo(Files.readString(path));
    }

    private int simulate(String... words) {
        List<String> all = new ArrayList<>(List.of("simulate"));
        all.addAll(List.of(words));
        all.addAll(List.of("--home", ".", "--input", "src/test/resources/simulate", "--store", folder.toString()));
        return PayungCommand.commandLine(CLOCK)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(all.toArray(String[]::new));
    }
}
