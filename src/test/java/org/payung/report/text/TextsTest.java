package org.payung.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.io.File;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    private static final List<String> FACES = List.of("NotoSans-Regular", "NotoSans-Bold", "NotoSerif-Bold");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(TextFiles.of("id").patterns().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        TextFiles.of("en").patterns().keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "id"})
    void everyCharacterIsInTheBundledFaces(String language) throws Exception {
        for (String face : FACES) {
            Font font = Font.createFont(Font.TRUETYPE_FONT, new File("src/main/resources/fonts/" + face + ".ttf"));
            TreeSet<String> missing = new TreeSet<>();
            TextFiles.of(language)
                    .patterns()
                    .forEach((key, pattern) -> pattern.codePoints()
                            .filter(each -> each != '\n' && !font.canDisplay(each))
                            .forEach(each -> missing.add(key + " " + Character.toString(each))));
            assertThat(missing).as(face).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "id"})
    void dashesAndApostrophesAreTypographic(String language) {
        TextFiles.of(language)
                .patterns()
                .forEach((key, pattern) -> assertThat(pattern).as(key).doesNotContain("'"));
    }
}
