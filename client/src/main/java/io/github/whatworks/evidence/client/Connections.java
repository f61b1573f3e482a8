// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import java.util.Optional;
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
