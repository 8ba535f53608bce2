package org.payung.report.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Three briefs as plain text, from the real input: old and new rules, a scheme whose ceiling changed, no scheme.
 * {@code -Dgolden.update=true} writes the files anew; the difference is then read in the commit.
 */
class GoldenBriefsTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

    @ParameterizedTest
    @CsvSource({"IDN, id", "MYS, en", "KHM, en"})
    void readsAsBefore(String area, String language) throws IOException {
        Path golden = FOLDER.resolve("brief-" + area + "." + language + ".txt");
        String text = Briefs.plain(Briefs.of(area, language));
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(FOLDER);
            Files.writeString(golden, text);
        }
        assertThat(text).isEqualTo(Files.readString(golden));
    }
}
