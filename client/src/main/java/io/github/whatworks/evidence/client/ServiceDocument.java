// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import java.util.Optional;

/**
 * What a Centre says of itself.
 *
 * @param id the Centre, as its manifests name it
 * @param operator who runs it
 * @param standing {@code official}, {@code mirror}, {@code council} or {@code demonstration}
 * @param contractVersion the version of the contract it speaks
 * @param licence the licence of what it publishes; empty where it states none
 */
public record ServiceDocument(
        String id, String operator, String standing, String contractVersion, Optional<String> licence) {}
