// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** The threads and, where the system tells, the sockets and files of this process. */
record Leaks(Set<Thread> threads, int sockets) {

    private static final Path OPEN_FILES = Path.of("/proc/self/fd");
    private static final Duration PAUSE = Duration.ofMillis(10);
    private static final int MOST_PAUSES = 3_000;

    /** The HTTP library keeps these for all clients of a process; they hold nothing of one that was closed. */
    private static final Set<String> SHARED_BY_ALL_CLIENTS = Set.of("OkHttp TaskRunner", "Okio Watchdog");

    static Leaks now() {
        return new Leaks(Thread.getAllStackTraces().keySet(), openSockets());
    }

    /** Insists that nothing is left of what was opened since, in the end. */
    void assertNone(Path folder) {
        // Servers of the kit, too, hang up in threads of their own.
        await(() -> newThreads().isEmpty()
                && openSockets() <= sockets
                && openIn(folder).isEmpty());
        assertThat(newThreads()).as("threads that are left").isEmpty();
        assertThat(openIn(folder)).as("files that are left open").isEmpty();
        assertThat(openSockets()).as("sockets that are left").isLessThanOrEqualTo(sockets);
    }

    private List<String> newThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !threads.contains(thread) && !isOfThePlatform(thread))
                .map(Thread::getName)
                .filter(name -> !SHARED_BY_ALL_CLIENTS.contains(name))
                .toList();
    }

    private static boolean isOfThePlatform(Thread thread) {
        ThreadGroup group = thread.getThreadGroup();
        return group == null || group.getName().equals("system");
    }

    private static void await(BooleanSupplier done) {
        for (int i = 0; i < MOST_PAUSES && !done.getAsBoolean(); i++) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private static int openSockets() {
        return (int) open().stream().filter(file -> file.startsWith("socket:")).count();
    }

    private static List<String> openIn(Path folder) {
        return open().stream()
                .filter(file -> file.startsWith(folder.toAbsolutePath().toString()))
                .toList();
    }

    /** What is open, as Linux names it; nothing where it is not told. */
    private static List<String> open() {
        if (!Files.isDirectory(OPEN_FILES)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(OPEN_FILES)) {
            return all.map(Leaks::target).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException closedMeanwhile) {
            return "";
        }
    }
}
