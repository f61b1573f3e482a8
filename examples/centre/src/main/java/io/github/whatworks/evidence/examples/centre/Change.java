// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import io.github.whatworks.evidence.JsonValue;
import java.util.Optional;

/**
 * What became of a record in one generation.
 *
 * @param withdrawal why it was withdrawn, as the record says it; empty for a record that says nothing, and for a put
 */
record Change(
        boolean isWithdrawal, long generation, String id, int version, String digest, Optional<JsonValue> withdrawal) {}
