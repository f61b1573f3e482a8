// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import java.time.Duration;

/** Makes calls of operations, all with the same deadline. */
record Calls(Runner runner, Answers answers, Duration deadline) {

    <T> EvidenceCall<T> of(Operation<T> operation) {
        return new EvidenceCall<>(operation, runner, deadline);
    }
}
