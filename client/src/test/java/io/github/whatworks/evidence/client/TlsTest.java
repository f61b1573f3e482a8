// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.whatworks.evidence.client.testkit.FakeCentre;
import io.github.whatworks.evidence.client.testkit.Publication;
import io.github.whatworks.evidence.client.testkit.RawServer;
import io.github.whatworks.evidence.client.testkit.TestAuthority;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Certificates: trusted, not trusted, for another name, out of date, pinned. */
class TlsTest {

    private static final Publication PUBLICATION = Publication.of(Samples.ALPHA);
    private static final String LONG_NAME = "Anytown \u202EInspection\" " + "x".repeat(40);

    @TempDir
    static Path folder;

    private static TestIdentity inspected;
    private static TestIdentity byNameAlone;
    private static TestIdentity expired;

    @BeforeAll
    static void identities() {
        TestAuthority another = TestAuthority.create("Anytown");
        inspected = TestIdentity.of("Anytown Inspection CA, West");
        byNameAlone = new TestIdentity(another, another.identityFor("localhost"));
        expired = TestIdentity.expired(LONG_NAME);
    }

    @Test
    void certificate_fromAnUnknownAuthority_isNamedWithWhatToDo() throws IOException {
        try (FakeCentre centre = FakeCentre.startTls(inspected.server(), PUBLICATION);
                EvidenceClient client = client(TestIdentity.byName(centre), builder -> builder)) {
            CouldNotReachException untrusted = fault(client);

            assertThat(untrusted.code()).isEqualTo("EV-1003");
            assertThat(untrusted)
                    .hasMessageContaining(
                            "a certificate for \"localhost\" from the authority \"Anytown Inspection CA, West\", which is"
                                    + " not trusted here, as where a proxy inspects TLS")
                    .hasMessageContaining("ask your network team")
                    .hasMessageContaining("EvidenceClientBuilder.trustStore");
            assertThat(untrusted.isRetryable()).isFalse();
        }
    }

