// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.whatworks.evidence.catalogue.Catalogue;
import io.github.whatworks.evidence.client.testkit.FakeCentre;
import io.github.whatworks.evidence.client.testkit.Publication;
import io.github.whatworks.evidence.client.testkit.Reply;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a Centre is told of who asks. */
class CredentialsTest {

    private static final String KEY = "planted-key-4711";

    @TempDir
    Path folder;

    private final Publication publication = Publication.of(Samples.ALPHA);
    private final List<String> told = new CopyOnWriteArrayList<>();
    private FakeCentre centre;

    @BeforeEach
    void start() {
        centre = FakeCentre.start(publication);
        hear("/v1/centre.json", Reply.json(publication.serviceDocument()));
        hear("/v1/snapshot.json", Reply.json(publication.manifest()));
        hear("/v1/" + publication.bulkPath(), Reply.gzip(publication.bulkFile()));
    }

    @AfterEach
    void stop() {
        centre.close();
    }

    @Test
    void apiKey_isSentWithEveryRequest() {
        try (EvidenceClient client = client(Secret.of(KEY.toCharArray()))) {
            Refresh outcome = client.refresh(Catalogue.open(folder));

            assertThat(outcome).isInstanceOf(Refresh.Updated.class);
            assertThat(told).containsExactly(KEY, KEY, KEY);
        }
    }

    @Test
    void apiKey_isAskedForEachTime() {
        Deque<String> keys = new ArrayDeque<>(List.of("first", "second"));
        try (EvidenceClient client = client(Secret.from(() -> keys.removeFirst().toCharArray()))) {
            client.centre();
            client.centre();

            assertThat(told).containsExactly("first", "second");
        }
    }

    @Test
    void apiKey_isNotInWhatGoesOutAsShownNorInAMessage() {
        centre.answer("/v1/centre.json", Reply.problem(401));
        try (EvidenceClient client = client(Secret.of(KEY.toCharArray()))) {
            CentreProblemException refused = catchThrowableOfType(CentreProblemException.class, client::centre);

            assertThat(refused.code()).isEqualTo("EV-1402");
            assertThat(refused.attempts()).isEqualTo(1);
            assertThat(Texts.of(refused)).doesNotContain(KEY);
            Outgoing outgoing = client.service().document().outgoing();
            assertThat(outgoing.headers()).doesNotContainKey("X-Api-Key");
            assertThat(outgoing.toString() + client).doesNotContain(KEY);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "line\r\nX-Other: 1", "pound£"})
    void apiKey_thatAHeaderCannotCarry_isRefusedAndNotRepeated(String key) {
        try (EvidenceClient client = client(Secret.of(key.toCharArray()))) {
            RefusedBeforeSendingException refused =
                    catchThrowableOfType(RefusedBeforeSendingException.class, client::centre);

            assertThat(refused.code()).isEqualTo("EV-1602");
            if (!key.isEmpty()) {
                assertThat(Texts.of(refused)).doesNotContain(key);
            }
            assertThat(centre.requests()).isEmpty();
        }
    }

    @Test
    void apiKey_onARedirectElsewhere_staysHere() {
        try (FakeCentre other = FakeCentre.start(publication);
                EvidenceClient client = client(Secret.of(KEY.toCharArray()))) {
            centre.answer("/v1/centre.json", Reply.redirect(other.address().resolve("/v1/centre.json")));

            assertThatThrownBy(client::centre).isInstanceOf(NotACentreException.class);
            assertThat(other.requests()).isEmpty();
        }
    }

    @Test
    void clientCredentials_addressThatCannotBeOne_isRefused() {
        Secret secret = Secret.of(KEY.toCharArray());
        for (String address : List.of(
                "http://tokens.example/token", "https://user:" + KEY + "@tokens.example", "ftp://tokens.example", "")) {
            assertThatThrownBy(() -> Credentials.clientCredentials(URI.create(address), "id", secret, ""))
                    .isInstanceOf(IllegalArgumentException.class)
                    .message()
                    .doesNotContain(KEY);
        }
        assertThatThrownBy(
                        () -> Credentials.clientCredentials(URI.create("https://tokens.example"), "id", secret, "a  b"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private EvidenceClient client(Secret key) {
        return EvidenceClient.builder(centre.address())
                .trust(publication.key())
                .credentials(Credentials.apiKey(key))
                .build();
    }

    private void hear(String path, Reply reply) {
        centre.answer(path, exchange -> {
            told.add(exchange.request().header("X-Api-Key").orElse("nothing"));
            reply.answer(exchange);
        });
    }

    /** Everything that an exception says, with its causes. */
    static final class Texts {

        private Texts() {}

        static String of(Throwable thrown) {
            java.io.StringWriter all = new java.io.StringWriter();
            try (java.io.PrintWriter out = new java.io.PrintWriter(all)) {
                thrown.printStackTrace(out);
            }
            return all.toString();
        }
    }
}
