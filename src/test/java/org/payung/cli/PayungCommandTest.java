package org.payung.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.payung.store.StoreLock;
import org.payung.testkit.FolderCopy;
import picocli.CommandLine;

class PayungCommandTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T03:00:00Z"), ZoneOffset.UTC);

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"run", "check", "explain", "simulate", "status"})
    void everyCommandShowsExamplesFirst(String command) {
        assertThat(execute(command, "--help")).isZero();
        assertThat(out.toString().indexOf("Examples:"))
                .isPositive()
                .isLessThan(out.toString().indexOf("Usage:"));
    }

    @Test
    void anUnknownCommandIsWrongUsage() {
        assertThat(execute("runn")).isEqualTo(2);
        assertThat(err.toString()).contains("payung run");
    }

    @Test
    void aBrokenTemplateTellsAllItsMistakesAndReadsNoInput() throws IOException {
        FolderCopy.into(Path.of("templates"), folder);
        FolderCopy.into(Path.of("src/test/resources/broken/templates-five-mistakes"), folder);

        int exit = execute("check", "--home", ".", "--templates", folder.toString(), "--as-of", "2026-11-22");

        assertThat(exit).isEqualTo(1);
        assertThat(out.toString().lines().filter(line -> line.startsWith("mistake")))
                .hasSize(5);
        assertThat(out.toString()).endsWith("5 mistakes in the templates; the input was not read\n");
    }

    @Test
    void explainWithoutAReleaseSaysWhatToDo() {
        int exit = execute("explain", "IDN", "SI_COV_UEMP", "2020", "--home", ".", "--store", folder.toString());

        assertThat(exit).isEqualTo(2);
        assertThat(err.toString()).isEqualTo("payung: there is no release yet. Make one with 'payung run'\n");
    }

    @Test
    void statusBeforeTheFirstRunSaysWhatToDo() {
        int exit = execute(
                "status",
                "--home",
                ".",
                "--store",
                folder.toString(),
                "--reports",
                folder.resolve("reports").toString());

        assertThat(exit).isZero();
        assertThat(out.toString()).isEqualTo("No release yet. Make one with 'payung run'\nThe store is free\n");
    }

    @Test
    void aHeldStoreEndsARunWithExitFourNamingItsHolder() throws Exception {
        Path store = Files.createDirectories(folder.resolve("store"));
        try (StoreLock held = StoreLock.take(store, Duration.ZERO, CLOCK)) {
            assertThat(held).isNotNull();
            int exit = execute(
                    "run",
                    "--home",
                    ".",
                    "--quiet",
                    "--store",
                    store.toString(),
                    "--reports",
                    folder.resolve("reports").toString());

            assertThat(exit).isEqualTo(4);
            assertThat(err.toString())
                    .isEqualTo("payung: another run holds the store (process "
                            + ProcessHandle.current().pid()
                            + " since 2026-11-22T03:00:00Z). Wait for it, or give --wait SECONDS\n");
        }
    }

    @Test
    void anUnknownQuarterIsWrongUsage() {
        int exit = execute(
                "run",
                "1999-Q1",
                "--home",
                ".",
                "--quiet",
                "--store",
                folder.resolve("store").toString(),
                "--reports",
                folder.resolve("reports").toString());

        assertThat(exit).isEqualTo(2);
        assertThat(err.toString())
                .isEqualTo("payung: 1999-Q1 is not in templates/calendar.csv, add a line with its reference year and"
                        + " cut-off\n");
    }

    private int execute(String... words) {
        CommandLine line = PayungCommand.commandLine(CLOCK)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true));
        return line.execute(words);
    }
}
