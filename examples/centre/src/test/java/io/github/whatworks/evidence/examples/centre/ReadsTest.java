// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import static io.github.whatworks.evidence.examples.centre.Http.header;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.catalogue.SnapshotManifest;
import io.github.whatworks.evidence.json.ReferenceJson;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a Centre with a store answers as its records change. */
class ReadsTest {

    private static final Instant START = Instant.parse("2026-11-29T08:00:00Z");
    private static final long FIRST = START.getEpochSecond();

    @TempDir
    Path folder;

    private final MovedClock clock = new MovedClock(START);
    private StoredCentre centre;
    private Http http;

    @BeforeEach
    void start() throws Exception {
        centre = StoredCentre.start(
                folder,
                clock,
                Samples.sound("example:a", 1, "Alpha"),
                Samples.sound("example:b", 1, "Beta").toBuilder()
                        .summary("A long story. ".repeat(100))
                        .build());
        http = centre.http();
    }

    @AfterEach
    void stop() throws Exception {
        centre.close();
    }

    @Test
    void nextImport_isServedAtOnce_andTheFileBeforeStays() throws Exception {
        String before = manifest().snapshot().path();
        clock.move(Duration.ofMinutes(1));

        centre.take(Samples.withdrawn("example:a", 2, "Alpha"), Samples.sound("example:c", 1, "Gamma"));

        SnapshotManifest after = manifest();
        assertThat(after.generation()).isEqualTo(FIRST + 1);
        assertThat(after.previousGeneration()).contains(FIRST);
        assertThat(http.get("/v1/" + after.snapshot().path()).statusCode()).isEqualTo(200);
        assertThat(http.get("/v1/" + before).statusCode()).isEqualTo(200);
        assertThat(http.get("/v1/records/example:a").statusCode()).isEqualTo(410);
        assertThat(http.get("/v1/records/example:c").statusCode()).isEqualTo(200);
        assertThat(http.json("/v1/changes.json?after=" + FIRST))
                .containsEntry("generation", JsonValue.of(FIRST + 1))
                .hasEntrySatisfying(
                        "changes",
                        changes -> assertThat(((JsonValue.Array) changes).values())
                                .hasSize(2)
                                .first()
                                .satisfies(change ->
                                        assertThat(change.member("change")).contains(JsonValue.of("withdrawal"))));

        centre.take(Samples.sound("example:d", 1, "Delta"));
        assertThat(http.get("/v1/" + before).statusCode()).isEqualTo(404);
    }

    @Test
    void withdrawnRecord_stillHasItsVersions() throws Exception {
        centre.take(Samples.withdrawn("example:a", 2, "Alpha"));

        JsonValue.Array versions =
                (JsonValue.Array) http.json("/v1/records/example%3Aa/versions").get("versions");
        assertThat(versions.values()).hasSize(2);
        assertThat(versions.values().get(0).member("version")).contains(JsonValue.of(2));
        assertThat(versions.values().get(0).member("status")).contains(JsonValue.of("withdrawn"));
        HttpResponse<byte[]> first = http.get("/v1/records/example:a/versions/1");
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(header(first, "Cache-Control")).contains("immutable");
        assertThat(header(first, "ETag"))
                .isEqualTo("\""
                        + Candidate.of(Samples.sound("example:a", 1, "Alpha")).digest() + "\"");
        assertThat(http.get("/v1/records/example:a/versions/2").statusCode()).isEqualTo(200);
    }

    @Test
    void manifest_isRenewedOnceHalfOfItsLifeIsOver() throws Exception {
        SnapshotManifest first = manifest();
        clock.move(Duration.ofDays(15));
        assertThat(manifest()).isEqualTo(first);

        clock.move(Duration.ofSeconds(1));
        SnapshotManifest renewed = manifest();

        assertThat(renewed.generation()).isEqualTo(first.generation());
        assertThat(renewed.root()).isEqualTo(first.root());
        assertThat(renewed.issuedAt()).isEqualTo(clock.instant());
        assertThat(Duration.between(renewed.issuedAt(), renewed.expiresAt())).isEqualTo(Generation.LIFE);
        assertThat(renewed.signature()).isPresent().isNotEqualTo(first.signature());
        assertThat(manifest()).isEqualTo(renewed);
    }

