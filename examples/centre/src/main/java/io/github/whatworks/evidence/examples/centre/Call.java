// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import java.util.regex.MatchResult;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.HostPort;

/** One request to one endpoint. */
record Call(Request request, MatchResult path, Parameters parameters) {

    /** The part of the path that stands for {@code group}. */
    String part(int group) {
        return path.group(group);
    }

    /** The root of the Centre as the client wrote it, such as {@code https://evidence.example}. */
    String base() {
        String scheme = request.getHttpURI().getScheme();
        String host = HostPort.normalizeHost(Request.getServerName(request));
        int port = Request.getServerPort(request);
        boolean usual = port <= 0 || port == (scheme.equals("https") ? 443 : 80);
        return scheme + "://" + host + (usual ? "" : ":" + port);
    }
}
