// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.whatworks.evidence.Availability;
import io.github.whatworks.evidence.Delivery;
import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.Population;
import io.github.whatworks.evidence.Term;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GuidebookDeliveryTest {

    @Test
    void models_settings_and_workforce_are_kept_as_printed() {
        Delivery delivery = delivery("{'deliveryModel': ['Group'], 'settings': ['Home', 'Schools'],"
                + " 'workforce': ['Two facilitators, QCF level 7/8']}");

        assertThat(delivery.models()).containsExactly(Term.printed("Group"));
        assertThat(delivery.settings()).containsExactly(Term.printed("Home"), Term.printed("Schools"));
        assertThat(delivery.workforce()).containsExactly(Term.printed("Two facilitators, QCF level 7/8"));
    }

    @Test
    void an_answer_drawn_as_an_icon_is_not_stated() {
        SourceObject source = SourceObject.of(
                "test",
                JsonValue.of(Map.of(
                        "sourceNotes",
                        JsonValue.of("'UK available'/'UK tested' labels appear on the page but their yes/no value is an"
                                + " icon, so it is not in the text."))));
        Delivery delivery = GuidebookDelivery.of(source).orElseThrow();

        assertThat(delivery.ukAvailable()).contains(Availability.NOT_STATED);
        assertThat(delivery.ukTested()).contains(Availability.NOT_STATED);
    }

    @Test
    void an_answer_that_was_not_looked_for_is_left_out() {
        Delivery delivery = delivery("{'deliveryModel': ['Group'], 'sourceNotes': 'Something else.'}");

        assertThat(delivery.ukAvailable()).isEmpty();
        assertThat(delivery.ukTested()).isEmpty();
        assertThat(delivery("{'ukAvailable': true}").ukAvailable()).contains(Availability.YES);
    }

    @Test
    void nothing_known_is_no_delivery() {
        assertThat(GuidebookDelivery.of(ExampleFiles.object("{'deliveryModel': null}")))
                .isEmpty();
    }

    @Test
    void what_was_read_from_running_text_is_pointed_at_in_the_record() {
        List<Population> populations = List.of(
                Population.builder().build(),
                Population.builder().targetingText("Universal").build());
        SourceObject source = ExampleFiles.object("{'fieldsReadFromProse': ['deliveryModel', 'levelOfNeed'],"
                + " 'deliveryModel': ['Group'], 'levelOfNeed': 'Universal'}");

        assertThat(ReadFromProse.pointers(source, populations))
                .containsExactly("/delivery/models", "/populations/1/targeting");
    }

    @Test
    void a_member_that_is_said_to_be_read_but_has_no_value_stops_the_conversion() {
        assertThatThrownBy(() -> ReadFromProse.pointers(
                        ExampleFiles.object("{'fieldsReadFromProse': ['settings'], 'settings': null}"), List.of()))
                .isInstanceOf(SourceFault.class)
                .hasMessageEndingWith("found \"settings\"");
    }

    private static Delivery delivery(String source) {
        return GuidebookDelivery.of(ExampleFiles.object(source)).orElseThrow();
    }
}
