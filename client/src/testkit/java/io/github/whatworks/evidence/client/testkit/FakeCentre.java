// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.testkit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.json.EvidenceJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A Centre on this machine that answers as it was told.
 *
 * <ul>
 *   <li>{@link #publish} makes it a good one; {@link #answer} then scripts single addresses. The last
 *       word on an address holds; what nobody spoke of is 404.
 *   <li>It listens on any free port of the loopback address until it is closed.
 *   <li>Safe to share between threads.
 * </ul>
 */
public final class FakeCentre implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> new Thread(task, "fake-centre"));
    private final Map<String, Reply> replies = new ConcurrentHashMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();

    private FakeCentre(HttpServer server) {
        this.server = server;
    }

    /** A Centre that has published {@code publication}. */
    public static FakeCentre start(Publication publication) {
        try {
            FakeCentre centre =
                    new FakeCentre(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
            centre.server.setExecutor(centre.threads);
            centre.server.createContext("/", centre::handle);
            centre.server.start();
            centre.publish(publication);
            return centre;
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    /** Where it listens. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Answers from now on with {@code publication}, rightly, at every address of it. */
    public FakeCentre publish(Publication publication) {
        answer("/v1/centre.json", Reply.json(publication.serviceDocument()));
        answer("/v1/snapshot.json", Reply.json(publication.manifest()));
        answer("/v1/" + publication.bulkPath(), Reply.gzip(publication.bulkFile()));
        publication.records().forEach(this::publish);
        return this;
    }

    /** Answers from now on with {@code reply} at {@code path}. */
    public FakeCentre answer(String path, Reply reply) {
        replies.put(path, reply);
        return this;
    }

    /** The method and target of every request so far, in order. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    /** Ends every connection. */
    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void publish(EvidenceRecord record) {
        byte[] bytes = EvidenceJson.standard().canonical(record).orElseThrow();
        answer("/v1/records/" + record.id(), Reply.json(bytes));
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
            replies.getOrDefault(exchange.getRequestURI().getPath(), Reply.problem(404))
                    .answer(exchange);
        }
    }
}
