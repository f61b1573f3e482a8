// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.json.JsonText;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * An answer that is not what was asked for, by RFC 9457. It repeats nothing of the request but names of parameters.
 *
 * @param status the HTTP status, which the server itself may choose
 * @param more members beyond the usual ones
 * @param headers headers that belong to the answer
 */
record Problem(
        ProblemType type, int status, String detail, Map<String, JsonValue> more, Map<HttpHeader, String> headers) {

    private static final String RETRY_SECONDS = "30";

    Problem {
        more = Collections.unmodifiableMap(new LinkedHashMap<>(more));
        headers = Map.copyOf(headers);
    }

    static Problem of(ProblemType type, String detail) {
        return new Problem(type, type.status(), detail, Map.of(), Map.of());
    }

    Problem with(String name, JsonValue value) {
        Map<String, JsonValue> all = new LinkedHashMap<>(more);
        all.put(name, value);
        return new Problem(type, status, detail, all, headers);
    }

    Problem with(HttpHeader header, String value) {
        Map<HttpHeader, String> all = new LinkedHashMap<>(headers);
        all.put(header, value);
        return new Problem(type, status, detail, more, all);
    }

    Problem withStatus(int other) {
        return new Problem(type, other, detail, more, headers);
    }

    void send(Request request, Response response, Callback callback) {
        Map<HttpHeader, String> all = new LinkedHashMap<>(headers);
        if (type == ProblemType.UNAVAILABLE) {
            all.putIfAbsent(HttpHeader.RETRY_AFTER, RETRY_SECONDS);
        }
        all.forEach((header, value) -> response.getHeaders().put(header, value));
        PlainAnswer.problem(status, json(request)).send(request, response, callback);
    }

    private byte[] json(Request request) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("type", JsonValue.of(type.uri()));
        members.put("title", JsonValue.of(HttpStatus.getMessage(status)));
        members.put("status", JsonValue.of(status));
        members.put("detail", JsonValue.of(detail));
        members.put("requestId", JsonValue.of(RequestId.of(request)));
        members.putAll(more);
        return JsonText.standard().compact(JsonValue.of(members));
    }
}
