// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import io.github.whatworks.evidence.client.http.Cancellation;
import io.github.whatworks.evidence.client.http.Deadline;
import io.github.whatworks.evidence.client.http.FaultKind;
import io.github.whatworks.evidence.client.http.HttpFault;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** How long a refresh is wanted: until its deadline, or until somebody calls it off. */
record Patience(Deadline deadline, Cancellation cancellation) {

    private static final long PARTS = 4;

    /** Whether it is over. */
    boolean isOver() {
        return cancellation.isCalledOff()
                || deadline.isOver()
                || Thread.currentThread().isInterrupted();
    }

    /**
     * Whether it is over for an import that begins now. What follows the records takes up to a quarter of what they took,
     * and is not asked on the way: so much has to be left.
     */
    BooleanSupplier overForImport() {
        Duration before = deadline.left();
        return () -> isOver() || deadline.left().multipliedBy(PARTS).compareTo(before.minus(deadline.left())) < 0;
    }

    /** Why it was over while the copy took in what had been fetched. */
    EvidenceClientException over(String place) {
        FaultKind otherwise =
                Thread.currentThread().isInterrupted() ? FaultKind.INTERRUPTED : FaultKind.DEADLINE_PASSED;
        HttpFault why = cancellation
                .fault()
                .orElseGet(() -> new HttpFault(otherwise, "all of it was fetched, and not yet checked and taken in"));
        return Failures.of(why, place);
    }
}
