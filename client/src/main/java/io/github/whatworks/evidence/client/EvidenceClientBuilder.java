// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import io.github.whatworks.evidence.catalogue.CentreKey;
import io.github.whatworks.evidence.catalogue.FaultyRecords;
import io.github.whatworks.evidence.catalogue.Trust;
import io.github.whatworks.evidence.client.http.Time;
import java.net.ProxySelector;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;
import javax.net.ssl.X509TrustManager;
import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;

/**
 * Builds an {@link EvidenceClient}. Not safe to share between threads.
 *
 * <ul>
 *   <li>trust: none; a refresh is refused until a key is given or trust on first use is opted in to
 *   <li>deadline of one call, all its requests together: 30 seconds; the rest as in {@link ClientOptions#standard}
 *   <li>standings: every one but {@code demonstration}
 *   <li>records with an error in their form: taken in, and named in the outcome
 *   <li>HTTP: a client of its own, with the platform's proxy and trust store
 *   <li>credentials: none
 * </ul>
 */
public final class EvidenceClientBuilder {

    static final String DEMONSTRATION = "demonstration";
    private static final String NAME = "whatworks-evidence-java";
    private static final Pattern APPLICATION = Pattern.compile("[A-Za-z0-9._-]{1,40}(/[A-Za-z0-9._-]{1,40})?");

    private final HttpUrl base;
    private Trust trust = Trust.keys();
    private FaultyRecords faultyRecords = FaultyRecords.REPORT;
    private ClientOptions options = ClientOptions.standard();
    private final NetworkSettings network = new NetworkSettings();
    private Optional<Credentials> credentials = Optional.empty();
    private Optional<Executor> executor = Optional.empty();
    private String userAgent = NAME;
    private Clock clock = Clock.systemUTC();
    private Sleeper sleeper = Sleeper.system();
    private final Set<String> refusedStandings = new LinkedHashSet<>(Set.of(DEMONSTRATION));

    EvidenceClientBuilder(URI address) {
        HttpUrl parsed = WebAddress.of("a Centre's address", address);
        if (parsed.query() != null) {
            throw new IllegalArgumentException("a Centre's address has no query");
        }
        this.base = withSlash(parsed);
    }

    /** Accepts snapshots signed by these keys, and by the keys they vouch for. */
    public EvidenceClientBuilder trust(CentreKey... keys) {
        return trust(Trust.keys(keys));
    }

    /** Accepts snapshots as {@code accepted} says. */
    public EvidenceClientBuilder trust(Trust accepted) {
        this.trust = Objects.requireNonNull(accepted, "accepted");
        return this;
    }

    /**
     * What a refresh does with records that have an error under the exchange profile. Defaults to taking them in with the
     * others and naming them in {@link Refresh.Updated#notices}.
     */
    public EvidenceClientBuilder faultyRecords(FaultyRecords policy) {
        this.faultyRecords = Objects.requireNonNull(policy, "policy");
        return this;
    }

    /** Takes in what a Centre sends that says it is a demonstration. Defaults to refusing it. */
    public EvidenceClientBuilder allowDemonstration() {
        refusedStandings.remove(DEMONSTRATION);
        return this;
    }

    /**
     * Bounds one call of the caller, all its requests together. Defaults to 30 seconds.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public EvidenceClientBuilder deadline(Duration whole) {
        return options(options.deadline(whole));
    }

    /** How long, how often and how much. */
    public EvidenceClientBuilder options(ClientOptions given) {
        this.options = Objects.requireNonNull(given, "given");
        return this;
    }

    /**
     * Says who asks, to a Centre that wants to know. Defaults to saying nothing.
     *
     * <p>Sent to the Centre's own host alone.
     */
    public EvidenceClientBuilder credentials(Credentials given) {
        this.credentials = Optional.of(given);
        return this;
    }

    /**
     * Chooses the proxy of each request. Defaults to the platform's selector, which goes by the system properties {@code
     * https.proxyHost} and the like.
     */
    public EvidenceClientBuilder proxy(ProxySelector selector) {
        network.proxy(Objects.requireNonNull(selector, "selector"));
        return this;
    }

