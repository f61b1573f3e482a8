// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.whatworks.evidence.client.testkit.FakeCentre;
import io.github.whatworks.evidence.client.testkit.FakeProxy;
import io.github.whatworks.evidence.client.testkit.Publication;
import io.github.whatworks.evidence.client.testkit.Reply;
import io.github.whatworks.evidence.client.testkit.Request;
import io.github.whatworks.evidence.client.testkit.TestAuthority;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The proxy as the JDK's client and plain sockets see it. The hosts that are asked for do not exist. */
class FakeProxyTest {

    private static final TestAuthority CENTRES = TestAuthority.create("A public authority");
    private static final TestAuthority COUNCILS = TestAuthority.create("A council's own authority");
    private static final String PLAIN = "http://evidence.example";
    private static final int PAGE = "<!doctype html><title>Access denied</title>".length();
    private static final String CLOSED = "https://evidence.example";

    private final FakeCentre plain = FakeCentre.start(Made.HOME);
    private final FakeCentre closed =
            FakeCentre.startTls(CENTRES.identityFor("evidence.example"), Publication.of(Made.HOME));
    private final FakeProxy toPlain = FakeProxy.before(plain.address());
    private final FakeProxy toClosed = FakeProxy.before(closed.address());

    @AfterEach
    void close() {
        toPlain.close();
        toClosed.close();
        plain.close();
        closed.close();
    }

    private static HttpResponse<String> get(FakeProxy proxy, String root, TestAuthority trusted)
            throws IOException, InterruptedException {
        return HttpClient.newBuilder()
                .proxy(proxy.selector())
                .sslContext(trusted.clientContext())
                .build()
                .send(
                        HttpRequest.newBuilder(URI.create(root + "/v1/centre.json?a=b"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private static Heard connect(FakeProxy proxy, int body, String... headers) throws IOException {
        StringBuilder request =
                new StringBuilder("CONNECT evidence.example:443 HTTP/1.1\r\nHost: evidence.example\r\n");
        for (String header : headers) {
            request.append(header).append("\r\n");
        }
        return Heard.upTo(proxy.address().getPort(), request + "\r\n", body);
    }

    @Test
    void absoluteAddress_isPassedOnInOriginForm() throws Exception {
        assertThat(get(toPlain, PLAIN, CENTRES).statusCode()).isEqualTo(200);

        assertThat(toPlain.requests()).extracting(Request::target).containsExactly(PLAIN + "/v1/centre.json?a=b");
        assertThat(plain.requestLines()).containsExactly("GET /v1/centre.json?a=b");
        assertThat(plain.requests().get(0).header("Host")).contains("evidence.example");
        assertThat(toPlain.sent())
                .asString(StandardCharsets.ISO_8859_1)
                .startsWith("GET " + PLAIN + "/v1/centre.json?a=b");
    }

    @Test
    void connect_isATunnelThatIsNotRead() throws Exception {
        assertThat(get(toClosed, CLOSED, CENTRES).statusCode()).isEqualTo(200);

        assertThat(toClosed.requests()).hasToString("[CONNECT evidence.example:443]");
        assertThat(closed.requestLines()).containsExactly("GET /v1/centre.json?a=b");
        assertThat(toClosed.sent())
                .asString(StandardCharsets.ISO_8859_1)
                .startsWith("CONNECT evidence.example:443 HTTP/1.1\r\n")
                .doesNotContain("/v1/centre.json");
    }

    @Test
    void requireBasic_asksAndThenLetsThrough() throws Exception {
        toClosed.requireBasic("social-worker", "pass:word");
        String right = Base64.getEncoder().encodeToString("social-worker:pass:word".getBytes(StandardCharsets.UTF_8));

        Heard without = connect(toClosed, PAGE);
        assertThat(without.status()).isEqualTo(407);
        assertThat(without.header("Proxy-Authenticate")).isEqualTo("Basic realm=\"proxy\"");
        assertThat(without.end()).isEqualTo(Heard.End.STILL_OPEN);
        assertThat(connect(toClosed, 0, "Proxy-Authorization: Basic " + right).status())
                .isEqualTo(200);
        assertThat(closed.requests()).isEmpty();
    }

    @Test
    void requireBasic_isNotPassedOn() throws Exception {
        toPlain.requireBasic("a", "b");

        Heard heard = Heard.saying(
                toPlain.address().getPort(),
                "GET " + PLAIN + "/v1/centre.json HTTP/1.1\r\nHost: evidence.example\r\n"
                        + "Proxy-Authorization: Basic YTpi\r\n\r\n");

        assertThat(heard.status()).isEqualTo(200);
        assertThat(plain.requests().get(0).header("Proxy-Authorization")).isEmpty();
    }

    @Test
    void requireOnly_namesTheSchemes() throws Exception {
        toClosed.requireOnly("NTLM", "Negotiate");

        assertThat(connect(toClosed, PAGE, "Proxy-Authorization: Basic YTpi").header("Proxy-Authenticate"))
                .isEqualTo("NTLM, Negotiate");
    }

    @Test
    void refuseConnect_leavesPlainHttpAlone() throws Exception {
        toClosed.refuseConnect(403);
        toPlain.refuseConnect(403);

        assertThat(connect(toClosed, PAGE).status()).isEqualTo(403);
        assertThat(get(toPlain, PLAIN, CENTRES).statusCode()).isEqualTo(200);
    }

    @Test
    void answer_standsInTheServersPlace() throws Exception {
        toPlain.answer(Reply.page());

        assertThat(get(toPlain, PLAIN, CENTRES).body()).contains("<title>Sign in</title>");
        assertThat(plain.requests()).isEmpty();
    }

    @Test
    void cutAfter_cutsWhatComesBack() throws Exception {
        toPlain.cutAfter(40);

        assertThat(Heard.saying(
                                toPlain.address().getPort(),
                                "GET " + PLAIN + "/v1/centre.json HTTP/1.1\r\nHost: evidence.example\r\n\r\n")
                        .bytes())
                .hasSize(40);
        toClosed.cutAfter(100);
        assertThatThrownBy(() -> get(toClosed, CLOSED, CENTRES)).isInstanceOf(IOException.class);
    }

    @Test
    void inspectTls_showsItsOwnAuthorityAndReadsAlong() throws Exception {
        toClosed.inspectTls(COUNCILS);

        assertThatThrownBy(() -> get(toClosed, CLOSED, CENTRES)).isInstanceOf(SSLHandshakeException.class);
        assertThat(get(toClosed, CLOSED, COUNCILS).statusCode()).isEqualTo(200);
        assertThat(toClosed.inspected())
                .asString(StandardCharsets.ISO_8859_1)
                .startsWith("GET /v1/centre.json?a=b HTTP/1.1\r\n");
    }
}
