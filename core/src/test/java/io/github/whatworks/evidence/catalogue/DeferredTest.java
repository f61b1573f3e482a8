// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DeferredTest {

    private final AtomicInteger made = new AtomicInteger();
    private final Deferred<List<String>> deferred = new Deferred<>(() -> {
        made.incrementAndGet();
        return List.of("planted");
    });

    @Test
    void nobodyAsks_nothingIsMade() {
        assertThat(deferred).hasToString("Deferred[not shown]");
        assertThat(made).hasValue(0);
    }

    @Test
    void manyThreadsAskAtOnce_oneIsMadeForAll() throws Exception {
        int threads = 8;
        CountDownLatch start = new CountDownLatch(threads);
        Callable<List<String>> asking = () -> {
            start.countDown();
            start.await();
            return deferred.get();
        };
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            for (Future<List<String>> answer :
                    pool.invokeAll(Stream.generate(() -> asking).limit(threads).toList())) {
                assertThat(answer.get()).isSameAs(deferred.get()).containsExactly("planted");
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(made).hasValue(1);
    }
}
