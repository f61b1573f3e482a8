// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.NoRouteToHostException;
import java.net.Proxy;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.SSLHandshakeException;
import okhttp3.Call;
import okhttp3.Challenge;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an exception of the HTTP library comes to, by how far the exchange came. */
class FaultsTest {

    private static final Call CALL = new OkHttpClient()
            .newCall(new Request.Builder().url("https://centre.example/").build());

    @Test
    void fault_deadAddressBesideALiveOne_isWhatTheLiveOneSaid() {
        IOException dead = new NoRouteToHostException("No route to host");
        dead.addSuppressed(new ConnectException("Connection refused"));
        dead.addSuppressed(new SSLHandshakeException("handshake_failure"));

        assertThat(kind(dead, connecting(Proxy.NO_PROXY))).isEqualTo(FaultKind.TLS_FAILED);
    }

    @Test
    void fault_deadAddressOfAProxyBesideALiveOne_isWhatTheLiveOneSaid() {
        IOException dead = new ConnectException("Connection refused");
        dead.addSuppressed(ProxyChallenge.of(List.of(new Challenge("NTLM", "")), false));

        assertThat(kind(dead, connecting(proxy(Proxy.Type.HTTP)))).isEqualTo(FaultKind.PROXY_WANTS_OTHER_SCHEME);
    }

    @Test
    void fault_allAddressesDead_isThatNobodyIsThere() {
        IOException dead = new NoRouteToHostException("No route to host");
        dead.addSuppressed(new ConnectException("Connection refused"));

        assertThat(kind(dead, connecting(Proxy.NO_PROXY))).isEqualTo(FaultKind.NOT_CONNECTED);
        assertThat(kind(dead, connecting(proxy(Proxy.Type.HTTP)))).isEqualTo(FaultKind.PROXY_NOT_REACHED);
    }

    @Test
    void fault_brokenConnection_isTheProxysOnlyBeforeItIsThrough() {
        IOException reset = new SocketException("Connection reset");
        Progress through = connecting(proxy(Proxy.Type.HTTP));
        through.secureConnectStart(CALL);

        assertThat(kind(reset, connecting(proxy(Proxy.Type.HTTP)))).isEqualTo(FaultKind.PROXY_CUT);
        assertThat(kind(reset, through)).isEqualTo(FaultKind.CUT);
        assertThat(kind(reset, connecting(Proxy.NO_PROXY))).isEqualTo(FaultKind.CUT);
        assertThat(kind(reset, Progress.none())).isEqualTo(FaultKind.CUT);
    }

    @Test
    void fault_ofASocksProxy_isTheProxys() {
        Progress socks = connecting(proxy(Proxy.Type.SOCKS));

        assertThat(kind(new SocketException("SOCKS: Host unreachable"), socks)).isEqualTo(FaultKind.PROXY_REFUSED);
        assertThat(kind(new SocketException("Can't connect to SOCKS proxy:Connection refused"), socks))
                .isEqualTo(FaultKind.PROXY_NOT_REACHED);
    }

    @Test
    void fault_ofAClientThatTellsNothing_isToldByWords() {
        assertThat(kind(new IOException("Failed to authenticate with proxy"), Progress.none()))
                .isEqualTo(FaultKind.PROXY_WANTS_CREDENTIALS);
        assertThat(kind(new IOException("Unexpected response code for CONNECT: 502"), Progress.none()))
                .isEqualTo(FaultKind.PROXY_REFUSED);
        assertThat(kind(new UnknownHostException("centre.example"), Progress.none()))
                .isEqualTo(FaultKind.UNKNOWN_HOST);
    }

    @Test
    void fault_inTime_isOneAttempts_andAfterTheDeadlineTheCalls() {
        for (IOException late : List.of(new SocketTimeoutException("timeout"), new InterruptedIOException("timeout"))) {
            assertThat(kind(late, Progress.none())).isEqualTo(FaultKind.ATTEMPT_TIMED_OUT);
            Deadline over = Deadline.in(Duration.ZERO, () -> 0);
            assertThat(Faults.of(late, over, Progress.none()).kind()).isEqualTo(FaultKind.DEADLINE_PASSED);
        }
    }

    /** A challenge that is answered already is not asked for again, whatever it was. */
    @ParameterizedTest
    @EnumSource(Scheme.class)
    void challenge_answered_isThatTheAnswerWasNotAccepted(Scheme scheme) {
        ProxyChallenge challenge = ProxyChallenge.of(List.of(new Challenge(scheme.name(), "")), true);

        assertThat(challenge.fault().kind()).isEqualTo(FaultKind.PROXY_WANTS_CREDENTIALS);
    }

    @Test
    void challenge_thatNamesNoScheme_isSaid() {
        assertThat(ProxyChallenge.of(List.of(), false).fault().found()).contains("does not say what it wants");
    }

    private enum Scheme {
        BASIC,
        NTLM
    }

    private static FaultKind kind(IOException failed, Progress progress) {
        return Faults.of(failed, Deadline.in(Duration.ofSeconds(30), () -> 0), progress)
                .kind();
    }

    private static Progress connecting(Proxy proxy) {
        Progress progress = Progress.none();
        progress.proxySelectEnd(CALL, CALL.request().url(), List.of(proxy));
        progress.connectStart(CALL, InetSocketAddress.createUnresolved("centre.example", 443), proxy);
        return progress;
    }

    private static Proxy proxy(Proxy.Type type) {
        return new Proxy(type, InetSocketAddress.createUnresolved("proxy.example", 8080));
    }
}
