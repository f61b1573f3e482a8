// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import java.util.List;
import java.util.Optional;

/**
 * What a Centre says of itself. Not signed: what its manifest says of the standing is. Immutable.
 *
 * @param id the Centre, as its manifests name it
 * @param operator who runs it
 * @param standing {@code official}, {@code mirror}, {@code council} or {@code demonstration}
 * @param contractVersion the version of the contract it speaks
 * @param licence the licence of what it publishes; empty where it states none
 * @param capabilities the parts of the contract that it offers, such as {@code records}; an open vocabulary
 * @param keys the keys that it says sign its manifests; a copy trusts them only if it had one of them before
 * @param notice what anybody who looks at it should know
 */
public record ServiceDocument(
        String id,
        String operator,
        String standing,
        String contractVersion,
        Optional<String> licence,
        List<String> capabilities,
        List<String> keys,
        Optional<String> notice) {

    /** Copies the lists. */
    public ServiceDocument {
        capabilities = List.copyOf(capabilities);
        keys = List.copyOf(keys);
    }

    /** Whether the Centre says that it offers a part of the contract, such as {@code records}. */
    public boolean offers(String capability) {
        return capabilities.contains(capability);
    }
}
