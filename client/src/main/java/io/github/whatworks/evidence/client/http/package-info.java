// SPDX-License-Identifier: Apache-2.0
/**
 * HTTP as a council's network has it: one exchange with one host, tried again within a deadline, never more bytes than
 * expected, and a fault of a known kind where it fails. Knows nothing of Centres or evidence, and is not exported.
 *
 * <p>From outside to inside: {@link io.github.whatworks.evidence.client.http.Attempts} tries again,
 * {@link io.github.whatworks.evidence.client.http.Redirects} follows on the same host,
 * {@link io.github.whatworks.evidence.client.http.Wire} makes one exchange.
 *
 * <p>Does not belong here: what a status or a body means to a Centre.
 */
@NullMarked
package io.github.whatworks.evidence.client.http;

import org.jspecify.annotations.NullMarked;
