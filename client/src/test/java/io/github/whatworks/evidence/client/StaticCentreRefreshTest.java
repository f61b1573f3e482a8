// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.RecordKind;
import io.github.whatworks.evidence.RecordStatus;
import io.github.whatworks.evidence.catalogue.Catalogue;
import io.github.whatworks.evidence.publication.CentreFile;
import io.github.whatworks.evidence.publication.CentreKeys;
import io.github.whatworks.evidence.publication.StaticCentre;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder that was published, behind a server that knows files and nothing else. */
class StaticCentreRefreshTest {

    private static final CentreFile CENTRE =
            new CentreFile("example", "Example Council", "council", "OGL-UK-3.0", Optional.empty());

    @TempDir
    Path folder;

    private HttpServer files;
    private StaticCentre centre;

    @BeforeEach
    void serve() throws IOException {
        Path root = folder.resolve("public");
        centre = StaticCentre.in(root);
        files = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        files.createContext("/", exchange -> answer(exchange, root));
        files.start();
    }

    @AfterEach
    void close() {
        files.stop(0);
    }

    @Test
    void refresh_ofPlainFiles_followsPublicationsAndAChangeOfKeys() throws IOException {
        CentreKeys old = CentreKeys.create();
        Catalogue copy = Catalogue.open(folder.resolve("copy"));
        URI address = URI.create("http://127.0.0.1:" + files.getAddress().getPort());
        try (EvidenceClient client =
                EvidenceClient.builder(address).trust(old.publicKey()).build()) {
            centre.publish(CENTRE, old, List.of(record("one", 1), record("two", 1)));
            assertThat(client.centre())
                    .isEqualTo(new ServiceDocument(
                            "example",
                            "Example Council",
                            "council",
                            "1.0",
                            Optional.of("OGL-UK-3.0"),
                            List.of("static"),
                            List.of(old.publicKey().text()),
                            Optional.empty()));
            assertThat(client.refresh(copy)).satisfies(updated(1, 2, "council"));
            assertThat(client.refresh(copy)).isEqualTo(new Refresh.Unchanged(1, "council"));

            CentreKeys both = old.withNext();
            centre.publish(CENTRE, both, List.of(record("one", 2), record("two", 1)));
            assertThat(client.refresh(copy)).satisfies(updated(2, 2, "council"));

            centre.publish(
                    CENTRE, both.withoutFirst(), List.of(record("one", 2), record("two", 1), record("three", 1)));
            assertThat(client.refresh(copy)).satisfies(updated(3, 3, "council"));
            assertThat(copy.record("example:one")).contains(record("one", 2));
        }
    }

    private static EvidenceRecord record(String slug, int version) {
        return EvidenceRecord.builder("1.0", "example:" + slug, RecordKind.PROGRAMME, slug)
                .status(RecordStatus.PUBLISHED)
                .version(version)
                .build();
    }

    private static void answer(HttpExchange exchange, Path root) throws IOException {
        try (exchange) {
            Path file = root.resolve(exchange.getRequestURI().getPath().substring(1));
            if (!Files.isRegularFile(file)) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            byte[] bytes = Files.readAllBytes(file);
            exchange.getResponseHeaders()
                    .set("Content-Type", file.toString().endsWith(".json") ? "application/json" : "application/gzip");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private static Consumer<Refresh> updated(long generation, long count, String standing) {
        return outcome -> assertThat(outcome).isInstanceOfSatisfying(Refresh.Updated.class, updated -> {
            assertThat(updated.generation()).isEqualTo(generation);
            assertThat(updated.count()).isEqualTo(count);
            assertThat(updated.standing()).isEqualTo(standing);
        });
    }
}
