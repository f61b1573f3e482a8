// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Requests at a fixed rate, whatever the answers take. Each is due at a time that was known beforehand, and its time is
 * counted from then: one that had to wait for a slow one before it is as late as whoever sent it would have found it.
 */
final class LoadRequests {

    static final int SINGLE_PER_SECOND = 200;
    static final int PAGES_PER_SECOND = 20;
    /** The first seconds, which are of a program that is not compiled yet: they may not fail, but are in no figure. */
    static final int SECONDS_TO_GET_WARM = 10;

    private static final int PER_SECOND = SINGLE_PER_SECOND + PAGES_PER_SECOND;
    private static final int A_PAGE_EVERY = PER_SECOND / PAGES_PER_SECOND;
    private static final int CONNECTIONS = 8;
    private static final Duration LONGEST = Duration.ofSeconds(30);
    /** A prime that no number of records has in it: every record comes up, and neighbours do not follow each other. */
    private static final long STRIDE = 7_919;

    private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");
    private static final List<String> FILTERS = List.of(
            "kind=programme",
            "topic=evidence-topics:mental-health",
            "topic=evidence-topics:behaviour&kind=intervention-review&limit=50",
            "publisher=What%20Works%20for%20Children%27s%20Social%20Care&text=care",
            "status=published&text=parenting");

    final Latencies single;
    final Latencies pages;

    private final Queue<String> errors = new ConcurrentLinkedQueue<>();
    private final URI centre;
    private final int records;
    private final int total;
    private final long begun = System.nanoTime();
    private final AtomicInteger sent = new AtomicInteger();
    private final CountDownLatch ended = new CountDownLatch(CONNECTIONS);

    LoadRequests(URI centre, int records, int seconds) {
        this.centre = centre;
        this.records = records;
        this.total = (SECONDS_TO_GET_WARM + seconds) * PER_SECOND;
        this.single = new Latencies(total);
        this.pages = new Latencies(total);
    }

    void start() {
        for (int i = 0; i < CONNECTIONS; i++) {
            Thread sender = new Thread(this::run, "load-" + i);
            sender.setDaemon(true);
            sender.start();
        }
    }

    int failed() {
        return errors.size();
    }

    /** The first few: where one fails, most do. */
    List<String> errors() {
        return errors.stream().limit(10).toList();
    }

    boolean await(long seconds) throws InterruptedException {
        return ended.await(seconds, TimeUnit.SECONDS);
    }

    /** One sender: one connection at a time, kept alive. */
    private void run() {
        try {
            HttpClient client =
                    HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
            Optional<URI> next = Optional.empty();
            for (int i = sent.getAndIncrement(); i < total; i = sent.getAndIncrement()) {
                long due = begun + i * TimeUnit.SECONDS.toNanos(1) / PER_SECOND;
                TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
                if (i % A_PAGE_EVERY == 0) {
                    String filter = FILTERS.get(i / A_PAGE_EVERY % FILTERS.size());
                    URI page = next.orElse(centre.resolve("/v1/records?" + filter));
                    next = next(ask(client, page, "{\"records\":[{", due, pages));
                } else {
                    String id = LoadRecords.id((int) (i * STRIDE % records));
                    ask(client, centre.resolve("/v1/records/" + id), "\"id\":\"" + id + "\"", due, single);
                }
            }
        } catch (InterruptedException | RuntimeException broken) {
            errors.add("a sender ended: " + broken);
        } finally {
            ended.countDown();
        }
    }

    private Optional<HttpResponse<byte[]>> ask(HttpClient client, URI uri, String part, long due, Latencies latencies)
            throws InterruptedException {
        try {
            HttpResponse<byte[]> answer =
                    client.send(HttpRequest.newBuilder(uri).timeout(LONGEST).build(), BodyHandlers.ofByteArray());
            if (due - begun >= TimeUnit.SECONDS.toNanos(SECONDS_TO_GET_WARM)) {
                latencies.add(System.nanoTime() - due);
            }
            if (answer.statusCode() != 200 || !new String(answer.body(), StandardCharsets.UTF_8).contains(part)) {
                errors.add(uri + ": status " + answer.statusCode() + ", " + answer.body().length + " bytes");
            }
            return Optional.of(answer);
        } catch (IOException failed) {
            errors.add(uri + ": " + failed);
            return Optional.empty();
        }
    }

    /** Every second page follows the one before it, so that pages deep in the catalogue are asked for as well. */
    private static Optional<URI> next(Optional<HttpResponse<byte[]>> page) {
        return page.filter(answer -> !answer.uri().getRawQuery().contains("cursor="))
                .flatMap(answer -> answer.headers().firstValue("Link"))
                .map(NEXT::matcher)
                .filter(Matcher::find)
                .map(link -> URI.create(link.group(1)));
    }
}
