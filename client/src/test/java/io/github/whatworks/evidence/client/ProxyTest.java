// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.whatworks.evidence.client.testkit.FakeCentre;
import io.github.whatworks.evidence.client.testkit.Publication;
import io.github.whatworks.evidence.client.testkit.Reply;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Proxies that councils have: before a Centre with TLS (CONNECT), and before one on this machine (whole addresses). */
class ProxyTest {

    private static final String BASIC =
            "Basic " + Base64.getEncoder().encodeToString("anna:p:ss£".getBytes(StandardCharsets.UTF_8));

    @TempDir
    static Path folder;

    private static TestIdentity identity;

    private FakeCentre centre;
    private FakeCentre secure;

    @BeforeAll
    static void identity() {
        identity = TestIdentity.of("Anytown Authority");
    }

    @BeforeEach
    void start() throws IOException {
        centre = FakeCentre.start(Publication.of(Samples.ALPHA));
        secure = FakeCentre.startTls(identity.server(), Publication.of(Samples.ALPHA));
    }

    @AfterEach
    void stop() throws IOException {
        secure.close();
        centre.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void proxy_thatLetsThrough_isUsed(boolean tls) throws IOException {
        try (ScriptedProxy proxy = ScriptedProxy.open();
                EvidenceClient client = client(tls, builder -> builder.proxy(proxy.selector()))) {
            assertThat(client.centre().operator()).isEqualTo("Nobody");

            assertThat(proxy.heads()).hasSize(1);
            assertThat(proxy.heads().get(0)).startsWith(tls ? "CONNECT localhost:" : "GET http://127.0.0.1:");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void proxy_thatWantsBasic_isToldOnItsRequestAndTheCentreIsNot(boolean tls) throws IOException {
        try (ScriptedProxy proxy = ScriptedProxy.wanting(BASIC, "Basic realm=\"Anytown\"");
                EvidenceClient client = client(tls, builder -> signedIn(proxy, builder))) {
            List<String> told = new CopyOnWriteArrayList<>();
            (tls ? secure : centre).answer("/v1/centre.json", exchange -> {
                exchange.request().headers().forEach(header -> told.add(header.getKey()));
                exchange.send(exchange.right());
            });

            assertThat(client.centre().operator()).isEqualTo("Nobody");

            assertThat(told).contains("User-Agent").doesNotContain("Proxy-Authorization");
            assertThat(proxy.heads()).hasSize(2);
            assertThat(proxy.heads().get(0)).doesNotContain("Proxy-Authorization");
            assertThat(proxy.heads().get(1)).contains("\r\nProxy-Authorization: " + BASIC + "\r\n");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void proxy_thatDoesNotBelieve_isNotAskedForEver(boolean tls) throws IOException {
        try (ScriptedProxy proxy = ScriptedProxy.wanting("Basic another", "Basic realm=\"Anytown\"");
                EvidenceClient client = client(tls, builder -> signedIn(proxy, builder))) {
            RefusedByProxyException refused = fault(client, RefusedByProxyException.class);

            assertThat(refused.code()).isEqualTo("EV-1201");
            assertThat(refused).hasMessageContaining("did not accept the user and password");
            assertThat(CredentialsTest.Texts.of(refused)).doesNotContain("p:ss", BASIC, "anna");
            assertThat(proxy.heads()).hasSize(2);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "true |EV-1201|offers Basic, Negotiate|Basic realm=x|Negotiate",
                "false|EV-1201|offers Basic, Negotiate|Basic realm=x|Negotiate",
                "true |EV-1204|the proxy wants NTLM or Kerberos|NTLM|Negotiate",
                "false|EV-1204|the proxy wants NTLM or Kerberos|NTLM|Negotiate",
                "true |EV-1204|another scheme than Basic, which this client does not speak (offered: Digest, another scheme)"
                        + "|Digest realm=x, nonce=y|Strange",
            })
    void proxy_thatWantsToKnowWhoAsks_isNotTheCentre(
            boolean tls, String code, String found, String first, String second) throws IOException {
        try (ScriptedProxy proxy = ScriptedProxy.wanting("never", first, second);
                EvidenceClient client = client(tls, builder -> builder.proxy(proxy.selector()))) {
            RefusedByProxyException refused = fault(client, RefusedByProxyException.class);

            assertThat(refused.code()).isEqualTo(code);
            assertThat(refused).hasMessageContaining(found);
            assertThat(refused).message().doesNotContain("Strange");
            assertThat(refused.isRetryable()).isFalse();
            assertThat(refused.attempts()).isEqualTo(1);
        }
    }

    @Test
    void proxy_thatWantsNtlm_isNotToldAPassword() throws IOException {
        try (ScriptedProxy proxy = ScriptedProxy.wanting(BASIC, "NTLM");
                EvidenceClient client = client(true, builder -> signedIn(proxy, builder))) {
            assertThat(fault(client, RefusedByProxyException.class).code()).isEqualTo("EV-1204");

            assertThat(proxy.heads()).noneMatch(head -> head.contains("Proxy-Authorization"));
        }
    }

    @Test
    void centre_thatWantsToKnowWhoAsks_isNotTheProxy() throws IOException {
        secure.answer("/v1/centre.json", Reply.problem(401));
        try (ScriptedProxy proxy = ScriptedProxy.open();
                EvidenceClient client = client(true, builder -> builder.proxy(proxy.selector()))) {
            assertThat(fault(client, CentreProblemException.class).code()).isEqualTo("EV-1402");
        }
    }

    @Test
    void status407_withoutAProxy_isSaid() throws IOException {
        secure.answer("/v1/centre.json", Reply.problem(407));
        try (EvidenceClient client = client(true, builder -> builder)) {
            RefusedByProxyException refused = fault(client, RefusedByProxyException.class);

            assertThat(refused.code()).isEqualTo("EV-1201");
            assertThat(refused).hasMessageContaining("status 407, though no proxy is set here");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 502, 503})
    void proxy_thatOpensNoConnection_isNamedWithItsStatus(int status) throws IOException {
        try (ScriptedProxy proxy = ScriptedProxy.answering(status);
                EvidenceClient client = client(true, builder -> builder.proxy(proxy.selector()))) {
            RefusedByProxyException refused = fault(client, RefusedByProxyException.class);

            assertThat(refused.code()).isEqualTo("EV-1202");
            assertThat(refused).hasMessageContaining("answered with status " + status);
        }
    }

    @Test
    void proxy_thatCuts_isNotTheCentre() throws IOException {
        try (ScriptedProxy proxy = ScriptedProxy.cutting();
                EvidenceClient client = client(true, builder -> builder.proxy(proxy.selector()))) {
            CouldNotReachException cut = fault(client, CouldNotReachException.class);

            assertThat(cut.code()).isEqualTo("EV-1205");
            assertThat(cut.isRetryable()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void proxy_thatIsNotThere_isNotTheCentre(boolean tls) throws IOException {
        int nobody = freePort();
        ProxySelector selector = ProxySelector.of(new InetSocketAddress(InetAddress.getLoopbackAddress(), nobody));
        try (EvidenceClient client = client(tls, builder -> builder.proxy(selector))) {
            CouldNotReachException away = fault(client, CouldNotReachException.class);

            assertThat(away.code()).isEqualTo("EV-1203");
            assertThat(away).hasMessageContaining("nothing answers where the proxy should be");
        }
    }

    @Test
    void centre_thatIsNotThere_isNotTheProxy() throws IOException {
        URI nobody = URI.create("http://127.0.0.1:" + freePort());
        try (EvidenceClient client = EvidenceClient.builder(nobody)
                .options(ClientOptions.standard().attempts(1))
                .build()) {
            assertThat(fault(client, CouldNotReachException.class).code()).isEqualTo("EV-1002");
        }
    }

    @Test
    void proxy_whoseNameLeadsNowhere_isNotTheCentre() throws IOException {
        ProxySelector selector = ProxySelector.of(InetSocketAddress.createUnresolved("proxy.invalid", 8080));
        try (EvidenceClient client = client(true, builder -> builder.proxy(selector))) {
            CouldNotReachException away = fault(client, CouldNotReachException.class);

            assertThat(away.code()).isEqualTo("EV-1203");
            assertThat(away).hasMessageContaining("the proxy's name leads to no address");
        }
    }

    @Test
    void proxy_thatStalls_isNamed() throws IOException {
        try (ServerSocket stalled = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
                EvidenceClient client = client(
                        true,
                        builder -> builder.proxy(ProxySelector.of((InetSocketAddress) stalled.getLocalSocketAddress()))
                                .options(
                                        ClientOptions.standard().attempts(1).attemptTimeout(Duration.ofMillis(300))))) {
            TimedOutException late = fault(client, TimedOutException.class);

            assertThat(late.code()).isEqualTo("EV-1101");
            assertThat(late).hasMessageContaining("the proxy opened no connection in time");
        }
    }

    private static EvidenceClientBuilder signedIn(ScriptedProxy proxy, EvidenceClientBuilder builder) {
        return builder.proxy(proxy.selector()).proxyBasic("anna", Secret.of("p:ss£".toCharArray()));
    }

    private EvidenceClient client(boolean tls, UnaryOperator<EvidenceClientBuilder> more) {
        EvidenceClientBuilder builder = EvidenceClient.builder(tls ? TestIdentity.byName(secure) : centre.address())
                .options(ClientOptions.standard().attempts(1))
                .trustStore(identity.trustStore(folder, "PKCS12"), TestIdentity.PASSWORD);
        return more.apply(builder).build();
    }

    private static <T extends Throwable> T fault(EvidenceClient client, Class<T> type) {
        T fault = catchThrowableOfType(type, client::centre);
        assertThat(fault).isNotNull();
        return fault;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 0, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
