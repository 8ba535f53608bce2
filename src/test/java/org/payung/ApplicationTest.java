package org.payung;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ApplicationTest {

    @Test
    void theVersionIsTheOneOfTheBuild() {
        assertThat(Application.version()).matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
    }
}
