// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import okhttp3.Dns;
import org.jspecify.annotations.Nullable;

/**
 * Looks names up for no longer than the exchange may take that asks. The platform's look-up cannot be ended and may take a
 * minute where a name server is silent; so it runs on a daemon thread of its own, which ends when the platform gives up.
 * Safe to share between threads.
 */
public final class Names implements Dns {

    private static final long SLICE_MILLIS = 20;

    private final Dns platform;

    @SuppressWarnings("ThreadLocalUsage") // there is one for each client, and it is empty between look-ups
    private final ThreadLocal<okhttp3.@Nullable Call> asking = new ThreadLocal<>();

    public Names(Dns platform) {
        this.platform = platform;
    }

    /** The next look-up of this thread is for {@code call}. */
    void asks(okhttp3.Call call) {
        asking.set(call);
    }

    @Override
    public List<InetAddress> lookup(String host) throws UnknownHostException {
        // By its whole name: Dns has a type of the same name.
        okhttp3.Call call = asking.get();
        asking.remove();
        return call == null ? platform.lookup(host) : lookup(host, call);
    }

    private List<InetAddress> lookup(String host, okhttp3.Call call) throws UnknownHostException {
        FutureTask<List<InetAddress>> answer = new FutureTask<>(() -> platform.lookup(host));
        Thread thread = new Thread(answer, "whatworks-evidence-name");
        thread.setDaemon(true);
        thread.start();
        long end = System.nanoTime() + call.timeout().timeoutNanos();
        while (System.nanoTime() - end < 0 && !call.isCanceled()) {
            try {
                return answer.get(SLICE_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException notYet) {
                // It may have been called off meanwhile.
            } catch (ExecutionException failed) {
                throw failed.getCause() instanceof UnknownHostException unknown
                        ? unknown
                        : new UnknownHostException("no address could be looked up");
            } catch (InterruptedException impatient) {
                Thread.currentThread().interrupt();
                throw new Silent();
            }
        }
        throw new Silent();
    }

    /** No answer came in time. */
    static final class Silent extends UnknownHostException {
        private static final long serialVersionUID = 1L;

        Silent() {
            super("no answer from the name server in time");
        }
    }
}
