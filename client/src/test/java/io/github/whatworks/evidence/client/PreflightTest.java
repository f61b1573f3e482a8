// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import static io.github.whatworks.evidence.client.PreflightStep.Outcome.FAILED;
import static io.github.whatworks.evidence.client.PreflightStep.Outcome.NOT_TRIED;
import static io.github.whatworks.evidence.client.PreflightStep.Outcome.PASSED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.catalogue.CentreKey;
import io.github.whatworks.evidence.catalogue.Trust;
import io.github.whatworks.evidence.client.testkit.FakeCentre;
import io.github.whatworks.evidence.client.testkit.Publication;
import io.github.whatworks.evidence.client.testkit.RawServer;
import io.github.whatworks.evidence.client.testkit.Reply;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first thing that is wrong on the way to a Centre, and who can mend it. */
class PreflightTest {

    private static final String SECRET = "planted-secret";

    @TempDir
    static Path folder;

    private static TestIdentity identity;

    private final Publication publication = Publication.of(Samples.ALPHA);
    private FakeCentre centre;

    @BeforeAll
    static void identity() {
        identity = TestIdentity.of("Anytown Inspection CA");
    }

    @BeforeEach
    void start() throws IOException {
        centre = FakeCentre.startTls(identity.server(), publication);
    }

    @AfterEach
    void stop() throws IOException {
        centre.close();
    }

    @Test
    void preflight_ofAGoodCentre_findsNothingWrong() {
        try (EvidenceClient client = client(TestIdentity.byName(centre), builder -> builder)) {
            Preflight preflight = client.preflight();

            int port = TestIdentity.byName(centre).getPort();
            assertThat(preflight.asText().lines())
                    .containsExactly(
                            "Preflight to localhost",
                            "  passed     name (DNS)         localhost, leads to " + addresses(),
                            "  passed     connection (TCP)   connected to localhost, port " + port,
                            "  not tried  proxy              none is used for this address",
                            "  passed     certificate (TLS)  TLSv1.3, with a certificate that is trusted here",
                            "  not tried  credentials        none were given",
                            "  passed     service document   \"Nobody\"",
                            "  passed     contract version   1.0",
                            "  passed     standing           official",
                            "  passed     signature          generation 1, signed by a trusted key",
                            "  passed     clock              less than five minutes apart",
                            "Nothing is wrong.");
            assertThat(preflight.isGood()).isTrue();
            assertThat(centre.requestLines()).containsExactly("GET /v1/centre.json", "GET /v1/snapshot.json");
        }
    }

    @Test
    void preflight_afterOtherCalls_looksAtTheNetworkAgain() {
        try (EvidenceClient client = client(TestIdentity.byName(centre), builder -> builder)) {
            client.centre();

            assertThat(client.preflight().step(PreflightPart.CERTIFICATE).found())
                    .startsWith("TLSv1.3");
            assertThat(client.centre().operator()).isEqualTo("Nobody");
        }
    }

    @Test
    void preflight_throughAProxy_looksAtTheProxy() throws IOException {
        try (ScriptedProxy proxy = ScriptedProxy.open();
                EvidenceClient client =
                        client(TestIdentity.byName(centre), builder -> builder.proxy(proxy.selector()))) {
            Preflight preflight = client.preflight();

            assertThat(preflight.isGood()).as(preflight.asText()).isTrue();
            assertThat(preflight.step(PreflightPart.CONNECTION).found())
                    .isEqualTo("connected to the proxy, localhost, port " + proxy.port());
            assertThat(preflight.step(PreflightPart.PROXY).outcome()).isEqualTo(PASSED);
        }
    }

    @Test
    void preflight_nameThatLeadsNowhere_isWrongInTheName() {
        try (EvidenceClient client = client(URI.create("https://centre.invalid"), builder -> builder)) {
            wrong(client.preflight(), PreflightPart.NAME, Mender.YOU, "EV-1001");
        }
    }

