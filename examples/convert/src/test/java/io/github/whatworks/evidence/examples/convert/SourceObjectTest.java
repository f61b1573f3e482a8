// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SourceObjectTest {

    @Test
    void null_and_absent_are_the_same() {
        SourceObject source = ExampleFiles.object("{'a': null}");

        assertThat(source.text("a")).isEmpty();
        assertThat(source.text("b")).isEmpty();
        assertThat(source.texts("a")).isEmpty();
        assertThat(source.objects("b")).isEmpty();
        assertThat(source.has("a")).isFalse();
    }

    @Test
    void a_value_of_another_type_is_refused_with_its_place() {
        SourceObject source = ExampleFiles.object("{'a': 1, 'b': ['x', 2], 'c': [{}, 3]}");

        assertThatThrownBy(() -> source.text("a")).hasMessage("test, a: expected a text");
        assertThatThrownBy(() -> source.flag("a")).hasMessage("test, a: expected true or false");
        assertThatThrownBy(() -> source.number("b")).hasMessage("test, b: expected a number");
        assertThatThrownBy(() -> source.texts("b")).hasMessage("test, b: expected a text");
        assertThatThrownBy(() -> source.texts("a")).hasMessage("test, a: expected an array");
        assertThatThrownBy(() -> source.objects("c")).hasMessage("test, c[1]: expected an object");
        assertThatThrownBy(() -> source.requiredText("d")).hasMessage("test, d: expected a text, found none");
        assertThatThrownBy(() -> source.requiredObject("d")).hasMessage("test, d: expected an object, found none");
    }

    @Test
    void allRead_refuses_a_fact_that_nobody_asked_for() {
        SourceObject source = ExampleFiles.object("{'a': 'read', 'b': [{'c': 'missed'}], 'd': null, 'e': []}");
        source.text("a");
        source.objects("b");

        assertThatThrownBy(source::allRead)
                .isInstanceOf(SourceFault.class)
                .hasMessage("test, b[0], c: has a value, but no place in the record");
    }

    @Test
    void allRead_accepts_what_was_asked_for_and_what_says_nothing() {
        SourceObject source = ExampleFiles.object("{'a': 'read', 'd': null, 'e': []}");
        source.text("a");

        assertThatCode(source::allRead).doesNotThrowAnyException();
    }

    @Test
    void has_does_not_count_as_asking() {
        SourceObject source = ExampleFiles.object("{'a': 'seen'}");

        assertThat(source.has("a")).isTrue();
        assertThatThrownBy(source::allRead).isInstanceOf(SourceFault.class);
    }
}
