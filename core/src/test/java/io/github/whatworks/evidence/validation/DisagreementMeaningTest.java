// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The rules about sources that disagree. */
class DisagreementMeaningTest {

    @Test
    void aboutAndSource_givenNone_areMissed() {
        assertThat(Trial.of("disagreement.about.missing", disagreement("'says': 'x'")))
                .containsExactly("/disagreements/0/about");
        assertThat(Trial.of("disagreement.about.missing", disagreement("'about': ['/title']")))
                .isEmpty();
        assertThat(Trial.of("disagreement.source.missing", disagreement("'says': 'x'")))
                .containsExactly("/disagreements/0/source");
        assertThat(Trial.of("disagreement.source.missing", disagreement("'source': {'title': 'x'}")))
                .isEmpty();
        assertThat(Trial.of("disagreement.source.missing", disagreement("'source': 'x'")))
                .isEmpty();
    }

    private static String disagreement(String members) {
        return "{'disagreements': [{" + members + "}]}";
    }
}
