// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Polite, bounded, and at a loss for nothing. */
class WireTest {
    private static final Request REQUEST = Request.of("GET", "/v1/centre.json");
    private static final Served FINE = Served.of(200, "application/json", "{}".getBytes(StandardCharsets.UTF_8));

    private interface Use {
        void with(Wire wire, Budget budget) throws Exception;
    }

    private static void use(Function<Asked, Served> server, Options options, Use use) throws Exception {
        try (Door door = Door.open(server)) {
            Budget budget = new Budget(options);
            use.with(new Wire(door.address(), budget, options.patience()), budget);
        }
    }

    @Test
    void rate_isKept() throws Exception {
        use(asked -> FINE, Options.standard().withRate(20), (wire, budget) -> {
            long start = System.nanoTime();
            for (int i = 0; i < 5; i++) {
                wire.send(REQUEST);
            }
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(195));
        });
    }

    @Test
    void tooManyRequests_isWaitedForAsTheServerAsks_andThenAskedAgain() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        Served busy = Documents.problem(429, "too-many-requests").with("Retry-After", "1");
        use(any -> asked.incrementAndGet() == 1 ? busy : FINE, ConformanceTest.QUICK, (wire, budget) -> {
            long start = System.nanoTime();
            assertThat(wire.send(REQUEST).status()).isEqualTo(200);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(950));
        });
    }

    @Test
    void tooManyRequests_withoutASaneTime_isTheAnswer() throws Exception {
        Served busy = Documents.problem(429, "too-many-requests").with("Retry-After", "86400");
        use(any -> busy, ConformanceTest.QUICK, (wire, budget) -> {
            assertThat(wire.send(REQUEST).status()).isEqualTo(429);
            assertThat(budget.requests()).isEqualTo(1);
        });
    }

    @Test
    void bodyWithoutEnd_isCutOff() throws Exception {
        Options little = ConformanceTest.QUICK.withBounds(10, 1_000, Duration.ofMinutes(1));
        use(
                any -> FINE.body(new byte[5_000]),
                little,
                (wire, budget) -> assertThatThrownBy(() -> wire.send(REQUEST))
                        .isInstanceOf(UnansweredException.class)
                        .hasMessageContaining("more than 1000 bytes"));
    }

    @Test
    void bodyThatNeverCompletes_isGivenUp() throws Exception {
        Options impatient = ConformanceTest.QUICK.withPatience(Duration.ofMillis(300));
        use(
                any -> FINE.with("Content-Length", "9"),
                impatient,
                (wire, budget) -> assertThatThrownBy(() -> wire.send(REQUEST))
                        .isInstanceOf(UnansweredException.class)
                        .hasMessageContaining("no answer"));
    }

    @Test
    void timeThatIsOver_endsTheRun() throws Exception {
        Options brief = ConformanceTest.QUICK.withBounds(10, 1_000, Duration.ofMillis(1));
        use(any -> FINE, brief, (wire, budget) -> {
            Thread.sleep(5);
            assertThatThrownBy(() -> wire.send(REQUEST))
                    .isInstanceOfSatisfying(
                            UntriedException.class, it -> assertThat(it.kind()).isEqualTo(Skip.LIMIT));
        });
    }

    @Test
    void rawBytes_toNobody_areUnanswered_andNotTakenForRefused() throws IOException {
        URI nobody;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = URI.create("http://127.0.0.1:" + free.getLocalPort());
        }
        assertThatThrownBy(() -> new RawWire(nobody, new Budget(ConformanceTest.QUICK)).send("nonsense\r\n\r\n"))
                .isInstanceOf(UnansweredException.class);
    }
}
