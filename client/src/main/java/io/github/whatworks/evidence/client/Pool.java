// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import io.github.whatworks.evidence.client.http.Attempts;
import io.github.whatworks.evidence.client.http.Progress;
import io.github.whatworks.evidence.client.http.RetryBudget;
import io.github.whatworks.evidence.client.http.RetryPolicy;
import io.github.whatworks.evidence.client.http.Time;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** What clients of one Centre share: connections, threads, the retry budget and who they are. */
final class Pool implements AutoCloseable {

    private static final int RETRIES_IN_A_ROW = 10;

    private final Connections connections;
    private final Authorisation authorisation;
    private final String userAgent;
    private final Sleeper sleeper;
    private final Time time;
    private final RetryBudget budget;
    private final Running running;
    private final boolean saysWho;
    private final boolean isBorrowed;

    /**
     * Those of a new client.
     *
     * @param tokens how often a token is asked for, where one is needed
     */
    Pool(
            Connections connections,
            Optional<Credentials> credentials,
            RetryPolicy tokens,
            String userAgent,
            Sleeper sleeper,
            Time time,
            Running running) {
        this.connections = connections;
        this.userAgent = userAgent;
        this.sleeper = sleeper;
        this.time = time;
        this.budget = RetryBudget.of(RETRIES_IN_A_ROW);
        this.running = running;
        this.saysWho = credentials.isPresent();
        this.isBorrowed = false;
        Attempts asking = Attempts.of(connections.calls(), tokens, budget, time);
        this.authorisation = credentials
                .map(given -> given.authorisation(asking, userAgent, time))
                .orElseGet(Authorisation::none);
    }

    private Pool(Pool owner) {
        this.connections = owner.connections;
        this.authorisation = owner.authorisation;
        this.userAgent = owner.userAgent;
        this.sleeper = owner.sleeper;
        this.time = owner.time;
        this.budget = owner.budget;
        this.running = owner.running;
        this.saysWho = owner.saysWho;
        this.isBorrowed = true;
    }

    /** The same for a client that does not end it. */
    Pool borrowed() {
        return new Pool(this);
    }

    Centre centre(ClientOptions options) {
        Connections timed = connections.within(options.attemptTimeout());
        return centre(Attempts.of(timed.calls(), options.retries(), budget, time));
    }

    private Centre centre(Attempts attempts) {
        return new Centre(connections.base(), attempts, authorisation, userAgent);
    }

    /** Whether requests say who asks. */
    boolean saysWho() {
        return saysWho;
    }

    /** Asks once, on new connections, and shows {@code observer} how far each exchange came. */
    Centre observed(Connections fresh, ClientOptions options, Consumer<Progress> observer) {
        RetryPolicy once = options.attempts(1).retries();
        return centre(Attempts.observed(fresh.calls(), once, budget, time, observer));
    }

    Connections connections() {
        return connections;
    }

    Running running() {
        return running;
    }

    /** A refresh that goes on until somebody ends it, or the pool ends. */
    BackgroundRefresh background(Consumer<BackgroundRefresh> refresh, Duration period) {
        BackgroundRefresh background = new BackgroundRefresh(refresh, period, sleeper, time.random());
        running.add(background);
        background.start();
        return background;
    }

    /** Ends what runs, the threads, and the connections of a client of our own; the caller's is left alone. */
    @Override
    public void close() {
        if (isBorrowed) {
            return;
        }
        running.close();
        connections.close();
    }
}
