// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import okhttp3.Dns;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A name server that says nothing holds nobody longer than the exchange may take. */
@Timeout(60)
class NamesTest {

    private static final HttpUrl SOMEWHERE = HttpUrl.get("https://evidence.invalid/v1/centre.json");

    private final CountDownLatch never = new CountDownLatch(1);

    @AfterEach
    void letGo() {
        never.countDown();
    }

    @Test
    void silentNameServer_endsWithTheDeadline() {
        assertThatThrownBy(() -> ask(this::silent, Duration.ofMillis(200), new Cancellation()))
                .isInstanceOfSatisfying(HttpFault.class, fault -> {
                    assertThat(fault.kind()).isEqualTo(FaultKind.DEADLINE_PASSED);
                    assertThat(fault.found()).isEqualTo("no answer from the name server");
                });
    }

    @Test
    void silentNameServer_callThatIsCalledOff_ends() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        Cancellation cancellation = new Cancellation();
        Thread other = new Thread(() -> {
            try {
                asked.await();
                cancellation.cancel(FaultKind.CANCELLED);
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
        });
        other.start();
        Dns silent = host -> {
            asked.countDown();
            return silent(host);
        };

        assertThatThrownBy(() -> ask(silent, Duration.ofMinutes(10), cancellation))
                .isInstanceOfSatisfying(
                        HttpFault.class, fault -> assertThat(fault.kind()).isEqualTo(FaultKind.CANCELLED));
        other.join();
    }

    @Test
    void nameThatLeadsNowhere_saysSo() {
        Dns nowhere = host -> {
            throw new UnknownHostException("nowhere");
        };

        assertThatThrownBy(() -> ask(nowhere, Duration.ofSeconds(20), new Cancellation()))
                .isInstanceOfSatisfying(
                        HttpFault.class, fault -> assertThat(fault.kind()).isEqualTo(FaultKind.UNKNOWN_HOST));
    }

    @Test
    void interrupted_staysInterrupted() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> ask(this::silent, Duration.ofMinutes(10), new Cancellation()))
                .isInstanceOfSatisfying(
                        HttpFault.class, fault -> assertThat(fault.kind()).isEqualTo(FaultKind.INTERRUPTED));
        assertThat(Thread.interrupted()).isTrue();
    }

    private List<InetAddress> silent(String host) throws UnknownHostException {
        try {
            never.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        throw new UnknownHostException(host);
    }

    private static Answer ask(Dns dns, Duration deadline, Cancellation cancellation) throws HttpFault {
        Names names = new Names(dns);
        OkHttpClient client = new OkHttpClient.Builder()
                .dns(names)
                .eventListenerFactory(Progress.listeners(names))
                .build();
        RetryPolicy once = new RetryPolicy(1, Duration.ofMinutes(5), Duration.ZERO, Duration.ZERO, Duration.ZERO);
        Time time = new Time(Clock.systemUTC(), System::nanoTime, wait -> {}, () -> 0);
        Attempts attempts = Attempts.of(client, once, RetryBudget.of(1), time);
        return attempts.answer(Ask.get(SOMEWHERE, Map.of(), 1_000), attempts.deadline(deadline), cancellation);
    }
}
