// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Every identifier is found where it stands, in every form that people type, and wherever the text ends. */
class PlantedPlacesTest {

    @Test
    void detector_givesThePlaceOfTheValue() {
        assertThat(Planted.each(100))
                .filteredOn(planted -> !PersonalData.in(planted.text()).stream()
                        .map(spot -> planted.text().substring(spot.from(), spot.to()))
                        .toList()
                        .equals(List.of(planted.value())))
                .isEmpty();
    }

    @Test
    void everyForm_isRead_howeverTheTextIsCut() {
        TextSearch search = TextSearch.of(true, false);
        for (Planted planted : Planted.each(3)) {
            String text = planted.text();
            for (int i = 0; i < text.length(); i++) {
                String before = text.substring(0, i);
                String behind = text.substring(i);
                assertThatCode(() -> search.spots(before)).doesNotThrowAnyException();
                assertThatCode(() -> search.spots(behind)).doesNotThrowAnyException();
            }
        }
    }
}
