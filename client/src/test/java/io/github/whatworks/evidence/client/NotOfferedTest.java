// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.whatworks.evidence.client.testkit.FakeCentre;
import io.github.whatworks.evidence.client.testkit.Reply;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a Centre does not offer is never taken for what it does not have. */
class NotOfferedTest {

    private static final String UNKNOWN = "/v1/records/test:unknown";

    private FakeCentre centre;
    private EvidenceClient client;

    @BeforeEach
    void open() {
        centre = FakeCentre.start(Samples.ALPHA);
        client = centre.client();
    }

    @AfterEach
    void close() {
        client.close();
        centre.close();
    }

    @Test
    void unknownRecord_isAbsent() {
        assertThat(client.records().get("test:unknown").execute()).isEqualTo(new Fetched.Absent<>());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "text/plain", "application/json"})
    void webServerWithPlainFiles_doesNotOfferRecords(String mediaType) {
        centre.answer(UNKNOWN, Reply.of(404, mediaType, "not found".getBytes(StandardCharsets.UTF_8)));

        assertNotOffered(() -> client.records().get("test:unknown").execute());
        assertNotOffered(() -> client.record("test:unknown"));
    }

    @Test
    void network_isNotOffered() {
        assertNotOffered(() -> client.network().masterclasses().execute());
        assertNotOffered(() -> client.network().partners().execute());
    }

    @Test
    void browsingByACodeOfACase_isNotEvenSent() {
        assertThatThrownBy(() -> client.records()
                        .browse(RecordQuery.all().topic("dfe-cin-factors", "4B"))
                        .execute())
                .isInstanceOf(RefusedBeforeSendingException.class)
                .hasMessageStartingWith("EV-1603 ")
                .hasMessageContaining("Catalogue.lookUp")
                .hasMessageNotContaining("4B");
        assertThat(centre.requests()).isEmpty();
    }

    @Test
    void wrongParameter_isNamedAndItsValueIsNot() {
        assertThatThrownBy(() ->
                        client.records().browse(RecordQuery.all().after("AAAA")).execute())
                .isInstanceOf(CentreProblemException.class)
                .hasMessageContaining("invalid-")
                .hasMessageNotContaining("AAAA");
    }

    private static void assertNotOffered(ThrowingCallable call) {
        Consumer<CentreProblemException> notOffered = problem -> {
            assertThat(problem.isNotOffered()).isTrue();
            assertThat(problem.code()).isEqualTo("EV-1405");
        };
        assertThatThrownBy(call).isInstanceOfSatisfying(CentreProblemException.class, notOffered);
    }
}