    @Test
    void gzip_hasATagOfItsOwn_andTheSameContent() throws Exception {
        HttpResponse<byte[]> plain = http.get("/v1/records/example:b", "Accept-Encoding", "identity");
        HttpResponse<byte[]> packed = http.get("/v1/records/example:b", "Accept-Encoding", "gzip");

        assertThat(header(plain, "Content-Encoding")).isEmpty();
        assertThat(header(packed, "Content-Encoding")).isEqualTo("gzip");
        assertThat(header(packed, "Vary")).isEqualTo("Accept-Encoding");
        assertThat(header(plain, "Vary")).isEqualTo("Accept-Encoding");
        assertThat(header(packed, "ETag")).isNotEqualTo(header(plain, "ETag")).doesNotStartWith("W/");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes())
                .isEqualTo(plain.body());
        assertThat(packed.body().length).isLessThan(plain.body().length);
        HttpResponse<byte[]> unchanged =
                http.get("/v1/records/example:b", "Accept-Encoding", "gzip", "If-None-Match", header(packed, "ETag"));
        assertThat(unchanged.statusCode()).isEqualTo(304);
        assertThat(header(unchanged, "ETag")).isEqualTo(header(packed, "ETag"));
        assertThat(http.get("/v1/records/example:b", "If-None-Match", header(packed, "ETag"))
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    gzip;q=0           | ''
                    gzip;q=0, *        | ''
                    *;q=0.1            | gzip
                    br, gzip;q=0.5     | gzip
                    deflate            | ''
                    """)
    void acceptEncoding_isKeptTo(String accept, String coding) throws Exception {
        assertThat(header(http.get("/v1/records/example:b", "Accept-Encoding", accept), "Content-Encoding"))
                .isEqualTo(coding);
    }

    @Test
    void bulkFile_isNeverPackedAgain() throws Exception {
        HttpResponse<byte[]> file = http.get("/v1/" + manifest().snapshot().path(), "Accept-Encoding", "gzip");

        assertThat(header(file, "Content-Encoding")).isEmpty();
        assertThat(header(file, "Accept-Ranges")).isEqualTo("bytes");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    bytes=0-9          | 206
                    bytes=5-           | 206
                    bytes=-5           | 206
                    bytes=0-0,2-2,4-4  | 200
                    bytes=9-5          | 416
                    bytes=x            | 200
                    lines=1-2          | 200
                    bytes=999999-      | 416
                    """)
    void range_isServedOrPassedOver(String range, int status) throws Exception {
        HttpResponse<byte[]> answer = http.get("/v1/" + manifest().snapshot().path(), "Range", range);

        assertThat(answer.statusCode()).isEqualTo(status);
        if (status == 416) {
            assertThat(header(answer, "Content-Range"))
                    .isEqualTo("bytes */" + manifest().snapshot().size());
            assertThat(Http.members(answer.body()))
                    .containsEntry("type", JsonValue.of("urn:whatworks-evidence:problem:range-not-satisfiable"));
        }
    }

