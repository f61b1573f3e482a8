// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.http;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import okhttp3.Authenticator;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.Route;
import org.jspecify.annotations.Nullable;

/** Tells a proxy who asks once it wants to know (407), and says so where there is nothing to tell. */
public final class ProxySignIn implements Authenticator {

    private static final String HEADER = "Proxy-Authorization";

    /** The HTTP library asks beforehand too, in words of its own. */
    private static final String BEFOREHAND = "okhttp-preemptive";

    private final Optional<Supplier<String>> basic;

    /** Tells {@code basic}, the whole value of the header, if anything. */
    public ProxySignIn(Optional<Supplier<String>> basic) {
        this.basic = basic;
    }

    @Override
    public @Nullable Request authenticate(@Nullable Route route, Response response) throws IOException {
        List<String> schemes = ProxyChallenge.schemes(response.challenges());
        if (schemes.contains(BEFOREHAND)) {
            return null;
        }
        boolean isAnswered = response.request().header(HEADER) != null;
        if (isAnswered || basic.isEmpty() || !schemes.contains("basic")) {
            throw ProxyChallenge.of(response.challenges(), isAnswered);
        }
        return response.request().newBuilder().header(HEADER, basic.get().get()).build();
    }
}
