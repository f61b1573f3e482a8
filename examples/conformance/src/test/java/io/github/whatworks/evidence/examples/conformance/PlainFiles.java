// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.conformance;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.json.JsonText;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder behind a plain web server: no query, no entity tags, no ranges, pages of HTML for what is not there. */
final class PlainFiles implements AutoCloseable {
    private final HttpServer server;
    private final Path folder;

    PlainFiles(Path folder) throws IOException {
        this.folder = folder;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::serve);
        server.start();
    }

    /** Writes the four files of a Centre that has nothing else. */
    static void publish(Model model, Path folder) throws IOException {
        Path v1 = Files.createDirectories(folder.resolve("v1"));
        Files.createDirectories(v1.resolve("snapshots"));
        Files.write(v1.resolve("centre.json"), JsonText.standard().compact(JsonValue.of(model.centre)));
        Files.write(v1.resolve("snapshot.json"), model.snapshot());
        Files.write(v1.resolve("changes.json"), JsonText.standard().compact(JsonValue.of(model.changes)));
        Files.createDirectories(v1.resolve("reference-data"));
        Files.write(v1.resolve(model.dataPath()), model.data());
        Files.write(v1.resolve("snapshots/7.ndjson.gz"), model.bulk());
        Files.write(v1.resolve("snapshots/6.ndjson.gz"), model.bulk());
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            Path file = folder.resolve(exchange.getRequestURI().getPath().substring(1))
                    .normalize();
            boolean there = file.startsWith(folder) && Files.isRegularFile(file);
            byte[] body = there ? Files.readAllBytes(file) : "<h1>Not here</h1>".getBytes(StandardCharsets.UTF_8);
            String type =
                    !there ? "text/html" : file.toString().endsWith(".json") ? "application/json" : "application/gzip";
            boolean read = exchange.getRequestMethod().matches("GET|HEAD");
            boolean head = exchange.getRequestMethod().equals("HEAD");
            exchange.getResponseHeaders().set("Content-Type", type);
            if (head) {
                exchange.getResponseHeaders().set("Content-Length", Integer.toString(body.length));
            }
            exchange.sendResponseHeaders(read ? there ? 200 : 404 : 501, head ? -1 : body.length);
            if (!head) {
                exchange.getResponseBody().write(body);
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
