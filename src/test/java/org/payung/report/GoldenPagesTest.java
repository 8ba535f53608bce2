package org.payung.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Pages of the regional report as plain text, from the real input. {@code -Dgolden.update=true} writes the files anew;
 * the difference is then read in the commit.
 */
class GoldenPagesTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

    @ParameterizedTest
    @CsvSource({
        "en, messages",
        "en, coverage",
        "en, map",
        "en, adequacy",
        "en, gap",
        "id, messages",
        "id, coverage",
        "id, map",
        "id, adequacy",
        "id, gap"
    })
    void readsAsBefore(String language, String id) throws IOException {
        Page page = ForbiddenWordsTest.model(language).pages().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        Path golden = FOLDER.resolve("regional-" + id + "." + language + ".txt");
        String text = PlainReport.of(page);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(FOLDER);
            Files.writeString(golden, text);
        }
        assertThat(text).isEqualTo(Files.readString(golden));
    }
}
