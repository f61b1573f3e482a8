// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.http;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * How often a client may try again, all its calls together: a Centre that is down is not asked three times as often by
 * everybody. A retry costs {@value #COST}, an answer at the first attempt brings {@value #GAIN} back. Safe to share
 * between threads.
 */
public final class RetryBudget {

    static final int COST = 10;
    static final int GAIN = 1;

    private final int most;
    private final AtomicInteger left;

    private RetryBudget(int most) {
        this.most = most;
        this.left = new AtomicInteger(most);
    }

    /** Room for so many retries in a row. */
    public static RetryBudget of(int retries) {
        return new RetryBudget(Math.multiplyExact(retries, COST));
    }

    /** Whether there is room for one more retry, which is taken. */
    boolean take() {
        int before = left.getAndUpdate(now -> now >= COST ? now - COST : now);
        return before >= COST;
    }

    void giveBack() {
        left.updateAndGet(now -> Math.min(most, now + GAIN));
    }
}
