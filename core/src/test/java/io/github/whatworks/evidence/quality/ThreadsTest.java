// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.whatworks.evidence.validation.EvidenceValidator;
import io.github.whatworks.evidence.validation.RuleOutcome;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many threads say what one says, and none of them is left, however a check ends. */
class ThreadsTest {
    private static final int RECORDS = 20_000;
    private static final String FILE = Records.many(100).repeat(RECORDS / 100);

    private final QualityCheck check = QualityCheck.standard();

    @AfterEach
    void noThreadIsLeft() {
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread -> thread.getName().startsWith("evidence-quality-"));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 8})
    void manyThreads_sayTheSameInTheSameOrder(int threads) {
        Collected one = Collected.of(check, FILE);

        Collected many = Collected.of(check.withThreads(threads), FILE);

        assertThat(many.calls).isEqualTo(one.calls);
        assertThat(many.findings).isEqualTo(one.findings);
        assertThat(many.summary()).hasToString(one.summary().toString());
        assertThat(many.summary().rules()).isEqualTo(one.summary().rules());
    }

    @Test
    void sink_isCalledByTheCallersThreadAlone() throws IOException {
        AtomicInteger others = new AtomicInteger();
        Thread caller = Thread.currentThread();

        check.withThreads(4)
                .withProgress(progress -> count(others, caller))
                .run(Records.stream(FILE), "x", found -> count(others, caller));

        assertThat(others).hasValue(0);
    }

    private static void count(AtomicInteger others, Thread caller) {
        if (Thread.currentThread() != caller) {
            others.incrementAndGet();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void sinkThatThrows_endsTheCheck_andIsHeard(int threads) {
        AtomicInteger calls = new AtomicInteger();
        QualityCheck many = check.withThreads(threads);

        assertThatThrownBy(() -> many.run(Records.stream(FILE), "x", found -> {
                    calls.incrementAndGet();
                    throw new IOException("the disk is full");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("the disk is full");
        assertThatThrownBy(() -> many.run(Records.stream(FILE), "x", found -> {
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(calls).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void sinkThatThrowsInWhatIsFoundAtTheEnd_isHeardToo(int threads) {
        assertThatThrownBy(() -> check.withThreads(threads)
                        .run(Records.stream(Records.lines(Records.sound(1), Records.sound(1))), "x", found -> {
                            throw new IOException("the disk is full");
                        }))
                .hasMessage("the disk is full");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void cancellation_endsTheCheck_andIsSaid(int threads) {
        AtomicBoolean stop = new AtomicBoolean();
        QualityCheck stoppable = check.withThreads(threads).withCancellation(stop::get);
        Collected collected = new Collected() {
            @Override
            public void record(CheckedRecord record) {
                super.record(record);
                stop.set(true);
            }
        };

        QualitySummary summary = run(stoppable, collected);

        assertThat(summary.ending()).isEqualTo(Ending.CANCELLED);
        assertThat(summary.endingReason()).isEqualTo("it was cancelled");
        assertThat(summary.records()).isBetween(1L, RECORDS - 1L);
        assertThat(collected.records).hasSize((int) summary.records());
        assertThat(collected.calls).endsWith("end");
        assertThat(summary.rules(RuleOutcome.SKIPPED))
                .filteredOn(rule -> rule.reason().contains("the check was cancelled"))
                .extracting(rule -> rule.rule().id())
                .contains("file.record.duplicate", "file.unreadable");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void interrupt_endsTheCheck_andTheThreadStaysInterrupted(int threads) {
        Collected collected = new Collected() {
            @Override
            public void record(CheckedRecord record) {
                super.record(record);
                Thread.currentThread().interrupt();
            }
        };

        QualitySummary summary = run(check.withThreads(threads), collected);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(summary.ending()).isEqualTo(Ending.CANCELLED);
        assertThat(summary.endingReason()).isEqualTo("the thread was interrupted");
    }

    /** The caller is interrupted in its wait for the other thread, which is blocked in reading. */
    @Test
    void interrupt_whileAnotherThreadReads_endsTheCheck() throws InterruptedException {
        CountDownLatch blocked = new CountDownLatch(1);
        List<Ending> endings = new ArrayList<>();
        AtomicReference<Thread> caller = new AtomicReference<>();
        Thread interrupter = new Thread(() -> {
            await(blocked);
            caller.get().interrupt();
        });
        Collected collected = new Collected();
        caller.set(new Thread(() -> endings.add(
                run(check.withThreads(2), collected, new Blocked(blocked)).ending())));

        interrupter.start();
        caller.get().start();
        caller.get().join();
        interrupter.join();

        assertThat(endings).containsExactly(Ending.CANCELLED);
        assertThat(collected.places()).noneMatch(place -> place.endsWith("file.unreadable"));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Gives some records, and then nothing, until it is interrupted. */
    private static final class Blocked extends InputStream {
        private final InputStream some = Records.stream(FILE);
        private final CountDownLatch blocked;

        Blocked(CountDownLatch blocked) {
            this.blocked = blocked;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException();
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int count = some.read(bytes, from, length);
            if (count < 0) {
                blocked.countDown();
                await(new CountDownLatch(1));
                throw new InterruptedIOException();
            }
            return count;
        }
    }

    @Test
    void faultOfOurs_inAnyThread_isHeard() {
        Iterator<Task> tasks = IntStream.range(0, 100_000)
                .<Task>mapToObj(i -> new Task() {
                    @Override
                    public int size() {
                        return 1000;
                    }

                    @Override
                    public Done check(EvidenceValidator validator) {
                        throw new IllegalStateException("a fault of ours");
                    }
                })
                .iterator();

        assertThatThrownBy(() -> {
                    try (Workers workers = new Workers(tasks, EvidenceValidator.standard(), 4)) {
                        workers.start();
                        while (workers.next() != null) {
                            // Until it throws.
                        }
                    }
                })
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a fault of ours");
    }

    @Test
    void whatIsTakenAhead_isBounded() throws InterruptedException {
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        AtomicInteger given = new AtomicInteger();
        int size = 1 << 16;
        Iterator<Task> tasks = IntStream.range(0, 2000)
                .<Task>mapToObj(i -> {
                    most.accumulateAndGet(taken.incrementAndGet() - given.get(), Math::max);
                    return new Task() {
                        @Override
                        public int size() {
                            return size;
                        }

                        @Override
                        public Done check(EvidenceValidator validator) {
                            return new Done(null, 0);
                        }
                    };
                })
                .iterator();

        try (Workers workers = new Workers(tasks, EvidenceValidator.standard(), 4)) {
            workers.start();
            Batch batch = workers.next();
            while (batch != null) {
                given.addAndGet(batch.done().size());
                batch = workers.next();
            }
        }

        assertThat(given).hasValue(2000);
        assertThat((long) most.get() * size).isLessThan(4L * (1 << 20) + 2 * (1 << 18));
    }

    private static QualitySummary run(QualityCheck check, Collected collected) {
        return run(check, collected, Records.stream(FILE));
    }

    private static QualitySummary run(QualityCheck check, Collected collected, InputStream in) {
        try {
            return check.run(in, "x", collected);
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
    }
}