    @Test
    void ifNoneMatchOfAny_isUnchanged() throws Exception {
        String tag = header(http.get("/v1/records/example:a"), "ETag");

        assertThat(http.get("/v1/records/example:a", "If-None-Match", "*").statusCode())
                .isEqualTo(304);
        assertThat(http.get("/v1/records/example:a", "If-None-Match", "\"x\", W/" + tag)
                        .statusCode())
                .isEqualTo(304);
        assertThat(http.get("/v1/records/example:a", "If-Modified-Since", "Sun, 29 Nov 2026 08:00:00 GMT")
                        .statusCode())
                .isEqualTo(304);
        assertThat(http.get("/v1/records/example:a", "If-Modified-Since", "Sun, 29 Nov 2026 07:59:59 GMT")
                        .statusCode())
                .isEqualTo(200);
        assertThat(http.get(
                                "/v1/records/example:a",
                                "If-None-Match",
                                "\"x\"",
                                "If-Modified-Since",
                                "Sun, 29 Nov 2026 08:00:00 GMT")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void ifMatchOfAnother_isAFailedCondition() throws Exception {
        HttpResponse<byte[]> answer = http.get("/v1/" + manifest().snapshot().path(), "If-Match", "\"another\"");

        assertThat(answer.statusCode()).isEqualTo(412);
        assertThat(Http.members(answer.body()))
                .containsEntry("type", JsonValue.of("urn:whatworks-evidence:problem:precondition-failed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"scales", "code-lists", "mappings"})
    void whatGivesMeaning_isListed_andEachEditionIsThere(String kind) throws Exception {
        List<JsonValue> items = ((JsonValue.Array) http.json("/v1/" + kind).get("items")).values();

        assertThat(items).isNotEmpty();
        for (JsonValue item : items) {
            String id = ((JsonValue.Text) item.member("id").orElseThrow()).value();
            String edition = ((JsonValue.Text) item.member("edition").orElseThrow()).value();
            HttpResponse<byte[]> one = http.get("/v1/" + kind + "/" + id + "?edition=" + edition.replace(" ", "%20"));
            assertThat(one.statusCode()).as(id).isEqualTo(200);
            assertThat(Http.members(one.body()))
                    .containsEntry("id", JsonValue.of(id))
                    .containsEntry("edition", JsonValue.of(edition));
            assertThat(http.get("/v1/" + kind + "/" + id + "?edition=none-such").statusCode())
                    .isEqualTo(404);
        }
        assertThat(http.get("/v1/" + kind + "/none-such").statusCode()).isEqualTo(404);
        assertThat(http.get("/v1/" + kind + "/none-such?x=y").statusCode()).isEqualTo(400);
    }

    @Test
    void scaleWithoutEdition_isTheOneInForce_asTheLibraryReadsIt() throws Exception {
        HttpResponse<byte[]> answer = http.get("/v1/scales/eif-evidence");

        assertThat(ReferenceJson.standard().scale(new ByteArrayInputStream(answer.body())))
                .satisfies(scale -> assertThat(scale.edition()).contains("2017"))
                .satisfies(scale -> assertThat(scale.axes()).isNotEmpty());
    }

    @Test
    void contractAndSchema_areThere() throws Exception {
        HttpResponse<byte[]> contract = http.get("/v1/openapi.yaml");
        assertThat(header(contract, "Content-Type")).isEqualTo("application/yaml");
        assertThat(new String(contract.body(), StandardCharsets.UTF_8)).startsWith("openapi: 3.1");

        HttpResponse<byte[]> schema = http.get("/v1/evidence-record.schema.json");
        assertThat(header(schema, "Content-Type")).isEqualTo("application/schema+json");
        assertThat(Http.members(schema.body())).containsKey("$schema");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/masterclasses",
                "/v1/masterclasses/reading-evidence",
                "/v1/partners",
                "/v1/partners/example-council",
                "/v1/contributions/0f6a1c2e"
            })
    void whatIsNotOffered_saysSo(String path) throws Exception {
        HttpResponse<byte[]> answer = http.get(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Http.members(answer.body()))
                .containsEntry("type", JsonValue.of("urn:whatworks-evidence:problem:not-offered"));
    }

    @Test
    void contribution_isNotOffered() throws Exception {
        HttpResponse<byte[]> answer =
                http.post("/v1/contributions", new byte[] {'{', '}'}, "Content-Type", "application/json");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Http.members(answer.body()))
                .containsEntry("type", JsonValue.of("urn:whatworks-evidence:problem:not-offered"));
    }

    @Test
    void health_saysThatTheStoreAnswers_andThatItDoesNot() throws Exception {
        assertThat(http.json("/health"))
                .containsEntry("status", JsonValue.of("up"))
                .containsEntry("generation", JsonValue.of(FIRST));

        centre.store().close();

        HttpResponse<byte[]> answer = http.get("/health");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(header(answer, "Retry-After")).isEqualTo("30");
        assertThat(Http.members(answer.body()))
                .containsEntry("type", JsonValue.of("urn:whatworks-evidence:problem:unavailable"));
        assertThat(http.get("/v1/records/example:a").statusCode()).isEqualTo(503);
        assertThat(http.get("/v1/centre.json").statusCode()).isEqualTo(200);
    }

    private SnapshotManifest manifest() throws Exception {
        return SnapshotManifest.parse(http.get("/v1/snapshot.json").body());
    }
}
