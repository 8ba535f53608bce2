package org.payung.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.payung.catalogue.Catalogue;
import org.payung.finding.Severity;
import org.payung.testkit.SmallCatalogue;

/** Whatever is done to a file, every row of it is stored, rejected with a finding or filtered, and nothing is thrown. */
class ConservationTest {

    private static final Path WHOLE = Path.of("src/test/resources/broken/duplicate-key.csv");

    private final Catalogue catalogue = SmallCatalogue.ofAFewAreas().build();

    @Property(tries = 300)
    void aFileCutAnywhere(@ForAll @IntRange(min = 0, max = 430) int length) throws IOException {
        String text = Files.readString(WHOLE);
        read(text.substring(0, Math.min(length, text.length())).getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 300)
    void aFileWithAnythingWrittenIntoIt(
            @ForAll @IntRange(min = 0, max = 400) int at, @ForAll @StringLength(max = 12) String words)
            throws IOException {
        StringBuilder text = new StringBuilder(Files.readString(WHOLE));
        text.insert(Math.min(at, text.length()), words);
        read(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 200)
    void aFileOfAnyBytes(@ForAll byte[] bytes) throws IOException {
        read(bytes);
    }

    private void read(byte[] content) throws IOException {
        Path file = Files.createTempFile("any", ".csv");
        try {
            Files.write(file, content);
            IngestedFile read = new InputReader(catalogue).read(new InputFile(file, "any.csv"));
            RowCounts counts = read.counts();
            assertThat(counts.read()).isEqualTo(counts.stored() + counts.rejected() + counts.filtered());
            assertThat(read.observations()).hasSize(counts.stored());
            assertThat(read.findings().stream().filter(each -> each.severity() == Severity.ERROR))
                    .hasSizeGreaterThanOrEqualTo(counts.rejected());
        } finally {
            Files.delete(file);
        }
    }
}
