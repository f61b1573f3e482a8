// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import static io.github.whatworks.evidence.examples.centre.Http.header;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.catalogue.ReferenceDataFile;
import io.github.whatworks.evidence.catalogue.SnapshotManifest;
import io.github.whatworks.evidence.json.ReferenceData;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scales, code lists and mappings are signed with the records, and are one file. */
class ReferenceDataTest {

    @TempDir
    Path folder;

    private final MovedClock clock = new MovedClock(Instant.parse("2026-11-29T12:00:00Z"));

    @Test
    void fileThatTheManifestNames_isThere_andStaysWhateverHappensToTheRecords() throws Exception {
        try (StoredCentre centre = StoredCentre.start(folder, clock, Samples.sound("example:a", 1, "Alpha"))) {
            Http http = centre.http();
            SnapshotManifest.BulkFile named = named(http);

            HttpResponse<byte[]> file = http.get("/v1/" + named.path());

            assertThat(file.statusCode()).isEqualTo(200);
            assertThat(file.body())
                    .isEqualTo(ReferenceDataFile.of(ReferenceData.bundled()).gzip());
            assertThat(named).isEqualTo(ReferenceDataFile.parse(file.body()).describe());
            assertThat(header(file, "Content-Type")).isEqualTo("application/gzip");
            assertThat(header(file, "Content-Encoding")).isEmpty();
            assertThat(header(file, "ETag")).isEqualTo("\"" + named.sha256() + "\"");
            assertThat(header(file, "Cache-Control")).contains("immutable");
            assertThat(http.get("/v1/" + named.path(), "Range", "bytes=0-3").statusCode())
                    .isEqualTo(206);
            assertThat(http.get("/v1/" + named.path(), "If-None-Match", header(file, "ETag"))
                            .statusCode())
                    .isEqualTo(304);
            assertThat(http.get("/v1/reference-data/0123456789abcdef.ndjson.gz").statusCode())
                    .isEqualTo(404);

            clock.move(Duration.ofMinutes(1));
            centre.take(Samples.sound("example:b", 1, "Beta"));
            assertThat(named(http)).isEqualTo(named);
        }
    }

    private static SnapshotManifest.BulkFile named(Http http) throws Exception {
        return SnapshotManifest.parse(http.get("/v1/snapshot.json").body())
                .referenceData()
                .orElseThrow();
    }
}
