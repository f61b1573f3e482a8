// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;

/** What every answer has: the id of the request, and what keeps a browser from making more of it than data. */
final class StandardHeaders {

    private static final HttpField NO_SNIFFING = new HttpField("X-Content-Type-Options", "nosniff");
    private static final HttpField NO_REFERRER = new HttpField("Referrer-Policy", "no-referrer");
    private static final HttpField NOTHING_RUNS =
            new HttpField("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    private static final HttpField ONLY_TLS = new HttpField("Strict-Transport-Security", "max-age=31536000");
    private static final HttpField ANY_SITE = new HttpField("Access-Control-Allow-Origin", "*");
    private static final HttpField READABLE = new HttpField(
            "Access-Control-Expose-Headers",
            "ETag, Link, Repr-Digest, X-Request-Id, Retry-After, Content-Range, Accept-Ranges");

    private StandardHeaders() {}

    static void put(Request request, Response response) {
        HttpFields.Mutable headers = response.getHeaders();
        headers.put(RequestId.HEADER, RequestId.of(request));
        headers.put(NO_SNIFFING);
        headers.put(NO_REFERRER);
        headers.put(NOTHING_RUNS);
        if (request.isSecure()) {
            headers.put(ONLY_TLS);
        }
        if (isRead(request)) {
            headers.put(ANY_SITE);
            headers.put(READABLE);
        }
    }

    private static boolean isRead(Request request) {
        String method = request.getMethod();
        return HttpMethod.GET.is(method) || HttpMethod.HEAD.is(method) || HttpMethod.OPTIONS.is(method);
    }
}
