package org.payung.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.payung.series.Area;
import org.payung.series.AreaKind;

class AreaNamesTest {

    private static final Area INDONESIA = new Area("IDN", AreaKind.COUNTRY, 360, "Indonesia", true);
    private static final Area SOUTH_EAST = new Area("M49-035", AreaKind.GROUP, 35, "South-Eastern Asia", true);
    private static final Area ILO_SOUTH_EAST = new Area("ILO-X49", AreaKind.GROUP, 0, "South-Eastern Asia", true);

    private final AreaNames names = new AreaNames(List.of(ILO_SOUTH_EAST, INDONESIA, SOUTH_EAST));

    @ParameterizedTest
    @ValueSource(strings = {"IDN", "idn", "360", "Indonesia", "indonesia"})
    void anAreaIsFoundByIdNumberOrName(String text) {
        assertThat(names.find(text).area()).isEqualTo(INDONESIA);
    }

    @Test
    void theUnitedNationsNameWinsAndTheOtherIsTold() {
        assertThat(names.find("South-Eastern Asia"))
                .isEqualTo(new AreaNames.Found(SOUTH_EAST, List.of(ILO_SOUTH_EAST)));
    }

    @Test
    void anUnknownNameSuggestsTheNearest() {
        assertThatThrownBy(() -> names.find("Indonesea"))
                .isInstanceOf(UsageException.class)
                .hasMessage("unknown area 'Indonesea', did you mean 'Indonesia'");
    }
}
