// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class JsonLimitsTest {
    private final JsonLimits limits = JsonLimits.standard();

    @Test
    void standard_isWhatTheDocumentationSays() {
        assertThat(limits).isEqualTo(new JsonLimits(64, 1000, 1_048_576, 100, 16_777_216));
    }

    @Test
    void with_changesOneLimit() {
        assertThat(limits.withDepth(9)).isEqualTo(new JsonLimits(9, 1000, 1_048_576, 100, 16_777_216));
        assertThat(limits.withNameLength(9)).isEqualTo(new JsonLimits(64, 9, 1_048_576, 100, 16_777_216));
        assertThat(limits.withStringLength(9)).isEqualTo(new JsonLimits(64, 1000, 9, 100, 16_777_216));
        assertThat(limits.withNumberLength(9)).isEqualTo(new JsonLimits(64, 1000, 1_048_576, 9, 16_777_216));
        assertThat(limits.withDocumentBytes(9)).isEqualTo(new JsonLimits(64, 1000, 1_048_576, 100, 9));
    }

    @Test
    void limits_outOfBounds_areRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> limits.withDepth(1001))
                .withMessage("expected depth from 1 to 1000, found 1001");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> limits.withDocumentBytes(0))
                .withMessageContaining("documentBytes");
        assertThatIllegalArgumentException().isThrownBy(() -> limits.withNameLength(0));
        assertThatIllegalArgumentException().isThrownBy(() -> limits.withStringLength(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> limits.withNumberLength(Integer.MAX_VALUE));
    }

    @Test
    void deepestLimit_isReadAndWritten() {
        JsonText json = JsonText.standard().withLimits(limits.withDepth(1000));
        String text = "[".repeat(1000) + "]".repeat(1000);

        assertThat(json.compact(json.parse(text))).asString().isEqualTo(text);
        assertThat(json.canonical(json.parse(text)).orElseThrow()).asString().isEqualTo(text);
    }
}
