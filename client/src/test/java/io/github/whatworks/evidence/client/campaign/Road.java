// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.campaign;

import io.github.whatworks.evidence.client.EvidenceClientBuilder;
import io.github.whatworks.evidence.client.testkit.FakeCentre;
import io.github.whatworks.evidence.client.testkit.FakeProxy;
import io.github.whatworks.evidence.client.testkit.Publication;
import io.github.whatworks.evidence.client.testkit.TestAuthority;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import okhttp3.OkHttpClient;

/** The way to a Centre: there and back again. */
final class Road implements AutoCloseable {

    private static final TestAuthority AUTHORITY = TestAuthority.create();
    private static final int SOME_BYTES = 60_000;

    private final FakeCentre centre;
    private final Optional<FakeProxy> proxy;
    private final Optional<OkHttpClient> calls;

    private Road(FakeCentre centre, Optional<FakeProxy> proxy, Optional<OkHttpClient> calls) {
        this.centre = centre;
        this.proxy = proxy;
        this.calls = calls;
    }

    /** The ways there are. */
    enum Kind {
        STRAIGHT,
        THROUGH_A_PROXY,
        OVER_TLS,
        OVER_TLS_THROUGH_A_PROXY
    }

    static Road to(Publication first, Kind kind, Duration silence) {
        boolean tls = kind == Kind.OVER_TLS || kind == Kind.OVER_TLS_THROUGH_A_PROXY;
        FakeCentre centre = tls ? FakeCentre.startTls(AUTHORITY.loopback(), first) : FakeCentre.start(first);
        if (kind == Kind.STRAIGHT) {
            return new Road(centre, Optional.empty(), Optional.empty());
        }
        OkHttpClient.Builder calls = new OkHttpClient.Builder().readTimeout(silence);
        Optional<FakeProxy> proxy =
                kind == Kind.OVER_TLS ? Optional.empty() : Optional.of(FakeProxy.before(centre.address()));
        proxy.ifPresent(between -> calls.proxySelector(between.selector()));
        if (tls) {
            calls.sslSocketFactory(AUTHORITY.clientContext().getSocketFactory(), AUTHORITY.trustManager());
        }
        return new Road(centre, proxy, Optional.of(calls.build()));
    }

    FakeCentre centre() {
        return centre;
    }

    EvidenceClientBuilder clientBuilder() {
        EvidenceClientBuilder builder = centre.clientBuilder();
        calls.ifPresent(builder::calls);
        return builder;
    }

    /** Cuts what comes through the proxy, if there is one, or lets it through. */
    String weather(Random random) {
        long most = random.nextInt(3) == 0 ? 1 + random.nextInt(SOME_BYTES) : Long.MAX_VALUE;
        proxy.ifPresent(between -> between.cutAfter(most));
        return "proxy cuts after " + most;
    }

    void clear() {
        proxy.ifPresent(between -> between.cutAfter(Long.MAX_VALUE));
    }

    @Override
    public void close() {
        proxy.ifPresent(FakeProxy::close);
        centre.close();
        calls.ifPresent(client -> {
            client.dispatcher().executorService().shutdown();
            client.connectionPool().evictAll();
        });
    }
}