    @Test
    void preflight_nobodyThere_isWrongInTheConnection() throws IOException {
        try (EvidenceClient client = client(URI.create("http://127.0.0.1:" + freePort()), builder -> builder)) {
            wrong(client.preflight(), PreflightPart.CONNECTION, Mender.NETWORK_TEAM, "EV-1002");
        }
    }

    @Test
    void preflight_proxyThatIsNotThere_isWrongInTheConnection() throws IOException {
        ProxySelector away = ProxySelector.of(new InetSocketAddress(InetAddress.getLoopbackAddress(), freePort()));
        try (EvidenceClient client = client(TestIdentity.byName(centre), builder -> builder.proxy(away))) {
            wrong(client.preflight(), PreflightPart.CONNECTION, Mender.NETWORK_TEAM, "EV-1203");
        }
    }

    @ParameterizedTest
    @CsvSource({"NTLM,NETWORK_TEAM,EV-1204", "Basic realm=x,YOU,EV-1201"})
    void preflight_proxyThatWantsToKnowWhoAsks_isWrongInTheProxy(String challenge, Mender mender, String code)
            throws IOException {
        try (ScriptedProxy proxy = ScriptedProxy.wanting("never", challenge);
                EvidenceClient client =
                        client(TestIdentity.byName(centre), builder -> builder.proxy(proxy.selector()))) {
            wrong(client.preflight(), PreflightPart.PROXY, mender, code);
        }
    }

    @Test
    void preflight_proxyThatRefuses_isWrongInTheProxy() throws IOException {
        try (ScriptedProxy proxy = ScriptedProxy.answering(403);
                EvidenceClient client =
                        client(TestIdentity.byName(centre), builder -> builder.proxy(proxy.selector()))) {
            wrong(client.preflight(), PreflightPart.PROXY, Mender.NETWORK_TEAM, "EV-1202");
        }
    }

    @Test
    void preflight_certificateOfAnInspectingProxy_isWrongInTheCertificate() {
        try (EvidenceClient client = EvidenceClient.builder(TestIdentity.byName(centre))
                .trust(publication.key())
                .build()) {
            Preflight preflight = client.preflight();

            wrong(preflight, PreflightPart.CERTIFICATE, Mender.NETWORK_TEAM, "EV-1003");
            assertThat(preflight.asText())
                    .contains("from the authority \"Anytown Inspection CA\"")
                    .endsWith("First wrong: certificate (TLS). Who can mend it: your network team.\n");
        }
    }

    @Test
    void preflight_throughTheCallersClient_saysWhatItCannotSee() {
        try (FakeCentre plain = FakeCentre.start(publication);
                EvidenceClient client = EvidenceClient.builder(plain.address())
                        .trust(publication.key())
                        .calls(new OkHttpClient())
                        .build()) {
            Preflight preflight = client.preflight();

            assertThat(preflight.isGood()).as(preflight.asText()).isTrue();
            assertThat(preflight.step(PreflightPart.NAME).outcome()).isEqualTo(NOT_TRIED);
        }
        try (EvidenceClient client = EvidenceClient.builder(TestIdentity.byName(centre))
                .calls(new OkHttpClient())
                .build()) {
            wrong(client.preflight(), PreflightPart.CERTIFICATE, Mender.NETWORK_TEAM, "EV-1003");
        }
    }

    @Test
    void preflight_credentialsThatAreNotBelieved_areWrong() {
        centre.answer("/v1/centre.json", Reply.problem(401));
        try (EvidenceClient client = client(
                TestIdentity.byName(centre),
                builder -> builder.credentials(Credentials.apiKey(Secret.of(SECRET.toCharArray()))))) {
            Preflight preflight = client.preflight();

            wrong(preflight, PreflightPart.CREDENTIALS, Mender.YOU, "EV-1402");
            assertThat(preflight.asText() + preflight).doesNotContain(SECRET);
        }
    }

