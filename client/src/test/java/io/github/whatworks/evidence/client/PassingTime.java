// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Time that passes when somebody waits, at once, and is real otherwise. */
final class PassingTime implements Sleeper {

    private final List<Duration> waits = new ArrayList<>();
    private final AtomicLong ahead = new AtomicLong();

    @Override
    public void sleep(Duration wait) {
        waits.add(wait);
        ahead.addAndGet(wait.toNanos());
    }

    @Override
    public long nanoTime() {
        return System.nanoTime() + ahead.get();
    }

    List<Duration> waits() {
        return List.copyOf(waits);
    }
}
