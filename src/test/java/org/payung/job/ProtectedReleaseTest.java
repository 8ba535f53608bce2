package org.payung.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.payung.cli.PayungCommand;
import org.payung.series.Period;

/** A whole run on a small world in which seven women are paid: no output tells of them. */
class ProtectedReleaseTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T03:00:00Z"), ZoneOffset.UTC);
    private static final String HEADER =
            "area,concept,scheme,sex,age,breakdown,period,value,unit,unit_mult,stock_flow,obs_status,nature,source,"
                    + "source_release,release_date,tier,note\n";

    /** Seven women over 40123, 48317 men over 60211, and what they leave of 100 per cent. */
    private static final List<String> TELLING = List.of("48317", "0.017446", "80.24613", "99.98255", "19.75386");

    @TempDir
    private static Path home;

    @BeforeAll
    static void run() throws IOException {
        Path input = Files.createDirectories(home.resolve("input"));
        Files.writeString(
                input.resolve("recipients.csv"),
                HEADER
                        + row("RECIPIENTS,UI,F", "7", "persons", "AVG")
                        + row("RECIPIENTS,UI,M", "48317", "persons", "AVG")
                        + row("RECIPIENTS,UI,_T", "48324", "persons", "AVG")
                        // fewer contributors than recipients: a finding that names the count
                        + row("CONTRIBUTORS,UI,F", "5", "persons", "AVG")
                        + row("CONTRIBUTORS,UI,M", "48316", "persons", "AVG")
                        + row("UNEMPLOYED,_Z,F", "40123", "persons", "AVG")
                        + row("UNEMPLOYED,_Z,M", "60211", "persons", "AVG")
                        + row("UNEMPLOYED,_Z,_T", "100334", "persons", "AVG"),
                StandardCharsets.UTF_8);
        new QuarterlyRun(request(input), CLOCK, Progress.SILENT).run();
    }

    private static String row(String key, String value, String unit, String stockFlow) {
        String[] parts = key.split(",");
        return "MNG,%s,%s,%s,_T,_T,2020,%s,%s,0,%s,A,C,Office,Office 2024,2024-06-30,1,counted by hand: %s\n"
                .formatted(parts[0], parts[1], parts[2], value, unit, stockFlow, value);
    }

    private static RunRequest request(Path input) {
        return new RunRequest(
                new Folders(List.of(input), Path.of("templates"), home.resolve("reports"), home.resolve("store")),
                Period.quarter(2024, 3),
                LocalDate.of(2026, 11, 22),
                false,
                1,
                Duration.ZERO,
                "test");
    }

    @Test
    void noFileOfTheReleaseHoldsAHiddenNumber() {
        SortedMap<String, String> texts = texts();
        assertThat(texts).containsKeys("data/outcomes.csv", "data/lineage.csv", "findings.csv");
        assertThat(texts.keySet()).anyMatch(name -> name.startsWith("regional.en.xlsx!"));
        texts.forEach((name, text) -> assertThat(text).as(name).doesNotContain(TELLING));
    }

    @Test
    void aHiddenRatioKeepsItsRowWithReasonAndStatus() {
        String women = line("data/outcomes.csv", "MNG:UEMP_EFF:UI:F:_T:_T:value:2020,");
        assertThat(women)
                .isEqualTo("MNG:UEMP_EFF:UI:F:_T:_T:value:2020,MNG,Mongolia,UEMP_EFF,UI,F,_T,_T,value,2020,"
                        + ",,,,,,percent,Q,C,suppressed,,,,,,,,,");
        assertThat(line("data/outcomes.csv", "MNG:UEMP_EFF:UI:M:_T:_T:value:2020,"))
                .contains(",Q,C,suppressed,");
        assertThat(line("data/outcomes.csv", "MNG:UEMP_EFF:UI:_T:_T:_T:value:2020,"))
                .contains(",48.16");
    }

    @Test
    void theInputsOfAHiddenRatioKeepTheirPlaceWithoutTheirNumbers() {
        assertThat(line("data/lineage.csv", "MNG:UEMP_EFF:UI:F:_T:_T:value:2020,numerator"))
                .isEqualTo("MNG:UEMP_EFF:UI:F:_T:_T:value:2020,numerator,RECIPIENTS.MNG.UI.F._T._T:2020,"
                        + "recipients.csv,line 2,2020,,,observed");
    }

    @Test
    void aFindingOnAHiddenCountWithholdsWhatItFound() {
        List<String> words = texts().get("findings.csv")
                .lines()
                .filter(line -> line.startsWith("V03,"))
                .toList();
        assertThat(words).isNotEmpty().allMatch(line -> line.contains("what was found is withheld"));
    }

    @Test
    void theWorkbookMarksTheHiddenInput() {
        assertThat(texts().entrySet().stream()
                        .filter(each -> each.getKey().startsWith("regional.en.xlsx!"))
                        .map(java.util.Map.Entry::getValue))
                .anyMatch(text -> text.contains("[c]"));
    }

    @Test
    void explainSaysThatItIsSuppressedAndNoMore() {
        StringWriter out = new StringWriter();
        int exit = PayungCommand.commandLine(CLOCK)
                .setOut(new PrintWriter(out, true))
                .execute(
                        "explain",
                        "MNG:UEMP_EFF:UI:F:_T:_T:value:2020",
                        "--templates",
                        "templates",
                        "--input",
                        home.resolve("input").toString(),
                        "--reports",
                        home.resolve("reports").toString(),
                        "--store",
                        home.resolve("store").toString());
        assertThat(exit).isZero();
        assertThat(out.toString())
                .contains("suppressed")
                .doesNotContain(TELLING)
                .doesNotContain(" 7 ", " 7;");
    }

    private static String line(String file, String start) {
        return texts().get(file)
                .lines()
                .filter(line -> line.startsWith(start))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line " + start + " in " + file));
    }

    /** The text of every file of the release that is text, and of every part of every workbook. */
    private static SortedMap<String, String> texts() {
        SortedMap<String, String> texts = new TreeMap<>();
        Path release = home.resolve("reports").resolve("2024-Q3-r1");
        try (Stream<Path> files = Files.walk(release)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = release.relativize(file).toString().replace('\\', '/');
                if (name.endsWith(".xlsx")) {
                    parts(file, name, texts);
                } else if (!name.endsWith(".pdf")) {
                    texts.put(name, Files.readString(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static void parts(Path workbook, String name, SortedMap<String, String> texts) throws IOException {
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            for (var entry : zip.stream().toList()) {
                texts.put(
                        name + "!" + entry.getName(),
                        new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }
}
