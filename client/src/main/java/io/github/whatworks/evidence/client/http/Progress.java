// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.http;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.util.List;
import java.util.Optional;
import okhttp3.Call;
import okhttp3.Connection;
import okhttp3.EventListener;
import okhttp3.Handshake;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * How far one exchange came, as the HTTP library tells it: what failed where is otherwise to be had from words of exceptions
 * alone. A caller's own client tells nothing. Safe to share between threads: connections are raced.
 */
public final class Progress extends EventListener {

    /** How far, in order. */
    public enum Stage {
        /** Nothing has happened, or nothing is told. */
        NONE,
        /** A name is looked up: the proxy's, if there is one. */
        NAME,
        /** A connection is being made; through a proxy, up to the point where TLS can start. */
        CONNECTION,
        /** TLS is being set up. */
        TLS,
        /** The request is on its way. */
        EXCHANGE
    }

    private Stage stage = Stage.NONE;
    private Proxy proxy = Proxy.NO_PROXY;
    private @Nullable Names names;
    private @Nullable String name;
    private int addresses;
    private @Nullable Handshake handshake;

    Progress() {
        // Nothing has happened yet.
    }

    /** Of an exchange that was not made. */
    public static Progress none() {
        return new Progress();
    }

    /** Has a client tell the exchange that a request belongs to, and {@code names} who asks for an address. */
    public static EventListener.Factory listeners(Names names) {
        return call -> {
            Progress progress = call.request().tag(Progress.class);
            return progress == null ? EventListener.NONE : progress.asking(names);
        };
    }

    private synchronized Progress asking(Names those) {
        names = those;
        return this;
    }

    public synchronized Stage stage() {
        return stage;
    }

    /** The proxy that the exchange goes through, or would have. */
    public synchronized Optional<Proxy> proxy() {
        return Optional.of(proxy).filter(one -> one.type() != Proxy.Type.DIRECT);
    }

    /** The name that was looked up last. */
    public synchronized Optional<String> name() {
        return Optional.ofNullable(name);
    }

    /** How many addresses it leads to. */
    public synchronized int addresses() {
        return addresses;
    }

    /** How the two sides agreed on TLS. */
    public synchronized Optional<String> tls() {
        return Optional.ofNullable(handshake).map(agreed -> agreed.tlsVersion().javaName());
    }

    boolean isBeforeTls() {
        return stage() == Stage.NAME || stage() == Stage.CONNECTION;
    }

    private void reach(Stage reached) {
        if (reached.compareTo(stage) > 0) {
            stage = reached;
        }
    }

    @Override
    public synchronized void proxySelectEnd(Call call, HttpUrl url, List<Proxy> proxies) {
        proxy = proxies.isEmpty() ? Proxy.NO_PROXY : proxies.get(0);
    }

    @Override
    public synchronized void dnsStart(Call call, String domainName) {
        if (names != null) {
            names.asks(call);
        }
        reach(Stage.NAME);
        name = domainName;
    }

    @Override
    public synchronized void dnsEnd(Call call, String domainName, List<InetAddress> found) {
        addresses = found.size();
    }

    @Override
    public synchronized void connectStart(Call call, InetSocketAddress address, Proxy through) {
        reach(Stage.CONNECTION);
        proxy = through;
    }

    @Override
    public synchronized void secureConnectStart(Call call) {
        reach(Stage.TLS);
    }

    @Override
    public synchronized void secureConnectEnd(Call call, @Nullable Handshake agreed) {
        handshake = agreed;
    }

    @Override
    public synchronized void connectionAcquired(Call call, Connection connection) {
        reach(Stage.EXCHANGE);
        proxy = connection.route().proxy();
    }

    /** How far, and no addresses. */
    @Override
    public String toString() {
        return "Progress[" + stage() + "]";
    }
}
