// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Labels that are gathered for one rule and looked up. */
class LabelsTest {

    @Test
    void labels_areFound_howeverMany() {
        Labels labels = new Labels().clear();
        for (int i = 99; i >= 0; i--) {
            labels.add("label " + i);
        }

        assertThat(labels.has("label 0") && labels.has("label 50") && labels.has("label 99"))
                .isTrue();
        assertThat(labels.has("label 100")).isFalse();
        assertThat(labels.hasTwins()).isFalse();
        labels.add("label 0");
        assertThat(labels.hasTwins()).isTrue();
    }

    @Test
    void clear_forgetsThem() {
        Labels labels = new Labels().clear();
        labels.add("b");
        labels.add("b");

        assertThat(labels.clear().has("b")).isFalse();
        labels.add("c");
        labels.add("a");
        assertThat(labels.has("a") && labels.has("c")).isTrue();
        assertThat(labels.hasTwins()).isFalse();
    }

    @Test
    void twins_areFoundAtEitherEnd() {
        Labels first = new Labels().clear();
        first.add("a");
        first.add("b");
        first.add("a");
        Labels last = new Labels().clear();
        last.add("b");
        last.add("a");
        last.add("b");

        assertThat(first.hasTwins()).isTrue();
        assertThat(last.hasTwins()).isTrue();
    }
}
