// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import io.github.whatworks.evidence.JsonValue;
import java.util.List;

/**
 * The Centre's learning offer and network, as it writes them. A Centre that does not offer them says so, which is a {@link
 * CentreProblemException} that {@linkplain CentreProblemException#isNotOffered is not offered}. Immutable and safe to share
 * between threads. Nothing of a case leaves the machine.
 */
public final class NetworkCalls {

    private final Calls calls;

    NetworkCalls(Calls calls) {
        this.calls = calls;
    }

    /** The first page of masterclasses. */
    public EvidenceCall<JsonValue> masterclasses() {
        return page("masterclasses");
    }

    /** The first page of partners. */
    public EvidenceCall<JsonValue> partners() {
        return page("partners");
    }

    private EvidenceCall<JsonValue> page(String part) {
        return calls.of(Operation.get(List.of("v1", part), calls.answers().json("a page", page -> page)));
    }
}
