// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.campaign;

import io.github.whatworks.evidence.client.EvidenceClientBuilder;
import io.github.whatworks.evidence.client.testkit.FakeCentre;
import io.github.whatworks.evidence.client.testkit.FakeProxy;
import io.github.whatworks.evidence.client.testkit.Publication;
import io.github.whatworks.evidence.client.testkit.TestAuthority;
import java.util.Optional;
import java.util.Random;

/** The way to a Centre: there and back again. */
final class Road implements AutoCloseable {

    private static final TestAuthority AUTHORITY = TestAuthority.create();
    private static final int SOME_BYTES = 60_000;

    private final FakeCentre centre;
    private final Optional<FakeProxy> proxy;

    private Road(FakeCentre centre, Optional<FakeProxy> proxy) {
        this.centre = centre;
        this.proxy = proxy;
    }

    /** The ways there are. */
    enum Kind {
        STRAIGHT,
        THROUGH_A_PROXY,
        OVER_TLS,
        OVER_TLS_THROUGH_A_PROXY
    }

    static Road to(Publication first, Kind kind) {
        boolean tls = kind == Kind.OVER_TLS || kind == Kind.OVER_TLS_THROUGH_A_PROXY;
        FakeCentre centre = tls ? FakeCentre.startTls(AUTHORITY.loopback(), first) : FakeCentre.start(first);
        boolean proxied = kind == Kind.THROUGH_A_PROXY || kind == Kind.OVER_TLS_THROUGH_A_PROXY;
        return new Road(centre, proxied ? Optional.of(FakeProxy.before(centre.address())) : Optional.empty());
    }

    FakeCentre centre() {
        return centre;
    }

    EvidenceClientBuilder clientBuilder() {
        EvidenceClientBuilder builder = centre.clientBuilder();
        proxy.ifPresent(between -> builder.proxy(between.selector()));
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
    }
}