    @Test
    void certificate_fromAnUnknownAuthority_underTheCallersClient_isSaidWithoutTheName() throws IOException {
        OkHttpClient own = new OkHttpClient();
        try (FakeCentre centre = FakeCentre.startTls(inspected.server(), PUBLICATION);
                EvidenceClient client = client(TestIdentity.byName(centre), builder -> builder.calls(own))) {
            assertThat(fault(client).code()).isEqualTo("EV-1003");
            assertThat(fault(client)).message().doesNotContain("Anytown");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PKCS12", "JKS"})
    void trustStore_isTrusted(String type) throws IOException {
        Path store = inspected.trustStore(folder, type);
        try (FakeCentre centre = FakeCentre.startTls(inspected.server(), PUBLICATION);
                EvidenceClient client = client(
                        TestIdentity.byName(centre), builder -> builder.trustStore(store, TestIdentity.PASSWORD))) {
            assertThat(client.centre().operator()).isEqualTo("Nobody");
        }
    }

    @Test
    void trustStore_comesBesideThePlatforms() {
        Tls platform = Tls.trusting(Optional.empty());
        Tls both = Tls.trusting(
                Optional.of(TrustStores.read(inspected.trustStore(folder, "PKCS12"), TestIdentity.PASSWORD)));

        assertThat(both.trust().getAcceptedIssuers())
                .contains(platform.trust().getAcceptedIssuers())
                .contains(inspected.authority().trustManager().getAcceptedIssuers()[0]);
        assertThat(platform.trust().getAcceptedIssuers())
                .isNotEmpty()
                .doesNotContain(inspected.authority().trustManager().getAcceptedIssuers()[0]);
    }

    @Test
    void trustStore_thatCannotBeRead_isRefusedAtOnce() throws Exception {
        Path store = inspected.trustStore(folder, "PKCS12");
        Path text = Files.writeString(folder.resolve("text"), "no store");
        EvidenceClientBuilder builder = EvidenceClient.builder(URI.create("https://evidence.example"));

        assertThatThrownBy(() -> builder.trustStore(store, "wrong-one".toCharArray()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("its password")
                .message()
                .doesNotContain("wrong-one");
        assertThatThrownBy(() -> builder.trustStore(text, TestIdentity.PASSWORD))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected a JKS or PKCS12 file");
        assertThatThrownBy(() -> builder.trustStore(folder.resolve("away"), TestIdentity.PASSWORD))
                .isInstanceOf(IllegalArgumentException.class);
        KeyStore empty = KeyStore.getInstance("PKCS12");
        empty.load(null, null);
        try (OutputStream out = Files.newOutputStream(folder.resolve("empty"))) {
            empty.store(out, TestIdentity.PASSWORD);
        }
        assertThatThrownBy(() -> builder.trustStore(folder.resolve("empty"), TestIdentity.PASSWORD))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("holds no trusted certificate");
    }

    @Test
    void sslContext_isUsed() throws Exception {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, new TrustManager[] {inspected.authority().trustManager()}, null);
        try (FakeCentre centre = FakeCentre.startTls(inspected.server(), PUBLICATION);
                EvidenceClient client = client(
                        TestIdentity.byName(centre),
                        builder -> builder.sslContext(
                                context, inspected.authority().trustManager()))) {
            assertThat(client.centre().operator()).isEqualTo("Nobody");
        }
    }

    @Test
    void certificate_forAnotherName_isNotAQuestionOfTrust() throws IOException {
        try (FakeCentre centre = FakeCentre.startTls(byNameAlone.server(), PUBLICATION);
                EvidenceClient client = client(centre.address(), trusting(byNameAlone))) {
            assertThat(fault(client).code()).isEqualTo("EV-1004");
            assertThat(fault(client)).hasMessageContaining("a certificate for another name");
        }
    }

    @Test
    void certificate_outOfDate_isNamedInPlainSigns() throws IOException {
        try (FakeCentre centre = FakeCentre.startTls(expired.server(), PUBLICATION);
                EvidenceClient client = client(TestIdentity.byName(centre), trusting(expired))) {
            assertThat(fault(client).code()).isEqualTo("EV-1004");
            assertThat(fault(client))
                    .hasMessageContaining("not valid on this day")
                    .hasMessageContaining("from the authority \"Anytown ?Inspection? xxx");
        }
    }

    @Test
    void pin_thatIsInTheChain_isTaken() throws IOException {
        try (FakeCentre centre = FakeCentre.startTls(inspected.server(), PUBLICATION);
                EvidenceClient client = client(
                        TestIdentity.byName(centre),
                        builder -> trusting(inspected).apply(builder).pin(expired.pin(), inspected.pin()))) {
            assertThat(client.centre().operator()).isEqualTo("Nobody");
        }
    }

    @Test
    void pin_thatIsNotInTheChain_isRefused() throws IOException {
        try (FakeCentre centre = FakeCentre.startTls(inspected.server(), PUBLICATION);
                EvidenceClient client = client(
                        TestIdentity.byName(centre),
                        builder -> trusting(inspected).apply(builder).pin(expired.pin()))) {
            assertThat(fault(client).code()).isEqualTo("EV-1005");
            assertThat(centre.requests()).isEmpty();
        }
    }

    @Test
    void server_thatSpeaksNoTls_isNotAQuestionOfTrust() throws IOException {
        try (RawServer plain = RawServer.saying("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
                EvidenceClient client =
                        client(URI.create("https://localhost:" + plain.address().getPort()), builder -> builder)) {
            assertThat(fault(client).code()).isEqualTo("EV-1006");
        }
    }

    private static UnaryOperator<EvidenceClientBuilder> trusting(TestIdentity identity) {
        return builder -> builder.trustStore(identity.trustStore(folder, "PKCS12"), TestIdentity.PASSWORD);
    }

    private static EvidenceClient client(URI address, UnaryOperator<EvidenceClientBuilder> more) {
        return more.apply(EvidenceClient.builder(address)
                        .options(ClientOptions.standard().attempts(1)))
                .build();
    }

    private static CouldNotReachException fault(EvidenceClient client) {
        CouldNotReachException fault = catchThrowableOfType(CouldNotReachException.class, client::centre);
        assertThat(fault).isNotNull();
        return fault;
    }
}
