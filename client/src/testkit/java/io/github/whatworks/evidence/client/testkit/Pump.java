// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;

/** Passes bytes between a client and a server, knowing nothing of what they mean, until either hangs up. */
final class Pump {

    private static final int BLOCK = 8192;

    private Pump() {}

    /**
     * Both ways at once; ends when both are over.
     *
     * @param fromClient what the client sends
     * @param most how many bytes of what comes back are passed on before the connection is cut
     */
    static void between(Socket client, InputStream fromClient, Socket server, long most) throws IOException {
        Thread back = new Thread(
                () -> passBack(server, client, most), Thread.currentThread().getName());
        back.setDaemon(true);
        back.start();
        try (server) {
            pass(fromClient, server.getOutputStream(), Long.MAX_VALUE);
        }
        try {
            back.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void passBack(Socket server, Socket client, long most) {
        try (client;
                server) {
            pass(server.getInputStream(), client.getOutputStream(), most);
        } catch (IOException eitherHungUp) {
            // Then the other does.
        }
    }

    static void pass(InputStream in, OutputStream out, long most) throws IOException {
        byte[] block = new byte[BLOCK];
        long left = most;
        for (int count = in.read(block); count >= 0; count = in.read(block)) {
            int some = (int) Math.min(count, left);
            out.write(block, 0, some);
            out.flush();
            left -= some;
            if (left == 0) {
                return;
            }
        }
    }
}
