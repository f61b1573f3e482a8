// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.catalogue.Catalogue;
import io.github.whatworks.evidence.catalogue.Need;
import io.github.whatworks.evidence.client.testkit.FakeCentre;
import io.github.whatworks.evidence.client.testkit.Publication;
import io.github.whatworks.evidence.client.testkit.RecordingRelay;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every byte that leaves, kept by something that knows nothing of HTTP. */
class EgressTest {

    private static final Publication PUBLICATION = Publication.of(Samples.ALPHA, Samples.BETA);

    @TempDir
    Path folder;

    @Test
    void refresh_sendsFourFixedRequestsAndNothingElse() throws Exception {
        Catalogue copy = Catalogue.open(folder);
        try (FakeCentre centre = FakeCentre.start(PUBLICATION);
                RecordingRelay relay = RecordingRelay.to(centre.address());
                EvidenceClient client = client(relay)) {
            copy.lookUp(Need.of("dfe-cin-factors", "4B", "3B").forAge(7));
            assertThat(client.refresh(copy)).isInstanceOf(Refresh.Updated.class);
            copy.lookUp(Need.of("dfe-cin-factors", "4B", "3B").forAge(7));

            assertThat(relay.sent())
                    .asString(StandardCharsets.ISO_8859_1)
                    .isEqualTo(requests(
                            relay,
                            "/v1/centre.json",
                            "/v1/snapshot.json",
                            "/v1/changes.json",
                            "/v1/snapshots/1.ndjson.gz"));
        }
    }

    @Test
    void refresh_copyThatIsThereAlready_sendsNothingOfIt() throws Exception {
        Catalogue copy = Catalogue.open(folder);
        try (FakeCentre centre = FakeCentre.start(PUBLICATION);
                RecordingRelay relay = RecordingRelay.to(centre.address());
                EvidenceClient filling = EvidenceClient.builder(centre.address())
                        .trust(PUBLICATION.key())
                        .build();
                EvidenceClient client = client(relay)) {
            filling.refresh(copy);

            assertThat(client.refresh(copy)).isInstanceOf(Refresh.Unchanged.class);

            assertThat(relay.sent())
                    .asString(StandardCharsets.ISO_8859_1)
                    .isEqualTo(requests(relay, "/v1/centre.json", "/v1/snapshot.json"));
        }
    }

    @Test
    void record_sendsItsIdAndNothingElse() throws Exception {
        try (FakeCentre centre = FakeCentre.start(PUBLICATION);
                RecordingRelay relay = RecordingRelay.to(centre.address());
                EvidenceClient client = client(relay)) {
            assertThat(client.record("test:alpha")).isPresent();

            assertThat(relay.sent())
                    .asString(StandardCharsets.ISO_8859_1)
                    .isEqualTo(requests(relay, "/v1/records/test:alpha"));
        }
    }

    private static EvidenceClient client(RecordingRelay relay) {
        return EvidenceClient.builder(relay.address()).trust(PUBLICATION.key()).build();
    }

    private static String requests(RecordingRelay relay, String... paths) {
        return Stream.of(paths)
                .map(path -> String.join(
                        "\r\n",
                        "GET " + path + " HTTP/1.1",
                        "Accept: " + (path.endsWith(".gz") ? "application/gzip" : "application/json"),
                        "Accept-Encoding: " + (path.endsWith(".gz") ? "identity" : "gzip"),
                        "User-Agent: whatworks-evidence-java",
                        "Host: 127.0.0.1:" + relay.address().getPort(),
                        "Connection: Keep-Alive",
                        "",
                        ""))
                .collect(Collectors.joining());
    }
}
