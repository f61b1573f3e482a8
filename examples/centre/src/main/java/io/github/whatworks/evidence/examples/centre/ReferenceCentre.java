// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.catalogue.CentreKey;
import java.io.IOException;
import java.net.URI;
import java.util.Collection;

/**
 * A Centre that serves a fixed set of records until it is closed.
 *
 * <ul>
 *   <li>Serves the contract's plain documents (service document, signed manifest, bulk file, changes)
 *       and single records, to GET and HEAD. It reads nothing but the address and headers of a
 *       request, and keeps and logs nothing of it.
 *   <li>What it publishes is made once, at the start. The generation is the second it started in, so
 *       that a restart with the same keys and other records never looks like a step back. Two starts
 *       within one second with different records would, and clients would refuse the second.
 *   <li>Plain HTTP: to be reached from elsewhere it needs TLS in front of it.
 *   <li>Safe to share between threads. After {@link #close} none of its threads is left.
 * </ul>
 */
public final class ReferenceCentre implements AutoCloseable {

    private final WebServer server;
    private final CentreKey key;

    private ReferenceCentre(WebServer server, CentreKey key) {
        this.server = server;
        this.key = key;
    }

    /**
     * Starts a demonstration Centre with these records, on any free port of this machine itself.
     *
     * @throws IOException if it cannot listen
     * @throws IllegalArgumentException if a record cannot be served; the message says which and why
     */
    public static ReferenceCentre start(Collection<EvidenceRecord> records, CentreKeys keys) throws IOException {
        return start(CentreOptions.of(records).withKeys(keys));
    }

    /**
     * Starts a Centre.
     *
     * @throws IOException if it cannot listen where the options say
     * @throws IllegalArgumentException if a record cannot be served; the message says which and why
     */
    public static ReferenceCentre start(CentreOptions options) throws IOException {
        Publication publication = Publication.of(options);
        return new ReferenceCentre(
                WebServer.start(options.host(), options.port(), publication),
                options.keys().publicKey());
    }

    /** Where it listens: what a client is given as the Centre's address. */
    public URI address() {
        return server.address();
    }

    /** The key it signs with: what a client pins. */
    public CentreKey key() {
        return key;
    }

    /** Lets requests under way end, for some seconds at most, and stops. Closing twice does nothing. */
    @Override
    public void close() {
        server.close();
    }
}