    @Test
    void preflight_withoutAToken_isWrongInTheCredentials() {
        try (FakeCentre tokens = FakeCentre.start(publication);
                EvidenceClient client = client(
                        TestIdentity.byName(centre),
                        builder -> builder.credentials(Credentials.clientCredentials(
                                tokens.address().resolve("/token?for=" + SECRET),
                                SECRET,
                                Secret.of(SECRET.toCharArray()),
                                SECRET)))) {
            Preflight preflight = client.preflight();

            wrong(preflight, PreflightPart.CREDENTIALS, Mender.YOU, "EV-1411");
            assertThat(preflight.asText() + preflight).doesNotContain(SECRET);
            assertThat(centre.requestLines()).isEmpty();
        }
    }

    @Test
    void preflight_pageInThePlaceOfTheCentre_isWrongInTheServiceDocument() {
        centre.answer("/v1/centre.json", Reply.page());
        try (EvidenceClient client = client(TestIdentity.byName(centre), builder -> builder)) {
            wrong(client.preflight(), PreflightPart.SERVICE_DOCUMENT, Mender.NETWORK_TEAM, "EV-1301");
        }
    }

    @Test
    void preflight_nothingAtTheAddress_isWrongInTheServiceDocument() {
        centre.answer("/v1/centre.json", Reply.problem(404));
        try (EvidenceClient client = client(TestIdentity.byName(centre), builder -> builder)) {
            wrong(client.preflight(), PreflightPart.SERVICE_DOCUMENT, Mender.YOU, "EV-1306");
        }
    }

    @Test
    void preflight_otherContract_isWrongInTheVersion() {
        String document = new String(publication.serviceDocument(), StandardCharsets.UTF_8)
                .replace("\"contractVersion\":\"1.0\"", "\"contractVersion\":\"2.0\"");
        centre.answer("/v1/centre.json", Reply.json(document));
        try (EvidenceClient client = client(TestIdentity.byName(centre), builder -> builder)) {
            Preflight preflight = client.preflight();

            wrong(preflight, PreflightPart.CONTRACT_VERSION, Mender.YOU, "EV-1309");
            assertThat(preflight.step(PreflightPart.SERVICE_DOCUMENT).outcome()).isEqualTo(PASSED);
        }
    }

    @Test
    void preflight_demonstration_isWrongUnlessItIsAllowed() {
        centre.publish(publication.standing("demonstration"));
        try (EvidenceClient client = client(TestIdentity.byName(centre), builder -> builder);
                EvidenceClient allowing =
                        client(TestIdentity.byName(centre), EvidenceClientBuilder::allowDemonstration)) {
            wrongAlone(client.preflight(), PreflightPart.STANDING, Mender.YOU, "EV-1701");
            assertThat(allowing.preflight().step(PreflightPart.STANDING).found())
                    .isEqualTo("demonstration");
        }
    }

    @Test
    void preflight_demonstrationByTheManifestAlone_isWrong() {
        centre.answer(
                "/v1/snapshot.json",
                Reply.json(publication.standing("demonstration").manifest()));
        try (EvidenceClient client = client(TestIdentity.byName(centre), builder -> builder)) {
            wrongAlone(client.preflight(), PreflightPart.STANDING, Mender.YOU, "EV-1701");
        }
    }

    @Test
    void preflight_otherKey_isWrongInTheSignature() {
        CentreKey other = Publication.of(Samples.BETA).key();
        for (Trust trust : List.of(Trust.keys(other), Trust.keys())) {
            try (EvidenceClient client = client(TestIdentity.byName(centre), builder -> builder.trust(trust))) {
                wrongAlone(client.preflight(), PreflightPart.SIGNATURE, Mender.YOU, "EV-1705");
            }
        }
        try (EvidenceClient client =
                client(TestIdentity.byName(centre), builder -> builder.trust(Trust.onFirstUse()))) {
            assertThat(client.preflight().isGood()).isTrue();
        }
    }

