// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import io.github.whatworks.evidence.catalogue.SnapshotManifest;
import io.github.whatworks.evidence.publication.Changes;
import java.util.List;

/**
 * What a Centre has published: its manifest and its changes. {@link EvidenceClient#refresh} takes care of them, and of the
 * signature; these calls are for whoever looks at them. Immutable and safe to share
 * between threads. Nothing of a case leaves the machine.
 */
public final class PublicationCalls {

    private final Calls calls;

    PublicationCalls(Calls calls) {
        this.calls = calls;
    }

    /** The manifest of the current generation. Its signature has not been checked. */
    public EvidenceCall<SnapshotManifest> manifest() {
        return calls.of(Operation.get(
                        List.of("v1", "snapshot.json"),
                        calls.answers().bytes("a manifest", Operation.JSON, SnapshotManifest::parse))
                .atMost(Operation.FOUNDATION_BYTES));
    }

    /** All changes that the Centre still has. They are not signed. */
    public EvidenceCall<Changes> changes() {
        return calls.of(changesOperation(List.of()));
    }

    /**
     * What changed after a generation. A server may give more than was asked for. Not signed.
     *
     * @throws RefusedBeforeSendingException if it is below 0
     */
    public EvidenceCall<Changes> changesAfter(long generation) {
        if (generation < 0) {
            throw SendCheck.refused("a generation is a whole number from 0");
        }
        return calls.of(changesOperation(List.of(Parameter.fixed("after", Long.toString(generation)))));
    }

    private Operation<Changes> changesOperation(List<Parameter> after) {
        return Operation.get(
                        List.of("v1", "changes.json"),
                        calls.answers().bytes("a list of changes", Operation.JSON, Changes::parse))
                .with(after);
    }
}
