// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.catalogue.Catalogue;
import io.github.whatworks.evidence.client.http.Progress;
import io.github.whatworks.evidence.code.CodeList;
import io.github.whatworks.evidence.code.TopicMapping;
import io.github.whatworks.evidence.scale.Scale;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

/**
 * Talks to one Centre: fills and refreshes a {@link Catalogue}, and makes every call of the contract.
 *
 * <ul>
 *   <li>{@link #refresh} is what a council's nightly run needs. {@link #records}, {@link #scales}, {@link #codeLists},
 *       {@link #mappings}, {@link #validations}, {@link #publication}, {@link #service} and {@link #network} give calls,
 *       each to be {@linkplain EvidenceCall#execute executed} here or {@linkplain EvidenceCall#executeAsync on a thread of
 *       the client}.
 *   <li>One deadline bounds everything that one call does, attempts and waits included. Reads and checks are tried again
 *       where that may help, at random intervals and within a budget; see {@link ClientOptions}.
 *   <li>Safe to share between threads; make one and close it once. Its threads are daemons.
 *   <li>What leaves the machine: the calls of the contract, with this library's name. Nothing of a case can be handed to it,
 *       and free text that looks like personal data is refused before it is sent.
 * </ul>
 *
 * {@snippet file="ClientSnippets.java" region="refresh"}
 */
public final class EvidenceClient implements AutoCloseable {

    private static final Duration SHORTEST_PERIOD = Duration.ofMinutes(1);

    private final Pool pool;
    private final ClientSettings settings;
    private final Runner runner;
    private final Calls calls;

    EvidenceClient(Pool pool, ClientSettings settings) {
        this.pool = pool;
        this.settings = settings;
        Centre centre = pool.centre(settings.options());
        this.runner = new Runner(centre, pool.running());
        this.calls = new Calls(
                runner,
                new Answers(new Problems(settings.clock())),
                settings.options().deadline());
    }

    /**
     * A builder for the Centre at {@code address}.
     *
     * @throws IllegalArgumentException if it is not an address a Centre can have: https, or http on
     *     this machine itself; no user, query or fragment
     */
    public static EvidenceClientBuilder builder(URI address) {
        return new EvidenceClientBuilder(address);
    }

    /**
     * A client with other options on the same connections, threads and retry budget. It ends with this one; closing it by
     * itself does nothing.
     */
    public EvidenceClient withOptions(UnaryOperator<ClientOptions> change) {
        return new EvidenceClient(pool.borrowed(), settings.withOptions(change.apply(settings.options())));
    }

    /** Single records, and pages of the public catalogue. */
    public RecordCalls records() {
        return new RecordCalls(calls);
    }

    /** The rating scales. */
    public ReferenceCalls<Scale> scales() {
        return new ReferenceCalls<>(calls, "scales", ReferenceReading::scale, Scale::id);
    }

    /** The code lists. */
    public ReferenceCalls<CodeList> codeLists() {
        return new ReferenceCalls<>(calls, "code-lists", ReferenceReading::codeList, CodeList::id);
    }

    /** The mappings from codes to topics. */
    public ReferenceCalls<TopicMapping> mappings() {
        return new ReferenceCalls<>(calls, "mappings", ReferenceReading::mapping, TopicMapping::id);
    }

    /** Has records held to the Centre's rules. */
    public ValidationCalls validations() {
        return new ValidationCalls(calls);
    }

    /** The manifest and the changes. */
    public PublicationCalls publication() {
        return new PublicationCalls(calls);
    }

    /** What the Centre says of itself, and by what it can be held. */
    public ServiceCalls service() {
        return new ServiceCalls(calls);
    }

    /** The Centre's learning offer and partners. */
    public NetworkCalls network() {
        return new NetworkCalls(calls);
    }

    /**
     * What the Centre says of itself.
     *
     * @throws EvidenceClientException if it gives no usable answer
     */
    public ServiceDocument centre() {
        return service().document().execute();
    }

    /**
     * The current version of a record, as the Centre serves it now; empty if it has none by this id. One that was withdrawn is
     * a {@link CentreProblemException} with the reason; {@link RecordCalls#get} answers that too.
     *
     * @param id a record's id, such as {@code guidebook:blues-programme}
     * @throws EvidenceClientException if it cannot be an id, and was not sent; or if the Centre gives no usable answer
     */
    public Optional<EvidenceRecord> record(String id) {
        return records().published(id).execute();
    }

