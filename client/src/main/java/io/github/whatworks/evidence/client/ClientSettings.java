// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import io.github.whatworks.evidence.catalogue.FaultyRecords;
import io.github.whatworks.evidence.catalogue.Trust;
import java.time.Clock;
import java.util.Set;

/**
 * What a client goes by, beside its connections.
 *
 * @param options how long, how often, how much
 * @param trust whose signature is accepted
 * @param faultyRecords what is done with records that are not right in form
 * @param refusedStandings the standings of which nothing is taken in
 * @param clock the date
 */
record ClientSettings(
        ClientOptions options, Trust trust, FaultyRecords faultyRecords, Set<String> refusedStandings, Clock clock) {

    ClientSettings {
        refusedStandings = Set.copyOf(refusedStandings);
    }

    ClientSettings withOptions(ClientOptions other) {
        return new ClientSettings(other, trust, faultyRecords, refusedStandings, clock);
    }
}
