// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * How much one address may ask for: so many requests a second, and twice as many at once. Safe to share between threads.
 * What it remembers is bounded, and it remembers no request.
 */
final class RateLimit {

    private static final int MOST_ADDRESSES = 10_000;
    private static final double SECOND = TimeUnit.SECONDS.toNanos(1);
    /** An IPv6 customer has as many addresses as there are below these bytes. */
    private static final int NETWORK_BYTES = 8;

    private final double perSecond;
    private final double most;
    private final LongSupplier nanos;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_ADDRESSES;
        }
    };

    private record Bucket(double tokens, long at) {}

    /** {@code perSecond} 0 limits nothing. */
    RateLimit(int perSecond, LongSupplier nanos) {
        this.perSecond = perSecond;
        this.most = 2.0 * perSecond;
        this.nanos = nanos;
    }

    /** Takes one request; if it is one too many, says after how many seconds there is room. */
    OptionalLong take(SocketAddress from) {
        return perSecond == 0 ? OptionalLong.empty() : take(key(from));
    }

    private synchronized OptionalLong take(String key) {
        long now = nanos.getAsLong();
        Bucket last = buckets.getOrDefault(key, new Bucket(most, now));
        double tokens = Math.min(most, last.tokens() + (now - last.at()) / SECOND * perSecond);
        if (tokens < 1) {
            buckets.put(key, new Bucket(tokens, now));
            return OptionalLong.of((long) Math.ceil((1 - tokens) / perSecond));
        }
        buckets.put(key, new Bucket(tokens - 1, now));
        return OptionalLong.empty();
    }

    private static String key(SocketAddress from) {
        if (from instanceof InetSocketAddress internet && internet.getAddress() != null) {
            InetAddress address = internet.getAddress();
            byte[] bytes = address.getAddress();
            int length = address instanceof Inet6Address ? NETWORK_BYTES : bytes.length;
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, length));
        }
        return "local";
    }
}
