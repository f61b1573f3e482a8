// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.http;

import java.time.Duration;
import java.util.Optional;
import okhttp3.Call;
import org.jspecify.annotations.Nullable;

/** Ends an exchange from another thread, wherever it is: on the network or waiting for the next attempt. */
public final class Cancellation {

    private @Nullable FaultKind because;
    private @Nullable Call call;
    private @Nullable Thread sleeper;

    /** One that nobody has called off yet. */
    public Cancellation() {
        // Nothing runs yet.
    }

    /** Ends it as soon as can be, with this fault; the first reason counts. */
    public synchronized void cancel(FaultKind reason) {
        if (because != null) {
            return;
        }
        because = reason;
        if (call != null) {
            call.cancel();
        }
        if (sleeper != null) {
            sleeper.interrupt();
        }
    }

    public synchronized boolean isCalledOff() {
        return because != null;
    }

    /** Why it is over, if it was called off. */
    public synchronized Optional<HttpFault> fault() {
        return Optional.ofNullable(because)
                .map(reason -> new HttpFault(
                        reason, reason == FaultKind.CLOSED ? "the client was closed" : "the call was cancelled"));
    }

    /** Goes on, unless it is called off. */
    synchronized void check() throws HttpFault {
        Optional<HttpFault> over = fault();
        if (over.isPresent()) {
            throw over.get();
        }
    }

    synchronized void starts(Call running) throws HttpFault {
        check();
        call = running;
    }

    synchronized void ends() {
        call = null;
    }

    /** Waits, unless it is called off. */
    void sleep(Duration wait, Time time) throws HttpFault {
        sleep(wait, time.sleep());
    }

    /** Waits by {@code sleep}, which an interrupt ends, unless it is called off. */
    public void sleep(Duration wait, Time.Sleep sleep) throws HttpFault {
        synchronized (this) {
            check();
            sleeper = Thread.currentThread();
        }
        boolean interrupted = false;
        try {
            sleep.sleep(wait);
        } catch (InterruptedException called) {
            interrupted = true;
        }
        synchronized (this) {
            sleeper = null;
            if (because != null) {
                // An interrupt that came from here is spent; it is not the caller's.
                boolean ours = interrupted || Thread.interrupted();
                check();
                interrupted = ours;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
            throw new HttpFault(FaultKind.INTERRUPTED, "the wait was interrupted");
        }
    }
}