    /**
     * Brings {@code catalogue} to the Centre's current generation, whole, or leaves it as it is: by what changed, or by the
     * whole snapshot, whichever is cheaper. A download that was interrupted goes on where it ended.
     *
     * <p>The deadline bounds all of it: the copy is not switched after it. Measured, 100,000 records of 2 KB are checked and
     * taken in within 6 to 13 seconds of a cold JVM; where there is not as much left, the refresh ends, and the next one
     * goes on with the files that have arrived. What can be done without (changes, scales) takes no more than half of what
     * is left. A name that the system looks up for longer than the deadline is waited for, as Java cannot end that.
     *
     * @return what became of it; whatever the network, the Centre or the disk does is an answer, never an exception
     */
    public Refresh refresh(Catalogue catalogue) {
        return refreshing(catalogue).run();
    }

    /** As {@link #refresh}, on a thread of the client. Cancelling the future ends it and leaves the copy as it is. */
    public CompletableFuture<Refresh> refreshAsync(Catalogue catalogue) {
        return refreshing(catalogue).runAsync();
    }

    /**
     * Walks the way to the Centre, from the host's name to the clock, and says what is the first thing wrong and who can mend
     * it. For whoever sets a client up; nothing is taken in.
     *
     * <p>It asks for {@code v1/centre.json} and {@code v1/snapshot.json}, by GET and once each, on a new connection, and
     * sends nothing else; with client credentials, a token is fetched first where there is none. With a proxy, the name and
     * the connection are the proxy's. Under an HTTP client that was handed in, the network is seen by its faults alone. It
     * keeps to the deadline of a call.
     *
     * {@snippet file="NetworkSnippets.java" region="preflight"}
     *
     * @return what was found; whatever the network or the Centre does is an answer, never an exception
     */
    public Preflight preflight() {
        List<Progress> exchanges = new CopyOnWriteArrayList<>();
        Connections fresh = pool.connections().fresh();
        Centre observed = pool.observed(fresh, settings.options(), exchanges::add);
        Preflighting preflight =
                new Preflighting(observed, calls.answers(), settings, fresh, exchanges, pool.saysWho());
        try {
            return runner.run(settings.options().deadline(), preflight::run);
        } finally {
            fresh.evict();
        }
    }

    /** As {@link #refresh(Catalogue)}, and tells {@code listener} what became of it; what the listener throws is thrown. */
    public Refresh refresh(Catalogue catalogue, RefreshListener listener) {
        // What this refresh brings is seen after that, also by a clock that stands.
        Instant since = settings.clock().instant().minusNanos(1);
        Refresh outcome = refresh(catalogue);
        listener.refreshed(outcome, since);
        return outcome;
    }

    /**
     * Refreshes {@code catalogue} now and then every {@code period}, on a daemon thread. Nothing is refreshed in the
     * background unless this is called.
     *
     * @throws IllegalArgumentException if the period is shorter than a minute
     */
    public BackgroundRefresh refreshEvery(Duration period, Catalogue catalogue, RefreshListener listener) {
        if (period.compareTo(SHORTEST_PERIOD) < 0) {
            throw new IllegalArgumentException("period: expected a minute or more");
        }
        return pool.background(
                background -> refresh(catalogue, (outcome, since) -> {
                    background.seen(outcome);
                    listener.refreshed(outcome, since);
                }),
                period);
    }

    private Refreshing refreshing(Catalogue catalogue) {
        Duration deadline = settings.options().deadline();
        return new Refreshing(calls, settings, deadline, catalogue);
    }

    /**
     * Ends the client's calls, threads and connections; an HTTP client that was handed in is left alone. Calls that run fail
     * with {@code EV-1009}.
     *
     * <p>The HTTP library keeps a few daemon threads for all clients of a process; they hold nothing of
     * this one and end when they have been idle for a minute.
     */
    @Override
    public void close() {
        pool.close();
    }

    /** The Centre's host; nothing else of the settings, which may hold secrets. */
    @Override
    public String toString() {
        return "EvidenceClient[" + runner.centre().host() + "]";
    }
}
