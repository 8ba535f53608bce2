package org.payung.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.payung.catalogue.Catalogue;
import org.payung.finding.Finding;
import org.payung.finding.Severity;
import org.payung.ingest.IngestedFile;
import org.payung.ingest.InputFile;
import org.payung.ingest.InputReader;
import org.payung.testkit.SmallCatalogue;

/**
 * Each file of {@code broken/} gives exactly the findings of the {@code .findings} file beside it: rows read, stored,
 * rejected and filtered, then one line a finding.
 */
class BrokenInputTest {

    private static final Path FOLDER = Path.of("src/test/resources/broken");

    private final Catalogue catalogue = SmallCatalogue.ofAFewAreas()
            .check("V01", Severity.ERROR, Map.of("below", 0.0, "above", 105.0))
            .build();

    static Stream<String> brokenFiles() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .filter(Files::isRegularFile)
                    .map(path -> String.valueOf(path.getFileName()))
                    .filter(name -> !name.endsWith(".findings"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("brokenFiles")
    void givesExactlyTheFindingsBesideIt(String name) throws IOException {
        IngestedFile ingested = new InputReader(catalogue).read(new InputFile(FOLDER.resolve(name), name));
        Checked checked =
                new ObservationCheck(catalogue, LocalDate.of(2024, 10, 1), List.of()).check(ingested.observations());

        String found = ingested.counts() + "\n" + lines(ingested.findings()) + lines(checked.findings());

        assertThat(found).isEqualTo(expected(name, found));
    }

    private static String lines(List<Finding> findings) {
        StringBuilder lines = new StringBuilder();
        for (Finding each : findings) {
            lines.append(each.severity().code() + " " + each.code() + " | " + each.message() + "\n");
        }
        return lines.toString();
    }

    private static String expected(String name, String found) throws IOException {
        Path beside = FOLDER.resolve(name.substring(0, name.lastIndexOf('.')) + ".findings");
        if (Boolean.getBoolean("bless")) {
            Files.writeString(beside, found);
        }
        return Files.readString(beside, StandardCharsets.UTF_8);
    }
}
