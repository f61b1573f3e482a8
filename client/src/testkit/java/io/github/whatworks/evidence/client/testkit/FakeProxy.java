// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.testkit;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The web proxy of a council on this machine: it takes absolute addresses and {@code CONNECT}, and whatever host is asked
 * for, everything goes to one server, so that nothing ever leaves the machine.
 *
 * {@snippet file="KitSnippets.java" region="proxy"}
 *
 * <p>It lets everything through until it is told otherwise; of whom it lets through, the last word holds. It keeps every byte that clients send. Safe to share between
 * threads.
 */
public final class FakeProxy implements AutoCloseable {

    private final URI server;
    private final Recording sent = new Recording();
    private final Recording inspected = new Recording();
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final Door door;
    private volatile ProxyDoorman doorman = ProxyDoorman.OPEN;
    private volatile Optional<Reply> instead = Optional.empty();
    private volatile Optional<TestAuthority> inspector = Optional.empty();
    private volatile long most = Long.MAX_VALUE;

    private FakeProxy(URI server) {
        this.server = server;
        this.door = Door.open("fake-proxy", this::hold);
    }

    /** A proxy behind which there is {@code server}, on this machine, and nothing else, whatever it is called. */
    public static FakeProxy before(URI server) {
        return new FakeProxy(server);
    }

    /** Asks for a user and a password by Basic authentication, and answers 407 without them. */
    public FakeProxy requireBasic(String user, String password) {
        doorman = ProxyDoorman.basic(user, password);
        return this;
    }

    /** Asks for schemes that are not spoken here, such as {@code NTLM} and {@code Negotiate}: always 407. */
    public FakeProxy requireOnly(String... schemes) {
        doorman = ProxyDoorman.only(schemes);
        return this;
    }

    /** Answers every {@code CONNECT} with this status, such as 403, and lets absolute addresses through. */
    public FakeProxy refuseConnect(int status) {
        doorman = ProxyDoorman.refusingConnect(status);
        return this;
    }

    /** Answers everything with {@code reply} in the server's place, {@code CONNECT} too: a page, a status, silence. */
    public FakeProxy answer(Reply reply) {
        instead = Optional.of(reply);
        return this;
    }

    /** Cuts the connection after so many bytes of what comes back through it. */
    public FakeProxy cutAfter(long bytes) {
        most = bytes;
        return this;
    }

    /** Opens TLS, shows certificates of {@code authority} for whatever host is asked for, and reads along. */
    public FakeProxy inspectTls(TestAuthority authority) {
        inspector = Optional.of(authority);
        return this;
    }

    /** Where it listens. */
    public InetSocketAddress address() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), door.port());
    }

    /** Sends every connection of a client through it. */
    public ProxySelector selector() {
        return ProxySelector.of(address());
    }

    /** Every request to the proxy itself so far, in order: absolute addresses, and hosts of {@code CONNECT}. */
    public List<Request> requests() {
        return List.copyOf(requests);
    }

    /** Every byte that clients have sent so far, as it came over the wire. */
    public byte[] sent() {
        return sent.bytes();
    }

    /** Every byte that clients have sent inside TLS so far, where it is inspected. */
    public byte[] inspected() {
        return inspected.bytes();
    }

    /** Ends every connection. */
    @Override
    public void close() {
        door.shut();
    }

    private void hold(Socket client) throws IOException {
        InputStream recorded = sent.of(client.getInputStream());
        RequestReader in = new RequestReader(recorded);
        OutputStream out = new BufferedOutputStream(client.getOutputStream());
        try {
            for (Optional<Request> next = in.next(out); next.isPresent(); next = in.next(out)) {
                Request request = next.get();
                requests.add(request);
                Optional<Reply> refusal =
                        doorman.refusal(request).map(Reply::of).or(() -> instead);
                if (refusal.isEmpty()) {
                    new ProxyRoute(server, inspector, inspected, most).pass(request, client, recorded, out);
                    return;
                }
                Exchange exchange = new Exchange(request, () -> Answer.of(502), in, out, client);
                refusal.get().answer(exchange);
                out.flush();
                if (exchange.ends()) {
                    return;
                }
            }
        } catch (Refusal notHttp) {
            out.write(notHttp.answer().head());
            out.flush();
        }
    }
}
