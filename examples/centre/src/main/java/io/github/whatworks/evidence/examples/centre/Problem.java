// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.json.JsonText;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** An answer that is not what was asked for, by RFC 9457. It never repeats the request. */
record Problem(int status, String detail, Map<String, String> more) {

    Problem {
        more = Map.copyOf(more);
    }

    static Problem of(int status, String detail) {
        return new Problem(status, detail, Map.of());
    }

    void send(Response response, Callback callback) {
        response.setStatus(status);
        HttpFields.Mutable headers = response.getHeaders();
        headers.put(HttpHeader.CONTENT_TYPE, "application/problem+json");
        headers.put(HttpHeader.CACHE_CONTROL, "no-store");
        headers.put(CentreHandler.NO_SNIFFING);
        response.write(true, ByteBuffer.wrap(json()), callback);
    }

    private byte[] json() {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        more.forEach((name, value) -> members.put(name, JsonValue.of(value)));
        // No more is meant than the status says: the details are members of their own.
        members.put("type", JsonValue.of("about:blank"));
        members.put("title", JsonValue.of(HttpStatus.getMessage(status)));
        members.put("status", JsonValue.of(status));
        members.put("detail", JsonValue.of(detail));
        return JsonText.standard().compact(JsonValue.of(members));
    }
}
