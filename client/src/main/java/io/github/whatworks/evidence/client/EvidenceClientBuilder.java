// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import io.github.whatworks.evidence.catalogue.CentreKey;
import io.github.whatworks.evidence.catalogue.Trust;
import io.github.whatworks.evidence.client.http.Time;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
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
    private ClientOptions options = ClientOptions.standard();
    private Optional<Call.Factory> calls = Optional.empty();
    private Optional<Executor> executor = Optional.empty();
    private String userAgent = NAME;
    private Clock clock = Clock.systemUTC();
    private Sleeper sleeper = Sleeper.system();
    private final Set<String> refusedStandings = new LinkedHashSet<>(Set.of(DEMONSTRATION));

    EvidenceClientBuilder(URI address) {
        HttpUrl parsed = parsed(Objects.requireNonNull(address, "address"));
        boolean plain = parsed.query() == null
                && parsed.fragment() == null
                && parsed.username().isEmpty()
                && parsed.password().isEmpty();
        if (!plain) {
            throw new IllegalArgumentException("a Centre's address has no user, query or fragment");
        }
        if (!parsed.isHttps() && !isLoopback(parsed.host())) {
            throw new IllegalArgumentException("a Centre's address is https, but on this machine itself");
        }
        this.base = parsed;
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
     * Sends requests through the caller's own HTTP client, with its proxy, trust store and
     * credentials. The client built here never closes it.
     */
    public EvidenceClientBuilder calls(Call.Factory factory) {
        this.calls = Optional.of(factory);
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

    /** The client. */
    public EvidenceClient build() {
        Optional<OkHttpClient> own = calls.isPresent() ? Optional.empty() : Optional.of(ownClient());
        Time time = new Time(
                clock,
                sleeper::nanoTime,
                sleeper::sleep,
                () -> ThreadLocalRandom.current().nextDouble());
        Pool pool = new Pool(
                base,
                calls.orElseGet(own::orElseThrow),
                own,
                Authorisation.none(),
                userAgent,
                sleeper,
                time,
                new Running(executor));
        return new EvidenceClient(pool, new ClientSettings(options, trust, refusedStandings, clock));
    }

    private OkHttpClient ownClient() {
        return new OkHttpClient.Builder()
                .followRedirects(false)
                .followSslRedirects(false)
                .retryOnConnectionFailure(false)
                .connectTimeout(options.attemptTimeout().toMillis(), TimeUnit.MILLISECONDS)
                .readTimeout(options.attemptTimeout().toMillis(), TimeUnit.MILLISECONDS)
                .writeTimeout(options.attemptTimeout().toMillis(), TimeUnit.MILLISECONDS)
                .build();
    }

    /** What is wrong is not repeated: somebody may have put a password into it. */
    private static HttpUrl parsed(URI address) {
        HttpUrl parsed = HttpUrl.parse(withSlash(address.toString()));
        if (parsed == null) {
            throw new IllegalArgumentException(
                    "a Centre's address is https and a host, such as https://evidence.example");
        }
        return parsed;
    }

    /** Paths are resolved below the address, so it ends in a slash. */
    private static String withSlash(String address) {
        return address.endsWith("/") ? address : address + "/";
    }

    private static boolean isLoopback(String host) {
        return host.equals("localhost") || host.equals("::1") || host.matches("127(\\.\\d{1,3}){3}");
    }
}
