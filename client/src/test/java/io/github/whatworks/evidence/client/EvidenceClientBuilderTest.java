// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses a Centre can have. */
class EvidenceClientBuilderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evidence.example",
                "https://evidence.example:8443/below/",
                "http://localhost:8080",
                "http://127.0.0.1",
                "http://127.20.30.40:1",
                "http://[::1]:8080/"
            })
    void address_httpsOrThisMachine_isTaken(String address) {
        assertThatCode(() -> EvidenceClient.builder(URI.create(address))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://evidence.example",
                "http://127.0.0.1.evidence.example",
                "http://localhost.evidence.example",
                "http://10.0.0.1",
                "http://0.0.0.0",
                "http://[::ffff:10.0.0.1]",
                "http://127.0.0.1@evidence.example"
            })
    void address_plainHttpElsewhere_isRefused(String address) {
        assertThatThrownBy(() -> EvidenceClient.builder(URI.create(address)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://user@evidence.example",
                "https://user:secret@evidence.example",
                "https://:secret@evidence.example",
                "https://evidence.example/?for=somebody",
                "https://evidence.example/#part",
                "ftp://evidence.example",
                "file:///srv/evidence",
                "evidence.example",
                ""
            })
    void address_thatCannotBeACentres_isRefused(String address) {
        assertThatThrownBy(() -> EvidenceClient.builder(URI.create(address)))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .doesNotContain("secret", "somebody");
    }

    @Test
    void deadline_notPositive_isRefused() {
        EvidenceClientBuilder builder = EvidenceClient.builder(URI.create("https://evidence.example"));

        assertThatThrownBy(() -> builder.deadline(Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.deadline(Duration.ofMillis(-1))).isInstanceOf(IllegalArgumentException.class);
    }
}
