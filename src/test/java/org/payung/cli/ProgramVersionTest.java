package org.payung.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProgramVersionTest {

    @Test
    void theVersionIsTheOneOfTheBuild() {
        assertThat(ProgramVersion.text()).matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
    }
}