    @Test
    void preflight_manifestOfAnotherCentre_isWrong() {
        String document = new String(publication.serviceDocument(), StandardCharsets.UTF_8)
                .replace(Publication.CENTRE_ID, "other-centre");
        centre.answer("/v1/centre.json", Reply.json(document));
        try (EvidenceClient client = client(TestIdentity.byName(centre), builder -> builder)) {
            wrongAlone(client.preflight(), PreflightPart.SIGNATURE, Mender.CENTRE, "EV-1702");
        }
    }

    @Test
    void preflight_noManifest_isWrongInTheSignature() {
        centre.answer("/v1/snapshot.json", Reply.problem(404));
        try (EvidenceClient client = client(TestIdentity.byName(centre), builder -> builder)) {
            wrongAlone(client.preflight(), PreflightPart.SIGNATURE, Mender.YOU, "EV-1306");
        }
    }

    @Test
    void preflight_clockThatIsBehind_isWrong() {
        Clock behind = Clock.fixed(Instant.parse("2026-10-01T00:00:00Z"), ZoneOffset.UTC);
        try (EvidenceClient client = client(TestIdentity.byName(centre), builder -> builder.clock(behind))) {
            wrongAlone(client.preflight(), PreflightPart.CLOCK, Mender.YOU, "EV-1706");
        }
    }

    @Test
    void preflight_silence_endsWithTheDeadline() throws IOException {
        try (RawServer slow = RawServer.trickling("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{");
                EvidenceClient client = client(slow.address(), builder -> builder.deadline(Duration.ofMillis(300)))) {
            wrong(client.preflight(), PreflightPart.SERVICE_DOCUMENT, Mender.NETWORK_TEAM, "EV-1102");
        }
    }

    @Test
    void preflight_ofAClosedClient_isAnAnswer() {
        EvidenceClient client = client(TestIdentity.byName(centre), builder -> builder);
        client.close();

        wrong(client.preflight(), PreflightPart.SERVICE_DOCUMENT, Mender.YOU, "EV-1009");
        assertThat(client.preflight().step(PreflightPart.NAME).found()).isEqualTo("nothing was sent");
    }

    /** What comes before was looked at, this is wrong, and what comes after was not tried. */
    private static void wrong(Preflight preflight, PreflightPart part, Mender mender, String code) {
        wrongAlone(preflight, part, mender, code);
        for (PreflightStep step : preflight.steps()) {
            if (step.part().compareTo(part) > 0) {
                assertThat(step.outcome()).as(preflight.asText()).isEqualTo(NOT_TRIED);
            }
        }
    }

    private static void wrongAlone(Preflight preflight, PreflightPart part, Mender mender, String code) {
        assertThat(preflight.steps())
                .extracting(PreflightStep::part)
                .containsExactlyElementsOf(Stream.of(PreflightPart.values()).toList());
        assertThat(preflight.isGood()).isFalse();
        PreflightStep wrong = preflight.firstWrong().orElseThrow();
        assertThat(wrong.part()).as(preflight.asText()).isEqualTo(part);
        assertThat(wrong.mender()).contains(mender);
        assertThat(wrong.found()).startsWith(code);
        assertThat(preflight.steps())
                .filteredOn(step -> step.outcome() == FAILED)
                .containsExactly(wrong);
    }

    private EvidenceClient client(URI address, UnaryOperator<EvidenceClientBuilder> more) {
        EvidenceClientBuilder builder = EvidenceClient.builder(address)
                .trust(publication.key())
                .trustStore(identity.trustStore(folder, "PKCS12"), TestIdentity.PASSWORD);
        return more.apply(builder).build();
    }

    private static String addresses() {
        try {
            int count = InetAddress.getAllByName("localhost").length;
            return count == 1 ? "an address" : count + " addresses";
        } catch (IOException none) {
            throw new java.io.UncheckedIOException(none);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 0, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
