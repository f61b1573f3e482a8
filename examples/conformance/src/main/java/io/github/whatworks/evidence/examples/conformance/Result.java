// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.conformance;

import java.util.List;
import java.util.Optional;

/**
 * What became of one check.
 *
 * @param id the check's stable id
 * @param level its level
 * @param meaning what has to hold
 * @param standsOn where the contract says so, a JSON Pointer into {@code openapi.yaml}
 * @param outcome what became of it
 * @param said what was expected and found, or why it was not tried; empty if it passed
 * @param skip the kind of reason why it was not tried
 * @param exchanges what was sent and answered; kept where it failed or broke down
 */
public record Result(
        String id,
        Level level,
        String meaning,
        String standsOn,
        Outcome outcome,
        String said,
        Optional<Skip> skip,
        List<Exchange> exchanges) {
    /** Copies the list. */
    public Result {
        exchanges = List.copyOf(exchanges);
    }
}
