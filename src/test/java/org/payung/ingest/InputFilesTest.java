package org.payung.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFilesTest {

    @TempDir
    Path folder;

    private Path input;

    @BeforeEach
    void aFolderAsItComes() throws IOException {
        input = Files.createDirectories(folder.resolve("input"));
        for (String name : List.of(
                "labour/b.csv",
                "labour/a.xlsx",
                "labour/~$a.xlsx",
                "labour/.hidden.csv",
                "_old/c.csv",
                "README.md",
                "labour/README",
                "accepted.csv",
                "z.csv")) {
            Files.createDirectories(input.resolve(name).getParent());
            Files.writeString(input.resolve(name), "x");
        }
    }

    @Test
    void namesAreRelativeSortedAndWithoutWhatIsNotInput() throws IOException {
        assertThat(InputFiles.list(List.of(input)))
                .extracting(InputFile::name)
                .containsExactly("labour/a.xlsx", "labour/b.csv", "z.csv");
    }

    @Test
    void ofSeveralInputsEachNameBearsItsInput() throws IOException {
        Path single = Files.writeString(folder.resolve("extra.csv"), "x");

        assertThat(InputFiles.list(List.of(input, single)))
                .extracting(InputFile::name)
                .containsExactly("extra.csv", "input/labour/a.xlsx", "input/labour/b.csv", "input/z.csv");
    }

    @Test
    void aLinkOutOfTheInputIsRefused() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.csv"), "x");
        Path link = Files.createSymbolicLink(input.resolve("link.csv"), secret);

        assertThatThrownBy(() -> InputFiles.list(List.of(input)))
                .isInstanceOf(IOException.class)
                .hasMessage(link + ": a link that leads out of the input, copy the file into it");
    }

    @Test
    void aLinkedFolderOutsideIsRefusedToo() throws IOException {
        Path outside = Files.createDirectories(folder.resolve("outside"));
        Files.writeString(outside.resolve("a.csv"), "x");
        Files.createSymbolicLink(input.resolve("linked"), outside);

        assertThatThrownBy(() -> InputFiles.list(List.of(input))).isInstanceOf(IOException.class);
    }

    @Test
    void anInputThatIsNotThereIsSaidToBe() {
        Path nowhere = folder.resolve("inputt");

        assertThatThrownBy(() -> InputFiles.list(List.of(nowhere)))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage(nowhere + ": no such input, name a folder or a file");
    }
}
