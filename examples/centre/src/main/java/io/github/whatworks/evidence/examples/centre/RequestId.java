// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.jetty.server.Request;

/** By what a client and whoever runs the Centre find the same request: the client's own id if it is one, or a new one. */
final class RequestId {

    static final String HEADER = "X-Request-Id";
    private static final String ATTRIBUTE = "centre.request-id";
    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9-]{1,64}");

    private RequestId() {}

    static String of(Request request) {
        if (request.getAttribute(ATTRIBUTE) instanceof String known) {
            return known;
        }
        List<String> given = request.getHeaders().getValuesList(HEADER);
        String id = given.size() == 1 && WELL_FORMED.matcher(given.get(0)).matches()
                ? given.get(0)
                : UUID.randomUUID().toString();
        request.setAttribute(ATTRIBUTE, id);
        return id;
    }
}