    /**
     * Tells a proxy that wants to know who asks (407) this user and password, by HTTP Basic. Never told before the proxy
     * asks, and never to the Centre. A proxy is spoken to in plain HTTP: whoever listens in between can read it.
     *
     * @throws IllegalArgumentException if the user is empty, too long, or has a colon
     */
    public EvidenceClientBuilder proxyBasic(String user, Secret password) {
        network.proxyBasic(user, Objects.requireNonNull(password, "password"));
        return this;
    }

    /**
     * Speaks TLS as {@code context} does, with its keys and in place of the platform's trust store. Where a certificate is
     * not trusted, the message then does not name it.
     *
     * @param trust what {@code context} was made with
     */
    public EvidenceClientBuilder sslContext(SSLContext context, X509TrustManager trust) {
        network.sslContext(context, Objects.requireNonNull(trust, "trust"));
        return this;
    }

    /**
     * Trusts the authorities in a JKS or PKCS12 file beside the platform's: such as the council's own, behind a proxy that
     * inspects TLS. To trust them alone, hand in {@link #sslContext}.
     *
     * <p>The file is read here and now, and its password not kept.
     *
     * @throws IllegalArgumentException if it cannot be read, or holds no certificate that is to be trusted
     */
    public EvidenceClientBuilder trustStore(Path file, char[] password) {
        network.trustStore(file, password);
        return this;
    }

    /**
     * Takes a certificate of the Centre's host only where one of these keys is in its chain, which has to be trusted as
     * well. Add a spare one; behind a proxy that inspects TLS it is the proxy's authority whose key is in the chain.
     *
     * @param keys each {@code sha256/} and the SHA-256 of a public key in Base64
     * @throws IllegalArgumentException if one is of another form
     */
    public EvidenceClientBuilder pin(String... keys) {
        network.pin(keys);
        return this;
    }

    /**
     * Sends requests through the caller's own HTTP client, with its proxy, trust store and timeouts. The client built here
     * never closes it. What went wrong with a proxy or a certificate is told in less detail: it is the client made here
     * that can look.
     */
    public EvidenceClientBuilder calls(Call.Factory factory) {
        network.calls(Objects.requireNonNull(factory, "factory"));
        return this;
    }

    /** Runs what is asynchronous on the caller's threads. Defaults to up to 16 daemon threads of the client. */
    public EvidenceClientBuilder executor(Executor threads) {
        this.executor = Optional.of(threads);
        return this;
    }

    /**
     * Says which program asks, after this library's name in {@code User-Agent}. Defaults to nothing.
     *
     * @param name such as {@code case-system/4.2}
     * @throws IllegalArgumentException if it is not a name of letters, digits, dots and dashes, with or without a version
     */
    public EvidenceClientBuilder application(String name) {
        if (!APPLICATION.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "an application is a name and perhaps a version, such as case-system/4.2");
        }
        this.userAgent = NAME + " " + name;
        return this;
    }

    /** The date, which {@code Retry-After} and a Centre's clock are held to. Defaults to the system's. */
    public EvidenceClientBuilder clock(Clock date) {
        this.clock = Objects.requireNonNull(date, "date");
        return this;
    }

    /** What waits between attempts, and measures deadlines. Defaults to the system; tests hand in one that takes no time. */
    public EvidenceClientBuilder sleeper(Sleeper waits) {
        this.sleeper = Objects.requireNonNull(waits, "waits");
        return this;
    }

    /**
     * The client.
     *
     * @throws IllegalArgumentException if two settings cannot be had together; the message names both
     */
    public EvidenceClient build() {
        network.check(base);
        Optional<OkHttpClient> own =
                network.handedIn().isPresent() ? Optional.empty() : Optional.of(network.client(base, options));
        Time time = new Time(
                clock,
                sleeper::nanoTime,
                sleeper::sleep,
                () -> ThreadLocalRandom.current().nextDouble());
        Connections connections = new Connections(base, network.handedIn().orElseGet(own::orElseThrow), own);
        Pool pool =
                new Pool(connections, credentials, options.retries(), userAgent, sleeper, time, new Running(executor));
        return new EvidenceClient(pool, new ClientSettings(options, trust, faultyRecords, refusedStandings, clock));
    }

    /** Paths are resolved below the address, so it ends in a slash. */
    private static HttpUrl withSlash(HttpUrl address) {
        return address.encodedPath().endsWith("/")
                ? address
                : address.newBuilder().addPathSegment("").build();
    }
}
