// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import static io.github.whatworks.evidence.examples.centre.Http.header;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.RecordKind;
import io.github.whatworks.evidence.catalogue.SnapshotManifest;
import io.github.whatworks.evidence.json.EvidenceJson;
import io.github.whatworks.evidence.publication.CentreKeys;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a Centre serves at each of its addresses. */
class ReferenceCentreTest {

    private static final Instant START = Instant.parse("2026-11-23T10:15:30.987Z");
    private static final String GENERATION = Long.toString(START.getEpochSecond());
    private static final String BULK = "/v1/snapshots/" + GENERATION + ".ndjson.gz";

    private static ReferenceCentre centre;
    private static Http http;

    @BeforeAll
    static void start() throws IOException {
        centre = ReferenceCentre.start(CentreOptions.of(Samples.ALL).withClock(Clock.fixed(START, ZoneOffset.UTC)));
        http = new Http(centre.address());
    }

    @AfterAll
    static void stop() {
        centre.close();
    }

    @Test
    void address_byDefault_isLoopback() {
        assertThat(centre.address().getHost()).isEqualTo("127.0.0.1");
        assertThat(centre.address().getPort()).isPositive();
    }

    @Test
    void serviceDocument_saysWhatTheCentreIs() throws Exception {
        Map<String, JsonValue> document = http.json("/v1/centre.json");

        assertThat(document)
                .containsEntry("id", JsonValue.of("reference-centre"))
                .containsEntry("standing", JsonValue.of("demonstration"))
                .containsEntry("contractVersion", JsonValue.of("1.0"))
                .containsEntry("capabilities", texts(Identity.OFFERED))
                .containsEntry("notOffered", texts(Identity.NOT_OFFERED))
                .containsEntry(
                        "keys", JsonValue.of(List.of(JsonValue.of(centre.key().text()))))
                .containsEntry("licence", JsonValue.of("NOT_STATED"))
                .containsKeys("operator", "notice");
        assertThat(document.get("notice").toString()).contains("no publication of any Centre");
    }

    @Test
    void serviceDocument_otherStanding_isNoDemonstration() throws Exception {
        CentreOptions options = CentreOptions.of(Samples.ALL).withStanding("council");

        try (ReferenceCentre council = ReferenceCentre.start(options)) {
            Map<String, JsonValue> document = new Http(council.address()).json("/v1/centre.json");

            assertThat(document)
                    .containsEntry("standing", JsonValue.of("council"))
                    .doesNotContainKey("notice");
        }
    }

    @Test
    void manifest_describesTheGeneration() throws Exception {
        SnapshotManifest manifest =
                SnapshotManifest.parse(http.get("/v1/snapshot.json").body());

        assertThat(manifest.standing()).contains("demonstration");
        assertThat(manifest.generation()).isEqualTo(START.getEpochSecond());
        assertThat(manifest.issuedAt()).isEqualTo("2026-11-23T10:15:30Z");
        assertThat(Duration.between(manifest.issuedAt(), manifest.expiresAt())).isEqualTo(Duration.ofDays(30));
        assertThat(manifest.count()).isEqualTo(2);
        assertThat(manifest.keys()).containsExactly(centre.key());
        assertThat(manifest.snapshot().path()).isEqualTo("snapshots/" + GENERATION + ".ndjson.gz");
    }

