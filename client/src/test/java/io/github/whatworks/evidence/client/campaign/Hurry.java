// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.campaign;

import io.github.whatworks.evidence.client.Sleeper;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** Time that passes at once when somebody waits, and is real otherwise. */
final class Hurry implements Sleeper {

    private final AtomicLong ahead = new AtomicLong();

    @Override
    public void sleep(Duration wait) {
        ahead.addAndGet(wait.toNanos());
    }

    @Override
    public long nanoTime() {
        return System.nanoTime() + ahead.get();
    }
}
