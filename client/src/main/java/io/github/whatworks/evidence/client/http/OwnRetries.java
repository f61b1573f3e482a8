// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.http;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Keeps the HTTP library from asking again by itself, past attempts, budget and waits: it does after 408, and after 503
 * where the server asks to come back after no time at all. For the network side of a client of our own.
 */
public final class OwnRetries implements Interceptor {

    private static final String HEADER = "Retry-After";
    private static final int TIMEOUT = 408;
    private static final int UNAVAILABLE = 503;

    /** As good as nought, in a form that the library passes over. */
    private static final String NOW = "Thu, 01 Jan 1970 00:00:00 GMT";

    /** As good as nothing, and the library passes it over too. */
    private static final String UNSAID = "-";

    /** One that keeps nothing. */
    public OwnRetries() {
        // There is nothing to set up.
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Response answer = chain.proceed(chain.request());
        if (answer.code() != TIMEOUT && answer.code() != UNAVAILABLE) {
            return answer;
        }
        String said = answer.header(HEADER);
        if (said == null) {
            return answer.newBuilder().header(HEADER, UNSAID).build();
        }
        return said.matches("0+") ? answer.newBuilder().header(HEADER, NOW).build() : answer;
    }
}