    @Test
    void bulkFile_isWhatTheManifestStates() throws Exception {
        SnapshotManifest manifest =
                SnapshotManifest.parse(http.get("/v1/snapshot.json").body());
        URI address = centre.address()
                .resolve("/v1/snapshot.json")
                .resolve(manifest.snapshot().path());

        HttpResponse<byte[]> file = http.get(address.getPath());

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(header(file, "Content-Type")).isEqualTo("application/gzip");
        assertThat(file.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(header(file, "Cache-Control")).contains("immutable");
        assertThat(header(file, "ETag")).isEqualTo('"' + manifest.snapshot().sha256() + '"');
        assertThat(file.body()).hasSize((int) manifest.snapshot().size());
        assertThat(sha256(file.body())).isEqualTo(manifest.snapshot().sha256());
    }

    @Test
    void bulkFile_holdsCanonicalLinesById_withoutTheWithdrawn() throws Exception {
        byte[] lines =
                new GZIPInputStream(new ByteArrayInputStream(http.get(BULK).body())).readAllBytes();

        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        for (EvidenceRecord record : List.of(Samples.FIRST, Samples.SECOND)) {
            expected.write(canonical(record));
            expected.write('\n');
        }
        assertThat(lines).isEqualTo(expected.toByteArray());
    }

    @Test
    void bulkFile_range_givesThatPart() throws Exception {
        byte[] whole = http.get(BULK).body();

        HttpResponse<byte[]> part = http.get(BULK, "Range", "bytes=10-19");

        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(header(part, "Content-Range")).isEqualTo("bytes 10-19/" + whole.length);
        assertThat(part.body()).isEqualTo(Arrays.copyOfRange(whole, 10, 20));
    }

    @Test
    void bulkFile_rangeOfAnotherFile_givesTheWhole() throws Exception {
        HttpResponse<byte[]> answer = http.get(BULK, "Range", "bytes=10-19", "If-Range", "\"of another time\"");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(http.get(BULK).body());
    }

    @Test
    void bulkFile_rangeOfThisFile_givesThatPart() throws Exception {
        String tag = header(http.get(BULK), "ETag");

        assertThat(http.get(BULK, "Range", "bytes=10-19", "If-Range", tag).statusCode())
                .isEqualTo(206);
    }

    @Test
    void bulkFile_rangeBeyondTheEnd_isAProblem() throws Exception {
        HttpResponse<byte[]> answer = http.get(BULK, "Range", "bytes=99999999-");

        assertThat(answer.statusCode()).isEqualTo(416);
        assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
    }

    @Test
    void changes_listsEveryRecordOnce_andNoOlderGeneration() throws Exception {
        Map<String, JsonValue> document = http.json("/v1/changes.json?after=0");

        assertThat(document)
                .containsEntry("generation", JsonValue.of(START.getEpochSecond()))
                .containsEntry("oldest", JsonValue.of(START.getEpochSecond()));
        List<String> seen = new ArrayList<>();
        for (JsonValue value : ((JsonValue.Array) document.get("changes")).values()) {
            Map<String, JsonValue> change = ((JsonValue.Obj) value).members();
            seen.add(text(change.get("change")) + " " + text(change.get("id")));
            assertThat(change).containsEntry("version", JsonValue.of(1)).containsKey("digest");
        }
        assertThat(seen).containsExactly("put example:alpha", "put example:b.e_t-a2", "withdrawal example:gamma");
    }

    @Test
    void changes_withdrawal_saysWhyAsTheRecordDoes() throws Exception {
        JsonValue.Array changes =
                (JsonValue.Array) http.json("/v1/changes.json").get("changes");

        assertThat(changes.values().stream().map(change -> change.member("withdrawal")))
                .containsExactly(
                        Optional.empty(),
                        Optional.empty(),
                        EvidenceJson.standard().toValue(Samples.WITHDRAWN).member("withdrawal"));
        assertThat(changes.values().get(2).member("withdrawal").orElseThrow().member("reason"))
                .contains(JsonValue.of("A made-up reason."));
    }

    @Test
    void record_isServedInItsCanonicalBytes() throws Exception {
        HttpResponse<byte[]> record = http.get("/v1/records/example:b.e_t-a2");

        assertThat(record.statusCode()).isEqualTo(200);
        assertThat(record.body()).isEqualTo(canonical(Samples.SECOND));
        assertThat(header(record, "Content-Type")).isEqualTo("application/json");
        assertThat(header(record, "ETag"))
                .isEqualTo('"' + EvidenceJson.standard().digest(Samples.SECOND).orElseThrow() + '"');
        assertThat(header(record, "Last-Modified")).isEqualTo("Mon, 23 Nov 2026 10:15:30 GMT");
        assertThat(header(record, "Repr-Digest"))
                .isEqualTo("sha-256=:" + Base64.getEncoder().encodeToString(digest(record.body())) + ":");
    }

    @Test
    void record_colonEscaped_isTheSame() throws Exception {
        assertThat(http.get("/v1/records/example%3Aalpha").body()).isEqualTo(canonical(Samples.FIRST));
    }

    @Test
    void record_withdrawn_saysWhyAndWhatToReadInstead() throws Exception {
        HttpResponse<byte[]> answer = http.get("/v1/records/example:gamma");

        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(Http.members(answer.body()))
                .containsEntry("status", JsonValue.of(410))
                .containsEntry("type", JsonValue.of("urn:whatworks-evidence:problem:withdrawn"))
                .containsEntry(
                        "withdrawal",
                        EvidenceJson.standard()
                                .toValue(Samples.WITHDRAWN)
                                .member("withdrawal")
                                .orElseThrow());
    }

    @Test
    void start_idThatCannotBeOne_isRefusedWithWords() {
        assertThatThrownBy(() ->
                        ReferenceCentre.start(List.of(Samples.record("example:a/../b", "A")), CentreKeys.create()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("has an id that cannot be one");
    }

    @Test
    void start_recordWithoutVersion_isRefusedWithWords() {
        EvidenceRecord unversioned = EvidenceRecord.builder("1.0", "example:a", RecordKind.PROGRAMME, "A")
                .build();

        assertThatThrownBy(() -> ReferenceCentre.start(List.of(unversioned), CentreKeys.create()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("example:a has no version");
    }

    @Test
    void start_portTaken_saysWhere() {
        CentreOptions sameDoor =
                CentreOptions.of(Samples.ALL).withPort(centre.address().getPort());

        assertThatThrownBy(() -> ReferenceCentre.start(sameDoor))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("cannot listen on 127.0.0.1 port " + sameDoor.port());
    }

    private static byte[] canonical(EvidenceRecord record) {
        return EvidenceJson.standard().canonical(record).orElseThrow();
    }

    private static String text(JsonValue value) {
        return ((JsonValue.Text) value).value();
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(digest(bytes));
    }

    private static byte[] digest(byte[] bytes) throws Exception {
        return MessageDigest.getInstance("SHA-256").digest(bytes);
    }

    private static JsonValue texts(List<String> texts) {
        return JsonValue.of(texts.stream().map(JsonValue::of).toList());
    }
}
