// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import io.github.whatworks.evidence.client.http.Names;
import io.github.whatworks.evidence.client.http.OwnRetries;
import io.github.whatworks.evidence.client.http.Progress;
import io.github.whatworks.evidence.client.http.ProxySignIn;
import java.net.ProxySelector;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.X509TrustManager;
import okhttp3.Call;
import okhttp3.CertificatePinner;
import okhttp3.Dns;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;

/** What a caller says of the network, and the HTTP client that follows from it. Not safe to share between threads. */
final class NetworkSettings {

    private static final Pattern PIN = Pattern.compile("sha256/[A-Za-z0-9+/]{43}=");
    private static final Pattern PROXY_USER = Pattern.compile("[^:\\x00-\\x1F\\x7F]{1,200}");

    private Optional<Call.Factory> calls = Optional.empty();
    private Optional<ProxySelector> proxy = Optional.empty();
    private Optional<Supplier<String>> proxyBasic = Optional.empty();
    private Optional<Tls> tls = Optional.empty();
    private Optional<KeyStore> trustStore = Optional.empty();
    private final Set<String> pins = new LinkedHashSet<>();

    void calls(Call.Factory factory) {
        this.calls = Optional.of(factory);
    }

    void proxy(ProxySelector selector) {
        this.proxy = Optional.of(selector);
    }

    void proxyBasic(String user, Secret password) {
        if (!PROXY_USER.matcher(user).matches()) {
            throw new IllegalArgumentException("proxyBasic: a user has 1 to 200 characters, and no colon");
        }
        this.proxyBasic = Optional.of(() -> BasicHeader.of(user, password.value()));
    }

    void sslContext(SSLContext context, X509TrustManager trust) {
        this.tls = Optional.of(new Tls(context.getSocketFactory(), trust));
    }

    void trustStore(Path file, char[] password) {
        this.trustStore = Optional.of(TrustStores.read(file, password));
    }

    void pin(String... keys) {
        for (String key : keys) {
            if (!PIN.matcher(key).matches()) {
                throw new IllegalArgumentException(
                        "pin: expected sha256/ and the 44 characters of a SHA-256 in Base64, found something else");
            }
            pins.add(key);
        }
    }

    /** The caller's own client, if it handed one in. */
    Optional<Call.Factory> handedIn() {
        return calls;
    }

    /**
     * Refuses what cannot be had together.
     *
     * @throws IllegalArgumentException if there is any; both are named
     */
    void check(HttpUrl base) {
        List<String> own = new ArrayList<>();
        proxy.ifPresent(given -> own.add("proxy"));
        proxyBasic.ifPresent(given -> own.add("proxyBasic"));
        tls.ifPresent(given -> own.add("sslContext"));
        trustStore.ifPresent(given -> own.add("trustStore"));
        Stream.of("pin").filter(name -> !pins.isEmpty()).forEach(own::add);
        if (calls.isPresent() && !own.isEmpty()) {
            throw new IllegalArgumentException("calls and " + own.get(0)
                    + " cannot both be given: the HTTP client that was handed in brings its own");
        }
        if (tls.isPresent() && trustStore.isPresent()) {
            throw new IllegalArgumentException(
                    "sslContext and trustStore cannot both be given: the context has a trust" + " store of its own");
        }
        if (!pins.isEmpty() && !base.isHttps()) {
            throw new IllegalArgumentException("pin and an http address cannot both be given: there is no certificate");
        }
    }

    /** A client of our own. */
    OkHttpClient client(HttpUrl base, ClientOptions options) {
        Tls with = tls.orElseGet(() -> Tls.trusting(trustStore));
        Names names = new Names(Dns.SYSTEM);
        OkHttpClient.Builder client = new OkHttpClient.Builder()
                .followRedirects(false)
                .followSslRedirects(false)
                // A connection that the server hung up on while nobody used it costs no attempt; there is another.
                .retryOnConnectionFailure(true)
                .addNetworkInterceptor(new OwnRetries())
                .connectTimeout(options.attemptTimeout())
                .readTimeout(options.attemptTimeout())
                .writeTimeout(options.attemptTimeout())
                .sslSocketFactory(with.sockets(), with.trust())
                .proxyAuthenticator(new ProxySignIn(proxyBasic))
                .dns(names)
                .eventListenerFactory(Progress.listeners(names));
        proxy.ifPresent(client::proxySelector);
        if (!pins.isEmpty()) {
            client.certificatePinner(new CertificatePinner.Builder()
                    .add(base.host(), pins.toArray(String[]::new))
                    .build());
        }
        return client.build();
    }
}
