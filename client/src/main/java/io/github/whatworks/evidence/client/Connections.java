// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;

/**
 * Where a client's requests go, and by what.
 *
 * @param base the Centre's address
 * @param calls makes them
 * @param own the same, where it was made here
 */
record Connections(HttpUrl base, Call.Factory calls, Optional<OkHttpClient> own) {

    /** The same connections, of which one exchange may go so long without a byte. */
    Connections within(Duration silence) {
        long millis = silence.toMillis();
        return own.filter(client -> client.readTimeoutMillis() != millis)
                .map(client -> client.newBuilder()
                        .connectTimeout(millis, TimeUnit.MILLISECONDS)
                        .readTimeout(millis, TimeUnit.MILLISECONDS)
                        .writeTimeout(millis, TimeUnit.MILLISECONDS)
                        .build())
                .map(client -> new Connections(base, client, Optional.of(client)))
                .orElse(this);
    }

    /** The same with no connection that is open yet; to be {@linkplain #evict given up} afterwards. */
    Connections fresh() {
        return own.map(client ->
                        client.newBuilder().connectionPool(new ConnectionPool()).build())
                .map(client -> new Connections(base, client, Optional.of(client)))
                .orElse(this);
    }

    /** Ends connections that nothing uses. */
    void evict() {
        own.ifPresent(client -> client.connectionPool().evictAll());
    }

    /** Ends the connections of a client of our own; the caller's is left alone. */
    void close() {
        own.ifPresent(client -> {
            client.dispatcher().executorService().shutdown();
            client.connectionPool().evictAll();
        });
    }
}
