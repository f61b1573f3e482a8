// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.egress;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.catalogue.Catalogue;
import io.github.whatworks.evidence.client.Credentials;
import io.github.whatworks.evidence.client.EvidenceClient;
import io.github.whatworks.evidence.client.EvidenceClientBuilder;
import io.github.whatworks.evidence.client.Refresh;
import io.github.whatworks.evidence.client.Secret;
import io.github.whatworks.evidence.client.testkit.FakeCentre;
import io.github.whatworks.evidence.client.testkit.FakeProxy;
import io.github.whatworks.evidence.client.testkit.Publication;
import io.github.whatworks.evidence.client.testkit.RecordingRelay;
import io.github.whatworks.evidence.client.testkit.Reply;
import io.github.whatworks.evidence.client.testkit.TestAuthority;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent to say who asks goes to whom the page says, and to nobody else. */
class WhoAsksTest {

    private static final String KEY = "k-1~";
    private static final String TOKEN_BODY = "{\"access_token\":\"%s\",\"token_type\":\"Bearer\",\"expires_in\":300}";

    @TempDir
    Path folder;

    @Test
    void apiKey_goesToTheCentreWithEveryRequest_andNothingElseDoes() throws Exception {
        try (Stage stage = Stage.open(folder);
                EvidenceClient client = to(stage.relay(), stage.centre().publication())
                        .credentials(Credentials.apiKey(Secret.of(KEY.toCharArray())))
                        .build()) {
            new RefreshStory(stage.centre(), stage.given(), Catalogue.open(folder), client::refresh).run();

            stage.given().put("api-key", KEY);
            assertAllowed(Page.requestsOf(Page.REFRESH), stage.sent(), stage.given());
            assertThat(stage.sent()).allMatch(sent -> sent.headers().contains("X-Api-Key: " + KEY));
        }
    }

    @Test
    void clientSecret_goesToTheTokenServer_andItsTokenToTheCentre() {
        Given given = new Given(Page.forms());
        try (Stage stage = Stage.open(folder);
                FakeCentre tokens = FakeCentre.start(Stage.record(1, 1))
                        .answer(
                                "/tokens",
                                Reply.json(TOKEN_BODY.formatted("t-1")).then(Reply.json(TOKEN_BODY.formatted("t-2"))));
                RecordingRelay relay = RecordingRelay.to(tokens.address());
                EvidenceClient client = to(stage.relay(), stage.centre().publication())
                        .credentials(Credentials.clientCredentials(
                                relay.address().resolve("/tokens"),
                                "council",
                                Secret.of("s3cret &".toCharArray()),
                                "read:all"))
                        .build()) {
            stage.centre().answer("/v1/centre.json", Reply.problem(401).then(Reply.right()));
            client.centre();
            client.centre();

            stage.given().put("token", "t-1", "t-2");
            assertAllowed(Page.requestsOf("EvidenceClient.centre()"), stage.sent(), stage.given());
            assertThat(stage.sent()).hasSize(3);
            given.put("token-host", "127.0.0.1:" + relay.address().getPort())
                    .put("user-agent", "whatworks-evidence-java " + Stage.APPLICATION)
                    .put("client", base64("council:s3cret+%26"))
                    .put("scope", "read%3Aall")
                    .put("length", Integer.toString("grant_type=client_credentials&scope=read%3Aall".length()));
            List<SentRequest> asked = SentRequest.all(relay.sent());
            assertThat(asked).hasSize(2);
            assertAllowed(List.of(Page.tokenRequest("tokens")), asked, given);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void proxyPassword_goesToTheProxyThatAsks_andTheRequestsPassItSealed(boolean opens) throws Exception {
        TestAuthority authority = TestAuthority.create();
        Publication publication = Publication.of(Stage.record(7, 1));
        try (FakeCentre centre = FakeCentre.startTls(authority.loopback(), publication);
                FakeProxy proxy = proxy(centre, opens ? Optional.of(authority) : Optional.empty());
                EvidenceClient client = named(EvidenceClient.builder(centre.address()), publication)
                        .sslContext(authority.clientContext(), authority.trustManager())
                        .proxy(proxy.selector())
                        .proxyBasic("svc", Secret.of("p4ss".toCharArray()))
                        .credentials(Credentials.apiKey(Secret.of(KEY.toCharArray())))
                        .build()) {
            assertThat(client.refresh(Catalogue.open(folder))).isInstanceOf(Refresh.Updated.class);

            String host = "127.0.0.1:" + centre.address().getPort();
            Given given = new Given(Page.forms())
                    .put("host", host)
                    .put("user-agent", "whatworks-evidence-java " + Stage.APPLICATION)
                    .put("api-key", KEY)
                    .put("file", publication.bulkPath())
                    .put("proxy-user", base64("svc:p4ss"))
                    .put("library", library());
            byte[] sent = proxy.sent();
            int sealed = 0;
            List<SentRequest> opened = SentRequest.all(proxy.inspected());
            for (int count = 0; count < 2; count++) {
                int end = sealed + end(sent, sealed);
                SentRequest connect = SentRequest.connect(Arrays.copyOfRange(sent, sealed, end));
                assertAllowed(List.of(Page.proxyRequest()), List.of(connect), given);
                assertThat(connect.toString().contains("Proxy-Authorization")).isEqualTo(count == 1);
                sealed = end;
            }
            if (opens) {
                assertThat(sent).hasSize(sealed);
                assertAllowed(Page.requestsOf(Page.REFRESH), opened, given);
            } else {
                assertThat(sent[sealed]).as("a handshake of TLS").isEqualTo((byte) 0x16);
                assertThat(new String(sent, sealed, sent.length - sealed, StandardCharsets.ISO_8859_1))
                        .doesNotContain("CONNECT", "HTTP/1.1", KEY);
            }
        }
    }

    private static FakeProxy proxy(FakeCentre centre, Optional<TestAuthority> inspector) {
        FakeProxy proxy = FakeProxy.before(centre.address()).requireBasic("svc", "p4ss");
        return inspector.map(proxy::inspectTls).orElse(proxy);
    }

    private static EvidenceClientBuilder to(RecordingRelay relay, Publication publication) {
        return named(EvidenceClient.builder(relay.address()), publication);
    }

    private static EvidenceClientBuilder named(EvidenceClientBuilder builder, Publication publication) {
        return builder.trust(publication.key()).application(Stage.APPLICATION);
    }

    private static void assertAllowed(List<Allowed> rows, List<SentRequest> sent, Given given) {
        assertThat(rows).isNotEmpty();
        assertThat(sent)
                .isNotEmpty()
                .filteredOn(request -> rows.stream().noneMatch(row -> row.allows(request, given)))
                .isEmpty();
    }

    private static int end(byte[] sent, int from) {
        String rest = new String(sent, from, sent.length - from, StandardCharsets.ISO_8859_1);
        return rest.indexOf("\r\n\r\n") + 4;
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** As the HTTP library calls itself. */
    private static String library() {
        return "okhttp/" + okhttp3.OkHttp.VERSION;
    }
}
