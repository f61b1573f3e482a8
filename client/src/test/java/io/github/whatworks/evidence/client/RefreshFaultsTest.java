// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.catalogue.Catalogue;
import io.github.whatworks.evidence.catalogue.ImportOutcome;
import io.github.whatworks.evidence.catalogue.SnapshotManifest.BulkFile;
import io.github.whatworks.evidence.catalogue.Trust;
import io.github.whatworks.evidence.client.testkit.FakeCentre;
import io.github.whatworks.evidence.client.testkit.Faults;
import io.github.whatworks.evidence.client.testkit.Publication;
import io.github.whatworks.evidence.client.testkit.Reply;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the network or a Centre does wrong: the copy stays what it was, and words say why. */
class RefreshFaultsTest {

    private static final String CENTRE = "/v1/centre.json";
    private static final String MANIFEST = "/v1/snapshot.json";
    private static final String BULK = "/v1/snapshots/2.ndjson.gz";
    private static final Publication FIRST = Publication.of(Samples.ALPHA, Samples.BETA);
    private static final Publication SECOND = FIRST.generation(2, Samples.ALPHA);

    @TempDir
    Path folder;

    private FakeCentre centre;
    private EvidenceClient client;
    private Catalogue copy;

    @BeforeEach
    void fillTheCopy() throws IOException {
        copy = Catalogue.open(folder.resolve("copy"));
        Path manifest = Files.write(folder.resolve("manifest"), FIRST.manifest());
        Path bulk = Files.write(folder.resolve("bulk"), FIRST.bulkFile());
        assertThat(copy.importSnapshot(manifest, bulk, Trust.keys(FIRST.key())))
                .isInstanceOf(ImportOutcome.Imported.class);
        centre = FakeCentre.start(SECOND);
        client = centre.clientBuilder().sleeper(new PassingTime()).build();
    }

    @AfterEach
    void close() {
        client.close();
        centre.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {CENTRE, MANIFEST, BULK})
    void aPageInTheCentresPlace(String path) {
        centre.answer(path, Reply.page());

        assertKept("EV-1301 127.0.0.1" + path + ": expected " + (path.equals(BULK) ? "a file" : "JSON")
                + ", found \"text/html\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/centre.json,500", "/v1/centre.json,503", "/v1/centre.json,401", "/v1/centre.json,204",
        "/v1/snapshot.json,500", "/v1/snapshot.json,429", "/v1/snapshot.json,206", "/v1/snapshot.json,304",
        "/v1/snapshots/2.ndjson.gz,500", "/v1/snapshots/2.ndjson.gz,404"
    })
    void anotherStatus(String path, int status) {
        centre.answer(path, status == 204 || status == 304 ? Reply.of(status, "", new byte[0]) : Reply.problem(status));

        assertKept("127.0.0.1" + path + ": ");
        assertKept(status < 400 ? "expected status 200, found " + status : "(status " + status);
    }

    @Test
    void aPartOfTheFileThatWasNotAskedFor() {
        centre.answer(BULK, Reply.problem(206));

        assertKept(BULK + ": another part of the file than was asked for");
    }

    @ParameterizedTest
    @ValueSource(strings = {CENTRE, MANIFEST})
    void nothingThere(String path) {
        centre.answer(path, Reply.problem(404));

        assertKept(path + ": nothing there");
    }

    @ParameterizedTest
    @ValueSource(strings = {CENTRE, MANIFEST, BULK})
    void aRedirect_isNotFollowed(String path) {
        try (FakeCentre elsewhere = FakeCentre.start(SECOND)) {
            centre.answer(path, Reply.redirect(elsewhere.address().resolve(path)));

            assertKept("a redirect to another place, status 302");
            assertThat(elsewhere.requests()).isEmpty();
        }
    }

