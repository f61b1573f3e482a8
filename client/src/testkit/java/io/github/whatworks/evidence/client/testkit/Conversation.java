// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.testkit;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;

/** HTTP on one connection: one request after the other, until either side has had enough. */
final class Conversation {

    private static final int DRAIN_MILLIS = 500;

    private final Socket client;
    private final Function<Request, Answer> right;
    private final Function<Request, Reply> replies;
    private final Consumer<Request> kept;

    Conversation(
            Socket client, Function<Request, Answer> right, Function<Request, Reply> replies, Consumer<Request> kept) {
        this.client = client;
        this.right = right;
        this.replies = replies;
        this.kept = kept;
    }

    void hold() throws IOException {
        RequestReader in = new RequestReader(client.getInputStream());
        OutputStream out = new BufferedOutputStream(client.getOutputStream());
        try {
            boolean goesOn = true;
            while (goesOn) {
                Optional<Request> request = in.next(out);
                goesOn = request.isPresent() && answer(request.get(), in, out);
            }
        } catch (Refusal notHttp) {
            Request nothing = new Request("", "", List.of(), new byte[0]);
            Answer problem = StandardHeaders.on(
                    notHttp.answer(), nothing, StandardHeaders.requestId(nothing, new AtomicInteger()));
            out.write(problem.with("Connection", "close").head());
            out.write(problem.body());
            out.flush();
            drain();
        }
    }

    /** Hangs up on a client that still speaks, and yet lets it read why: else it might only see a reset. */
    private void drain() throws IOException {
        client.setSoTimeout(DRAIN_MILLIS);
        client.shutdownOutput();
        byte[] passedOver = new byte[8192];
        while (client.getInputStream().read(passedOver) >= 0) {
            // It is not asked for any more.
        }
    }

    private boolean answer(Request request, RequestReader in, OutputStream out) throws IOException {
        kept.accept(request);
        Exchange exchange = new Exchange(request, () -> right.apply(request), in, out, client);
        replies.apply(request).answer(exchange);
        out.flush();
        return !exchange.ends()
                && !request.header("Connection").map("close"::equalsIgnoreCase).orElse(false);
    }
}
