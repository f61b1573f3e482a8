// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.whatworks.evidence.client.testkit.FakeCentre;
import io.github.whatworks.evidence.client.testkit.Faults;
import io.github.whatworks.evidence.client.testkit.Publication;
import io.github.whatworks.evidence.client.testkit.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One record by its id. */
class RecordTest {

    private static final String PATH = "/v1/records/test:alpha";

    private FakeCentre centre;
    private EvidenceClient client;

    @BeforeEach
    void open() {
        centre = FakeCentre.start(Publication.of(Samples.ALPHA));
        client = centre.clientBuilder().sleeper(new PassingTime()).build();
    }

    @AfterEach
    void close() {
        client.close();
        centre.close();
    }

    @Test
    void record_known_isRead() {
        assertThat(client.record("test:alpha")).contains(Samples.ALPHA);
        assertThat(centre.requestLines()).containsExactly("GET " + PATH);
    }

    @Test
    void record_unknown_isEmpty() {
        assertThat(client.record("test:nobody-knows")).isEmpty();
    }

    @Test
    void record_withdrawn_isAProblemWithItsStatus() {
        centre.answer(PATH, Reply.problem(410));

        assertThatThrownBy(() -> client.record("test:alpha"))
                .isInstanceOfSatisfying(
                        CentreProblemException.class,
                        problem -> assertThat(problem.status()).isEqualTo(410));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "[]", "{\"format\":\"2.0\",\"id\":\"test:alpha\",\"kind\":\"programme\",\"title\":\"A\"}"})
    void record_thatIsNone_isInvalidData(String json) {
        centre.answer(PATH, Reply.json(json));

        assertThatThrownBy(() -> client.record("test:alpha"))
                .isInstanceOf(InvalidDataException.class)
                .hasMessageMatching("EV-150[23] 127.0.0.1" + PATH + ": not a record: .*");
    }

    @Test
    void record_withoutEnd_isCutOff() {
        centre.answer(PATH, Faults.zeros("application/json", 1L << 32));

        assertThatThrownBy(() -> client.record("test:alpha"))
                .isInstanceOf(NotACentreException.class)
                .hasMessageContaining("more than the 4194304 bytes");
    }

    @Test
    void record_centreGone_couldNotBeReached() {
        centre.close();

        assertThatThrownBy(() -> client.record("test:alpha")).isInstanceOf(CouldNotReachException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "..",
                "../centre.json",
                "test",
                "test:",
                "test:a b",
                "test:A",
                "test:a/../b",
                "test:a?x=1",
                "A child of 7, NHS number 943 476 5919",
                "test:\u00e9"
            })
    void record_idThatCannotBeOne_isNotSent(String id) {
        assertThatThrownBy(() -> client.record(id))
                .isInstanceOf(RefusedBeforeSendingException.class)
                .hasMessageStartingWith("EV-1602 ")
                .hasMessageContaining("publisher:slug")
                .hasMessageNotContaining("943");
        assertThat(centre.requestLines()).isEmpty();
    }
}
