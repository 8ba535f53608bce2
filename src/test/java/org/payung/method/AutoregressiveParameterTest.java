package org.payung.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Example;

class AutoregressiveParameterTest {

    @Example
    void theEndsOfTheRangeStandWhereNothingBeatsThem() {
        assertThat(AutoregressiveParameter.largest(rho -> -rho)).isZero();
        assertThat(AutoregressiveParameter.largest(rho -> rho)).isEqualTo(0.999);
    }

    @Example
    void ofEquallyGoodParametersTheSmallestIsTaken() {
        assertThat(AutoregressiveParameter.largest(rho -> 7)).isZero();
    }

    @Example
    void theHigherOfTwoHillsIsClimbed() {
        double found = AutoregressiveParameter.largest(rho ->
                Math.max(1 - 100 * Math.pow(rho - 0.2, 2), 1.1 - 400 * Math.pow(rho - 0.81, 2)));

        assertThat(found).isCloseTo(0.81, within(1e-7));
    }
}
