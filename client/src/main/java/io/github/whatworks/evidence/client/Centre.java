// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import io.github.whatworks.evidence.client.http.Answer;
import io.github.whatworks.evidence.client.http.Ask;
import io.github.whatworks.evidence.client.http.Attempts;
import io.github.whatworks.evidence.client.http.Cancellation;
import io.github.whatworks.evidence.client.http.Deadline;
import io.github.whatworks.evidence.client.http.HttpFault;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import okhttp3.HttpUrl;

/** The Centre that a client talks to: turns operations into requests, within its address alone. */
final class Centre {

    private static final int UNAUTHORIZED = 401;

    private final HttpUrl base;
    private final Attempts attempts;
    private final Authorisation authorisation;
    private final Map<String, String> headers;

    Centre(HttpUrl base, Attempts attempts, Authorisation authorisation, String userAgent) {
        this.base = base;
        this.attempts = attempts;
        this.authorisation = authorisation;
        this.headers = Map.of("User-Agent", userAgent);
    }

    String host() {
        return base.host();
    }

    HttpUrl base() {
        return base;
    }

    Attempts attempts() {
        return attempts;
    }

    /** What {@code operation} answers. */
    <T> T run(Operation<T> operation, Deadline deadline, Cancellation cancellation) {
        return operation.reading().apply(answer(operation, deadline, cancellation));
    }

    /** The answer as it came, whatever its status. */
    Answer answer(Operation<?> operation, Deadline deadline, Cancellation cancellation) {
        SendCheck.check(operation);
        Ask ask = ask(operation);
        try {
            Answer answer = attempts.answer(authorised(ask, deadline, cancellation), deadline, cancellation);
            if (answer.status() == UNAUTHORIZED && authorisation.renew(deadline, cancellation)) {
                answer = attempts.answer(authorised(ask, deadline, cancellation), deadline, cancellation);
            }
            return answer;
        } catch (HttpFault fault) {
            throw Failures.of(fault, ask.place());
        }
    }

    /** All that {@code operation} sends, but for credentials. */
    Ask ask(Operation<?> operation) {
        HttpUrl.Builder url = base.newBuilder();
        operation.path().forEach(url::addPathSegment);
        operation.parameters().forEach(given -> url.addQueryParameter(given.name(), given.value()));
        Map<String, String> all = new LinkedHashMap<>();
        all.put("Accept", operation.accept());
        all.put("Accept-Encoding", "gzip");
        all.putAll(headers);
        operation.tag().ifPresent(tag -> all.put("If-None-Match", tag.value()));
        return new Ask(operation.method(), url.build(), all, operation.body(), operation.limit(), true, false);
    }

    /** A file at an address that a document names. */
    Ask file(HttpUrl url, long limit, Optional<Map<String, String>> more) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("Accept", "application/gzip");
        all.put("Accept-Encoding", "identity");
        all.putAll(headers);
        more.ifPresent(all::putAll);
        return new Ask("GET", url, all, Optional.empty(), limit, true, true);
    }

    private Ask authorised(Ask ask, Deadline deadline, Cancellation cancellation) {
        Ask full = ask;
        for (Map.Entry<String, String> header :
                authorisation.headers(deadline, cancellation).entrySet()) {
            full = full.with(header.getKey(), header.getValue());
        }
        return full;
    }

    /** The address that a document names by {@code path}, which stays on the Centre whatever it says. */
    HttpUrl resolve(HttpUrl document, String path) {
        HttpUrl resolved = document.resolve(path);
        boolean isHere = resolved != null
                && resolved.scheme().equals(base.scheme())
                && resolved.host().equals(base.host())
                && resolved.port() == base.port();
        if (resolved == null || !isHere) {
            throw new NotACentreException(ErrorDetails.of(
                    ErrorCode.FILE_ELSEWHERE, base.host() + ": " + ErrorCode.FILE_ELSEWHERE.happened()));
        }
        return resolved;
    }

    HttpUrl address(String path) {
        HttpUrl.Builder url = base.newBuilder();
        for (String segment : path.split("/", -1)) {
            url.addPathSegment(segment);
        }
        return url.build();
    }
}