    @Test
    void anotherContractOrAnotherCentre_isNotTakenIn() {
        String document = new String(SECOND.serviceDocument(), UTF_8);

        centre.answer(CENTRE, Reply.json(document.replace("\"1.0\"", "\"2.0\"")));
        assertKept("\"contractVersion\": expected 1");

        centre.answer(CENTRE, Reply.json(document.replace("\"id\":\"", "\"id\":\"other-")));
        assertKept("the Centre calls itself \"other-");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "[]", "null", "{}", "{\"id\":1}", "{\"standing\":\"official\",\"standing\":\"x\"}"})
    void jsonThatIsNotTheDocument(String json) {
        centre.answer(CENTRE, Reply.json(json));
        assertKept("not a service document");

        centre.publish(SECOND).answer(MANIFEST, Reply.json(json));
        assertKept("not a manifest");
    }

    @ParameterizedTest
    @ValueSource(strings = {CENTRE, MANIFEST})
    void aDocumentWithoutEnd_isCutOff(String path) {
        centre.answer(path, Faults.zeros("application/json", 1L << 32));

        assertKept(path + ": more than the 1048576 bytes");
    }

    @Test
    void aBulkFileWithoutEnd_isCutOffAtTheSizeThatWasStated() {
        centre.answer(BULK, Faults.zeros("application/gzip", 1L << 32));

        assertKept(BULK + ": more than the " + SECOND.bulkFile().length + " bytes");
    }

    @Test
    void aBulkFileThatIsStatedToBeHuge_isNotAskedFor() {
        centre.answer(
                MANIFEST,
                Reply.json(SECOND.manifestOfFile(file -> new BulkFile(file.path(), 1L << 40, file.sha256()))));

        assertKept("the bulk file is larger than");
        assertThat(centre.requestLines()).doesNotContain("GET " + BULK);
    }

    @ParameterizedTest
    @ValueSource(strings = {CENTRE, MANIFEST, BULK})
    void aConnectionThatEndsHalfWay(String path) {
        centre.answer(path, Faults.cutAfter(20));

        assertKept("EV-1007 127.0.0.1" + path + ": ");
    }

    @Test
    void aBulkFileThatIsShorter() {
        byte[] whole = SECOND.bulkFile();
        centre.answer(BULK, Reply.gzip(Arrays.copyOf(whole, whole.length - 1)));

        assertKept(BULK + ": " + (whole.length - 1) + " instead of the " + whole.length + " bytes");
    }

    @Test
    void aBulkFileThatIsLonger() {
        byte[] whole = SECOND.bulkFile();
        centre.answer(BULK, Reply.gzip(Arrays.copyOf(whole, whole.length + 1)));

        assertKept(BULK + ": more than the " + whole.length + " bytes");
    }

    @Test
    void aBulkFileWithOneOtherBit() {
        byte[] other = SECOND.bulkFile();
        other[other.length / 2] ^= 1;
        centre.answer(BULK, Reply.gzip(other));

        assertKept("does not have the digest");
    }

    @Test
    void aGenerationThatIsLower() {
        client.refresh(copy);
        centre.publish(FIRST);

        assertThat(client.refresh(copy).sentence()).contains("generation 1 is older than generation 2");
        assertThat(copy.freshness().orElseThrow().generation()).isEqualTo(2);
    }

    @Test
    void theSameGenerationWithOtherRecords() {
        centre.publish(FIRST.generation(1, Samples.BETA));

        assertKept("generation 1 is here already, with other content");
    }

    @Test
    void aManifestSignedByAStranger() {
        Publication stranger = Publication.of(Samples.ALPHA).generation(2, Samples.ALPHA);
        centre.publish(stranger);

        assertKept("none of the keys trusted here has signed the manifest");
    }

    @Test
    void aManifestChangedAfterItWasSigned() {
        String changed = new String(SECOND.manifest(), StandardCharsets.UTF_8).replace("\"count\":1", "\"count\":2");
        centre.answer(MANIFEST, Reply.json(changed));

        assertKept("none of the keys trusted here has signed the manifest");
    }

    @Test
    void aMemberAddedAfterItWasSigned() {
        String changed = new String(SECOND.manifest(), StandardCharsets.UTF_8).replaceFirst("\\{", "{\"more\":1,");
        centre.answer(MANIFEST, Reply.json(changed));

        assertKept("none of the keys trusted here has signed the manifest");
    }

    @Test
    void aManifestWithoutASignature() {
        String unsigned =
                new String(SECOND.manifest(), StandardCharsets.UTF_8).replaceFirst("\"signature\":\"[^\"]*\",", "");
        centre.answer(MANIFEST, Reply.json(unsigned));

        assertKept("the manifest has no signature");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://other.invalid/snapshots/2.ndjson.gz",
                "https://127.0.0.1/snapshots/2.ndjson.gz",
                "//other.invalid/snapshots/2.ndjson.gz",
                "\\\\other.invalid\\2.ndjson.gz",
                "http://127.0.0.1:1/snapshots/2.ndjson.gz"
            })
    void aManifestThatNamesAnotherPlace(String path) {
        centre.answer(
                MANIFEST, Reply.json(SECOND.manifestOfFile(file -> new BulkFile(path, file.size(), file.sha256()))));

        assertKept("the Centre names a file at another place, which is not fetched");
    }

    @Test
    void aManifestThatNamesAnotherNameOfTheSameDoor() {
        String path = "http://localhost:" + centre.address().getPort() + BULK;
        centre.answer(
                MANIFEST, Reply.json(SECOND.manifestOfFile(file -> new BulkFile(path, file.size(), file.sha256()))));

        assertKept("the Centre names a file at another place, which is not fetched");
        assertThat(centre.requestLines()).doesNotContain("GET " + BULK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "ftp://127.0.0.1/2", "http://", "http://[", "data:,x"})
    void aManifestThatNamesNoAddress(String path) {
        centre.answer(
                MANIFEST, Reply.json(SECOND.manifestOfFile(file -> new BulkFile(path, file.size(), file.sha256()))));

        assertKept("");
    }

    @Test
    void aDemonstration_isRefusedUnlessItWasAllowed() {
        centre.publish(SECOND.standing("demonstration"));

        assertKept("the Centre's standing is \"demonstration\"");
        assertThat(centre.requestLines()).doesNotContain("GET " + BULK);
    }

    @Test
    void aManifestOfADemonstration_isRefusedWhateverTheServiceDocumentSays() {
        centre.answer(MANIFEST, Reply.json(SECOND.standing("demonstration").manifest()));

        assertKept("the Centre's standing is \"demonstration\"");
    }

    @Test
    void noTrustGiven_isRefused() {
        Catalogue empty = Catalogue.open(folder.resolve("empty"));

        try (EvidenceClient trustless = EvidenceClient.builder(centre.address()).build()) {
            assertThat(trustless.refresh(empty).sentence()).contains("give the Centre's key");
        }
        assertThat(empty.size()).isZero();
    }

    private void assertKept(String because) {
        Refresh outcome = client.refresh(copy);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Refresh.KeptOldCopy.class,
                        kept -> assertThat(kept.because()).contains(because));
        assertThat(copy.freshness().orElseThrow().generation()).isEqualTo(1);
        assertThat(copy.record("test:beta")).contains(Samples.BETA);
        assertThat(Catalogue.open(folder.resolve("copy")).manifest()).isEqualTo(copy.manifest());
    }
}
