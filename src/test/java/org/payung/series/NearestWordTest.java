package org.payung.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestWordTest {

    private static final List<String> KNOWN = List.of("Indonesia", "India", "IDN", "Viet Nam");

    @Test
    void aLetterTooFewOrTwoSwappedIsUnderstood() {
        assertThat(NearestWord.of("Indonsia", KNOWN)).contains("Indonesia");
        assertThat(NearestWord.of("VietNam", KNOWN)).contains("Viet Nam");
        assertThat(NearestWord.of("IND", KNOWN)).contains("IDN");
    }

    @Test
    void ofTwoAsNearTheOneWithTheSameLettersIsMeant() {
        assertThat(NearestWord.of("VMN", List.of("OMN", "VNM"))).contains("VNM");
    }

    @Test
    void capitalsDoNotCount() {
        assertThat(NearestWord.of("INDIA", KNOWN)).contains("India");
    }

    @Test
    void aWordUnlikeAllIsNotGuessed() {
        assertThat(NearestWord.of("Atlantis", KNOWN)).isEmpty();
    }
}
