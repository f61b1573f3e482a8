// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.testkit;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.util.function.Supplier;

/**
 * One request and the connection on which it is answered, for a {@link Reply} of one's own. Used by one thread.
 *
 * <p>Either {@link #send} an answer, after which the connection stays open for the next request, or write whatever bytes
 * to {@link #out()}, after which it ends.
 */
public final class Exchange {

    private final Request request;
    private final Supplier<Answer> right;
    private final RequestReader in;
    private final OutputStream out;
    private final Socket connection;
    private boolean ends;

    Exchange(Request request, Supplier<Answer> right, RequestReader in, OutputStream out, Socket connection) {
        this.request = request;
        this.right = right;
        this.in = in;
        this.out = out;
        this.connection = connection;
    }

    /** What was asked. */
    public Request request() {
        return request;
    }

    /** What a Centre that keeps the contract answers to it. */
    public Answer right() {
        return right.get();
    }

    /** Sends {@code answer} whole; to {@code HEAD}, without its body. */
    public void send(Answer answer) throws IOException {
        out.write(answer.head());
        if (!isHead()) {
            out.write(answer.body());
        }
        out.flush();
        ends |= !answer.isHonest() && !isHead();
    }

    /** Where the client reads, below HTTP and above TLS. The connection ends when the reply does. */
    public OutputStream out() {
        ends = true;
        return out;
    }

    /** Whether the answer is to have no body. */
    public boolean isHead() {
        return request.method().equals("HEAD");
    }

    /** Waits until the client hangs up, or until the Centre is stopped or closed. */
    public void awaitHangUp() throws IOException {
        ends = true;
        in.awaitHangUp();
    }

    /** Breaks the connection off at once, as when a cable is pulled: the client is told that it was reset. */
    public void reset() throws IOException {
        connection.setSoLinger(true, 0);
        connection.close();
        ends = true;
    }

    boolean ends() {
        return ends;
    }
}
