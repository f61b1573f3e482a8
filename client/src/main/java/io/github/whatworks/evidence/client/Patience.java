// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import io.github.whatworks.evidence.client.http.Cancellation;
import io.github.whatworks.evidence.client.http.Deadline;
import io.github.whatworks.evidence.client.http.FaultKind;
import io.github.whatworks.evidence.client.http.HttpFault;

/** How long a refresh is wanted: until its deadline, or until somebody calls it off. */
record Patience(Deadline deadline, Cancellation cancellation) {

    /** Whether it is over. */
    boolean isOver() {
        return cancellation.isCalledOff()
                || deadline.isOver()
                || Thread.currentThread().isInterrupted();
    }

    /** Why it was over while the copy took in what had been fetched. */
    EvidenceClientException over(String place) {
        try {
            cancellation.check();
            FaultKind why = deadline.isOver() ? FaultKind.DEADLINE_PASSED : FaultKind.INTERRUPTED;
            throw new HttpFault(why, "all of it was fetched, and not yet checked and taken in");
        } catch (HttpFault fault) {
            return Failures.of(fault, place);
        }
    }
}
