// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.whatworks.evidence.client.testkit.FakeCentre;
import io.github.whatworks.evidence.client.testkit.Reply;
import io.github.whatworks.evidence.code.CodeList;
import io.github.whatworks.evidence.code.TopicMapping;
import io.github.whatworks.evidence.json.ReferenceData;
import io.github.whatworks.evidence.scale.Scale;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scales, code lists and mappings, as a Centre serves them. */
class ReferenceCallsTest {

    private static final ReferenceData BUNDLED = ReferenceData.bundled();

    private final FakeCentre centre = FakeCentre.start(Samples.ALPHA);
    private final EvidenceClient client =
            centre.clientBuilder().sleeper(new PassingTime()).build();

    @AfterEach
    void close() {
        client.close();
        centre.close();
    }

    @Test
    void list_namesEach() {
        assertThat(client.scales().list().execute())
                .extracting(EditionEntry::id)
                .containsExactlyElementsOf(BUNDLED.scales().scales().stream()
                        .flatMap(scale -> scale.id().stream())
                        .toList());
        assertThat(client.codeLists().list().execute())
                .extracting(EditionEntry::edition)
                .containsExactlyElementsOf(BUNDLED.codeLists().lists().stream()
                        .map(CodeList::edition)
                        .toList());
        assertThat(client.mappings().list().execute()).hasSameSizeAs(BUNDLED.mappings());
    }

    @Test
    void get_isWhatIsServed_alsoByItsEdition() {
        Scale scale = BUNDLED.scales().scales().get(0);
        String id = scale.id().orElseThrow();
        assertThat(client.scales()
                        .get(id, scale.edition().orElseThrow())
                        .execute()
                        .value())
                .contains(scale);
        assertThat(client.scales().get(id).execute().value().flatMap(Scale::id)).contains(id);

        CodeList list = BUNDLED.codeLists().lists().get(0);
        assertThat(client.codeLists()
                        .get(list.id().orElseThrow(), list.edition().orElseThrow())
                        .execute()
                        .value())
                .contains(list);
        TopicMapping mapping = BUNDLED.mappings().get(0);
        assertThat(client.mappings()
                        .get(mapping.id().orElseThrow(), mapping.edition().orElseThrow())
                        .execute()
                        .value())
                .contains(mapping);
    }

    @Test
    void getIfChanged_isNotSentTwice() {
        String id = BUNDLED.scales().scales().get(0).id().orElseThrow();
        Fetched<Scale> first = client.scales().get(id).execute();
        EntityTag tag = ((Fetched.Current<Scale>) first).tag().orElseThrow();

        assertThat(client.scales().getIfChanged(id, tag).execute()).isEqualTo(new Fetched.NotModified<Scale>(tag));
        assertThat(client.scales().getIfChanged(id, new EntityTag("\"other\"")).execute())
                .isEqualTo(first);
    }

    @Test
    void whatIsNotThere_isAbsent() {
        assertThat(client.scales().get("no-such-scale").execute()).isEqualTo(new Fetched.Absent<Scale>());
        assertThat(client.codeLists().get("no-such-list", "2026").execute().value())
                .isEmpty();
    }

    @Test
    void partThatIsNotOffered_isNotAbsent() {
        Reply notOffered = Reply.of(
                404,
                "application/problem+json",
                "{\"type\":\"urn:whatworks-evidence:problem:not-offered\"}".getBytes(StandardCharsets.UTF_8));
        centre.answer("/v1/mappings/a", notOffered);

        assertThatThrownBy(() -> client.mappings().get("a").execute())
                .isInstanceOfSatisfying(
                        CentreProblemException.class,
                        problem -> assertThat(problem.isNotOffered()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", "A", "a/b", "a b", "..", "a?x=1"})
    void idThatCannotBeOne_isNotSent(String id) {
        for (ReferenceCalls<?> calls : List.of(client.scales(), client.codeLists(), client.mappings())) {
            assertThatThrownBy(() -> calls.get(id))
                    .isInstanceOf(RefusedBeforeSendingException.class)
                    .hasMessageStartingWith("EV-1602 ");
        }
        assertThat(centre.requests()).isEmpty();
    }

    @Test
    void wrongDocuments_areInvalidData() {
        Map<String, EvidenceCall<?>> calls = Map.of(
                "/v1/scales", client.scales().list(),
                "/v1/code-lists/a", client.codeLists().get("a"),
                "/v1/mappings/a", client.mappings().get("a"));
        calls.forEach((path, call) -> {
            for (String wrong : List.of("", "[]", "\"text\"", "{\"id\":")) {
                centre.answer(path, Reply.json(wrong));
                assertThatThrownBy(call::execute)
                        .as(path + " " + wrong)
                        .isInstanceOf(InvalidDataException.class)
                        .hasMessageContaining(path);
            }
            centre.answer(path, Reply.page());
            assertThatThrownBy(call::execute).isInstanceOf(NotACentreException.class);
        });
    }

    @Test
    void listThatNamesNothing_isInvalidData() {
        for (String wrong : List.of("{}", "{\"items\":[{}]}", "{\"items\":1}")) {
            centre.answer("/v1/scales", Reply.json(wrong));

            assertThatThrownBy(() -> client.scales().list().execute())
                    .as(wrong)
                    .isInstanceOf(InvalidDataException.class)
                    .hasMessageStartingWith("EV-1502 127.0.0.1/v1/scales: not a list of editions: member ");
        }
    }
}
