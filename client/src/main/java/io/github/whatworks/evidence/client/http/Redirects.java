// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.http;

import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Follows redirects of reads, to the same host, port and scheme alone and not for ever. */
final class Redirects {

    /** How many are followed. */
    static final int MOST = 5;

    private static final Set<Integer> STATUSES = Set.of(301, 302, 303, 307, 308);

    private final Wire wire;

    Redirects(Wire wire) {
        this.wire = wire;
    }

    <T> T exchange(Ask ask, Duration timeout, Deadline deadline, Cancellation cancellation, BodyReader<T> reader)
            throws HttpFault {
        Ask next = ask;
        for (int followed = 0; followed <= MOST; followed++) {
            Ask now = next;
            Step<T> step = wire.exchange(
                    now,
                    timeout,
                    deadline,
                    cancellation,
                    (head, body) ->
                            STATUSES.contains(head.status()) && now.body().isEmpty()
                                    ? new Step<>(null, target(now, head))
                                    : new Step<>(reader.read(head, body), null));
            HttpUrl to = step.to();
            if (to == null) {
                return Objects.requireNonNull(step.result());
            }
            next = now.at(to);
        }
        throw new HttpFault(FaultKind.REDIRECTED_TOO_OFTEN, "more than " + MOST + " redirects");
    }

    private static HttpUrl target(Ask ask, Head head) throws HttpFault {
        HttpUrl target = head.first("location").map(ask.url()::resolve).orElse(null);
        if (target == null || !isSamePlace(target, ask.url())) {
            throw new HttpFault(FaultKind.REDIRECTED_ELSEWHERE, "a redirect to another place, status " + head.status());
        }
        return target;
    }

    static boolean isSamePlace(HttpUrl one, HttpUrl other) {
        return one.scheme().equals(other.scheme())
                && one.host().equals(other.host())
                && one.port() == other.port()
                && one.username().isEmpty()
                && one.password().isEmpty();
    }

    private record Step<T>(@Nullable T result, @Nullable HttpUrl to) {}
}
