// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import java.net.URI;
import java.util.Optional;
import org.eclipse.jetty.server.RequestLog;

/**
 * How a Centre is reached.
 *
 * @param port 0 for any that is free
 * @param rate how many requests a second one address may make; 0 for any number
 * @param base the root of the Centre as clients write it, where that is not what reaches this program
 * @param tls where HTTPS is spoken
 * @param log what is told of each request
 */
record ServerSettings(
        String host, int port, int rate, Optional<URI> base, Optional<TlsFiles> tls, Optional<RequestLog> log) {

    /** For a Centre inside another program. */
    static ServerSettings embedded(String host, int port) {
        return new ServerSettings(host, port, 0, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
