// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.testkit;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** What every right answer has beside what was asked for. */
final class StandardHeaders {

    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9-]{1,64}");

    private StandardHeaders() {}

    /** The client's own id of the request if it is one, or a new one. */
    static String requestId(Request request, AtomicInteger numbers) {
        List<String> given = request.headers("X-Request-Id");
        return given.size() == 1 && WELL_FORMED.matcher(given.get(0)).matches()
                ? given.get(0)
                : "fake-centre-" + numbers.incrementAndGet();
    }

    static Answer on(Answer answer, Request request, String requestId) {
        boolean problem = answer.header("Content-Type")
                .filter("application/problem+json"::equals)
                .isPresent();
        Answer whole = (problem ? Problems.identified(answer, requestId) : answer)
                .with("X-Request-Id", requestId)
                .with("X-Content-Type-Options", "nosniff")
                .with("Date", Delivery.date(Instant.now()));
        boolean read = List.of("GET", "HEAD", "OPTIONS").contains(request.method());
        return read ? whole.with("Access-Control-Allow-Origin", "*") : whole;
    }
}
