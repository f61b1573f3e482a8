// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RateLimitTest {

    private final AtomicLong nanos = new AtomicLong();
    private final RateLimit limit = new RateLimit(10, nanos::get);

    @Test
    void twiceAsManyAtOnce_andThenSoManyASecond() throws Exception {
        assertThat(taken("192.0.2.1", 100)).isEqualTo(20);
        nanos.addAndGet(500_000_000);
        assertThat(taken("192.0.2.1", 100)).isEqualTo(5);
        nanos.addAndGet(3_600_000_000_000L);
        assertThat(taken("192.0.2.1", 100)).isEqualTo(20);
    }

    @Test
    void otherAddress_hasItsOwn() throws Exception {
        taken("192.0.2.1", 100);

        assertThat(taken("192.0.2.2", 1)).isEqualTo(1);
    }

    @Test
    void oneIpv6Network_isOneAddress() throws Exception {
        taken("2001:db8:1:1::1", 100);

        assertThat(taken("2001:db8:1:1:ffff::2", 1)).isZero();
        assertThat(taken("2001:db8:1:2::1", 1)).isEqualTo(1);
    }

    @Test
    void zero_limitsNothing() throws Exception {
        RateLimit none = new RateLimit(0, nanos::get);

        for (int i = 0; i < 1_000; i++) {
            assertThat(none.take(address("192.0.2.1"))).isEmpty();
        }
    }

    private int taken(String host, int times) throws Exception {
        int taken = 0;
        for (int i = 0; i < times; i++) {
            taken += limit.take(address(host)).isEmpty() ? 1 : 0;
        }
        return taken;
    }

    private static InetSocketAddress address(String host) throws Exception {
        return new InetSocketAddress(InetAddress.getByName(host), 1);
    }
}
