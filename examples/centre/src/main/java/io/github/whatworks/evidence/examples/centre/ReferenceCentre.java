// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.catalogue.CentreKey;
import io.github.whatworks.evidence.publication.CentreKeys;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.Collection;

/**
 * A Centre that serves evidence records until it is closed.
 *
 * <ul>
 *   <li>Serves all that the contract has at the levels static and browse: the four files, single records and their
 *       versions, pages of them, the data that gives codes their meaning, and checking. Reads are open.
 *   <li>Started here, it keeps its records in memory and they stay as they are. The generation is the second it started
 *       in, so that a restart with the same keys and other records never looks like a step back. Two starts within one
 *       second with different records would, and clients would refuse the second. The program ({@link CentreMain}) keeps
 *       records in a database and takes in more.
 *   <li>Keeps and logs nothing of a request. Nothing leaves the machine but answers.
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
        Store store = MemoryStore.of(options.records(), Seconds.now(options.clock()));
        Signing signing = new Signing(Identity.of(options.standing()), options.keys());
        return start(store, signing, options.clock(), ServerSettings.embedded(options.host(), options.port()));
    }

    /** Starts a Centre on a store, which it leaves open in the end. */
    static ReferenceCentre start(Store store, Signing signing, Clock clock, ServerSettings settings)
            throws IOException {
        return new ReferenceCentre(
                WebServer.start(settings, Routes.of(store, signing, clock, settings.base())),
                signing.keys().publicKey());
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
