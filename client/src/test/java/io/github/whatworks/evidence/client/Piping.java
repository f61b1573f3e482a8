// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import java.io.IOException;
import java.net.Socket;
import java.util.concurrent.Executor;

/** Passes bytes between two connections until either ends. */
final class Piping {

    private Piping() {}

    static void both(Socket one, Socket other, Executor threads) {
        threads.execute(() -> pass(one, other));
        pass(other, one);
    }

    private static void pass(Socket from, Socket to) {
        try (from;
                to) {
            byte[] buffer = new byte[8192];
            for (int n = from.getInputStream().read(buffer);
                    n >= 0;
                    n = from.getInputStream().read(buffer)) {
                to.getOutputStream().write(buffer, 0, n);
            }
        } catch (IOException hungUp) {
            // Either side may.
        }
    }
}
