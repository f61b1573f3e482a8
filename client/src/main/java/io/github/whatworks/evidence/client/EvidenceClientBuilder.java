// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import io.github.whatworks.evidence.catalogue.CentreKey;
import io.github.whatworks.evidence.catalogue.Trust;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import okhttp3.Call;
import okhttp3.HttpUrl;

/**
 * Builds an {@link EvidenceClient}. Not safe to share between threads.
 *
 * <ul>
 *   <li>trust: none; a refresh is refused until a key is given or trust on first use is opted in to
 *   <li>deadline of one call, all its requests together: 30 seconds
 *   <li>standings: every one but {@code demonstration}
 *   <li>HTTP: a client of its own, with the platform's proxy and trust store
 * </ul>
 */
public final class EvidenceClientBuilder {

    static final String DEMONSTRATION = "demonstration";

    private final HttpUrl base;
    private Trust trust = Trust.keys();
    private Duration deadline = Duration.ofSeconds(30);
    private Optional<Call.Factory> calls = Optional.empty();
    private final Set<String> refusedStandings = new LinkedHashSet<>(Set.of(DEMONSTRATION));

    EvidenceClientBuilder(URI address) {
        HttpUrl parsed =
                HttpUrl.get(withSlash(Objects.requireNonNull(address, "address").toString()));
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
        if (whole.isZero() || whole.isNegative()) {
            throw new IllegalArgumentException("a deadline is longer than nothing");
        }
        this.deadline = whole;
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

    /** The client. */
    public EvidenceClient build() {
        return new EvidenceClient(Transport.of(base, calls), trust, deadline, Set.copyOf(refusedStandings));
    }

    /** Paths are resolved below the address, so it ends in a slash. */
    private static String withSlash(String address) {
        return address.endsWith("/") ? address : address + "/";
    }

    private static boolean isLoopback(String host) {
        return host.equals("localhost") || host.equals("::1") || host.matches("127(\\.\\d{1,3}){3}");
    }
}
