// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.catalogue.Catalogue;
import io.github.whatworks.evidence.catalogue.SnapshotManifest;
import io.github.whatworks.evidence.client.testkit.FakeCentre;
import io.github.whatworks.evidence.client.testkit.Faults;
import io.github.whatworks.evidence.client.testkit.Publication;
import io.github.whatworks.evidence.client.testkit.Reply;
import io.github.whatworks.evidence.client.testkit.Request;
import io.github.whatworks.evidence.json.ReferenceData;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that come otherwise than they should, and what is left of them. */
class HostileFilesTest {

    private static final Publication FIRST = Publication.of(Samples.ALPHA, Samples.BETA);
    private static final Publication SECOND = FIRST.next(Samples.ALPHA);
    private static final String BULK = "/v1/" + FIRST.bulkPath();

    @TempDir
    Path folder;

    private FakeCentre centre;
    private EvidenceClient client;
    private Catalogue copy;

    @BeforeEach
    void open() {
        centre = FakeCentre.start(FIRST);
        client = centre.clientBuilder().sleeper(new PassingTime()).build();
        copy = Catalogue.open(folder.resolve("copy"));
    }

    @AfterEach
    void close() {
        client.close();
        centre.close();
    }

    @Test
    void weakTag_isNoneByWhichADownloadGoesOn() {
        Reply weak = Faults.altered(right -> right.with("ETag", "W/\"1\"")
                .with("Content-Length", Integer.toString(right.body().length))
                .withBody(Arrays.copyOf(right.body(), 30)));
        centre.answer(BULK, weak.then(Reply.right()));

        assertThat(client.refresh(copy)).isInstanceOf(Refresh.Updated.class);

        List<Request> asked = centre.requests().stream()
                .filter(request -> request.path().equals(BULK))
                .toList();
        assertThat(asked.get(1).header("Range")).contains("bytes=30-");
        assertThat(asked).noneMatch(request -> request.header("If-Range").isPresent());
    }

    @Test
    void fileThatIsSaidToBePacked_isTakenAsItIs() {
        centre.answer(BULK, Faults.header("Content-Encoding", "x-gzip"));

        assertThat(client.refresh(copy)).isInstanceOf(Refresh.Updated.class);
    }

    @Test
    void fileThatIsPackedAgain_isRefusedByItsSize() {
        centre.answer(BULK, Faults.gzipBomb("application/gzip", 1L << 32));

        assertThat(client.refresh(copy)).isInstanceOf(Refresh.KeptOldCopy.class);
    }

    @Test
    void largePageInPlaceOfASmallFile_isToldByItsStatus() {
        centre.answer(BULK, Reply.of(404, "text/html", " ".repeat(50_000).getBytes(StandardCharsets.US_ASCII)));

        assertThat(client.refresh(copy))
                .isInstanceOfSatisfying(
                        Refresh.KeptOldCopy.class,
                        kept -> assertThat(kept.code()).isEqualTo("EV-1404"));
    }

    @Test
    void partsInMultipart_areNotPutTogether() {
        Reply multipart = Faults.altered(right -> right.withStatus(206)
                .with("Content-Type", "multipart/byteranges; boundary=x")
                .withBody("--x\r\n\r\nno\r\n--x--".getBytes(StandardCharsets.US_ASCII)));
        centre.answer(
                BULK, Faults.cutAfter(30).times(1).then(multipart.times(1)).then(Reply.right()));

        assertThat(client.refresh(copy)).isInstanceOf(Refresh.Updated.class);
    }

    @Test
    void goesOnWithAnotherFile_theDigestTellsAndItStartsAnewAtOnce() {
        Reply other = Faults.altered(right -> right.withBody(new byte[right.body().length]));
        centre.answer(BULK, Faults.cutAfter(30).times(1).then(other.times(1)).then(Reply.right()));

        assertThat(client.refresh(copy)).isInstanceOf(Refresh.Updated.class);
    }

    @Test
    void manifestThatAStrangerSigned_noFileIsFetched() {
        client.refresh(copy);
        centre.publish(Publication.of(Samples.ALPHA).generation(2, Samples.ALPHA))
                .forgetChanges(2);

        assertThat(client.refresh(copy)).isInstanceOf(Refresh.KeptOldCopy.class);

        assertThat(centre.requestLines()).doesNotContain("GET /v1/snapshots/2.ndjson.gz");
    }

    @Test
    void manifestOfTheSameGenerationThatAStrangerSigned_isNotSaidToBeHere() {
        client.refresh(copy);
        centre.answer("/v1/snapshot.json", Faults.wrongSignature());

        assertThat(client.refresh(copy)).isInstanceOf(Refresh.KeptOldCopy.class);
    }

    @Test
    void whatArrivedOfFormerGenerations_isRemoved() throws IOException {
        centre.answer(BULK, Faults.cutAfter(30));
        client.refresh(copy);
        Path downloads = copy.folder().resolve("downloads");
        Path ofADeadProcess = downloads.resolve("0".repeat(64) + "-00000000-0000-0000-0000-000000000000.part");
        Files.write(ofADeadProcess, new byte[30]);
        Path strangers = Files.write(downloads.resolve("notes.txt"), new byte[1]);
        assertThat(files(downloads)).hasSize(5);
        centre.publish(SECOND);

        assertThat(client.refresh(copy)).isInstanceOf(Refresh.Updated.class);

        // An empty lock is left, and what is not the client's.
        assertThat(files(downloads)).hasSize(2).contains(strangers);
    }

    @Test
    void downloadsElsewhereByALink_areUsed() throws IOException {
        Files.createDirectories(copy.folder());
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.createSymbolicLink(copy.folder().resolve("downloads"), elsewhere);

        assertThat(client.refresh(copy)).isInstanceOf(Refresh.Updated.class);
    }

    @Test
    void noFolderForDownloads_isAFaultOfTheDisk() throws IOException {
        Files.createDirectories(copy.folder());
        Files.write(copy.folder().resolve("downloads"), new byte[0]);

        assertThat(client.refresh(copy)).isInstanceOfSatisfying(Refresh.KeptOldCopy.class, kept -> {
            assertThat(kept.code()).isEqualTo("EV-1704");
            assertThat(kept.because()).doesNotContain("Exception");
        });
    }

    @Test
    void changesThatNeverCome_leaveTimeForTheSnapshot() {
        client.refresh(copy);
        centre.publish(SECOND).answer("/v1/changes.json", Faults.silence());

        assertThat(hasty()).isInstanceOf(Refresh.Updated.class);
    }

    @Test
    void scalesThatNeverCome_leaveTimeForTheRecords() {
        Publication withScales = SECOND.referenceData(ReferenceData.bundled());
        String path = "/v1/"
                + SnapshotManifest.parse(withScales.manifest())
                        .referenceData()
                        .orElseThrow()
                        .path();
        centre.publish(withScales).answer(path, Faults.silence());

        assertThat(hasty())
                .isInstanceOfSatisfying(
                        Refresh.Updated.class,
                        updated ->
                                assertThat(updated.notices()).first().asString().contains("could not be fetched"));
    }

    /** With two seconds, of which what is silent may have one. */
    private Refresh hasty() {
        try (EvidenceClient other =
                centre.clientBuilder().deadline(Duration.ofSeconds(2)).build()) {
            return other.refresh(copy);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
