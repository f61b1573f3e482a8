// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import io.github.whatworks.evidence.client.http.Attempts;
import io.github.whatworks.evidence.client.http.RetryBudget;
import io.github.whatworks.evidence.client.http.Time;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;

/** What clients of one Centre share: connections, threads, the retry budget and who they are. */
final class Pool implements AutoCloseable {

    private static final int RETRIES_IN_A_ROW = 10;

    private final HttpUrl base;
    private final Call.Factory calls;
    private final Optional<OkHttpClient> own;
    private final Authorisation authorisation;
    private final String userAgent;
    private final Sleeper sleeper;
    private final Time time;
    private final RetryBudget budget;
    private final Running running;
    private final boolean isBorrowed;

    Pool(
            HttpUrl base,
            Call.Factory calls,
            Optional<OkHttpClient> own,
            Authorisation authorisation,
            String userAgent,
            Sleeper sleeper,
            Time time,
            Running running) {
        this(
                base,
                calls,
                own,
                authorisation,
                userAgent,
                sleeper,
                time,
                RetryBudget.of(RETRIES_IN_A_ROW),
                running,
                false);
    }

    private Pool(
            HttpUrl base,
            Call.Factory calls,
            Optional<OkHttpClient> own,
            Authorisation authorisation,
            String userAgent,
            Sleeper sleeper,
            Time time,
            RetryBudget budget,
            Running running,
            boolean isBorrowed) {
        this.base = base;
        this.calls = calls;
        this.own = own;
        this.authorisation = authorisation;
        this.userAgent = userAgent;
        this.sleeper = sleeper;
        this.time = time;
        this.budget = budget;
        this.running = running;
        this.isBorrowed = isBorrowed;
    }

    /** The same for a client that does not end it. */
    Pool borrowed() {
        return new Pool(base, calls, own, authorisation, userAgent, sleeper, time, budget, running, true);
    }

    Centre centre(ClientOptions options) {
        return new Centre(base, Attempts.of(calls, options.retries(), budget, time), authorisation, userAgent);
    }

    Running running() {
        return running;
    }

    /** A refresh that goes on until somebody ends it, or the pool ends. */
    BackgroundRefresh background(Supplier<Refresh> refresh, Duration period) {
        BackgroundRefresh background = new BackgroundRefresh(
                refresh, period, sleeper, () -> time.random().getAsDouble());
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
        own.ifPresent(client -> {
            client.dispatcher().executorService().shutdown();
            client.connectionPool().evictAll();
        });
    }
}
