// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a snapshot is taken from, and what is said when that cannot be read. */
class SnapshotSourceTest {

    @TempDir
    Path folder;

    private Path published;
    private SignedFiles files;
    private Catalogue catalogue;

    @BeforeEach
    void publish() {
        published = folder.resolve("published");
        files = new SignedFiles(published).publish(1, Records.titled("One").build());
        catalogue = Catalogue.open(folder.resolve("copy"));
    }

    @Test
    void classPath_isTakenIn() throws IOException {
        try (URLClassLoader classPath =
                new URLClassLoader(new URL[] {published.toUri().toURL()}, null)) {
            SnapshotSource source = SnapshotSource.of(
                    () -> classPath.getResourceAsStream("manifest.json"),
                    () -> classPath.getResourceAsStream("records.ndjson.gz"));

            assertThat(take(source)).isInstanceOf(ImportOutcome.Imported.class);
            assertThat(catalogue.record("test:one")).isPresent();
        }
    }

    @Test
    void classPath_noSuchResource_isMissing() {
        SnapshotSource source =
                SnapshotSource.of(() -> SnapshotSourceTest.class.getResourceAsStream("/no-manifest.json"), this::bulk);

        assertRefused(source, Refusal.MISSING_FILE, "the manifest could not be read: there is no such resource");
    }

    @Test
    void files_noSuchFile_isMissing_andSaysWhich() {
        Path nowhere = folder.resolve("stick/E.json");

        assertRefused(
                SnapshotSource.files(nowhere, files.file()),
                Refusal.MISSING_FILE,
                "the manifest could not be read: there is no " + nowhere);
        assertRefused(
                SnapshotSource.files(files.manifest(), nowhere),
                Refusal.MISSING_FILE,
                "the bulk file could not be read: there is no " + nowhere);
    }

    @Test
    void files_noPermission_isSaid() {
        SnapshotSource source = SnapshotSource.of(this::manifest, () -> {
            throw new AccessDeniedException("/mnt/share/records.ndjson.gz");
        });

        assertRefused(source, Refusal.NO_PERMISSION, "may not read the bulk file: no access to /mnt/share");
    }

    @Test
    void stream_thatBreaksOff_isUnreadable_andNotTheFaultOfTheDisk() {
        SnapshotSource source = SnapshotSource.of(this::manifest, () -> new FilterInputStream(bulk()) {
            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                throw new IOException("the stick was pulled out");
            }
        });

        assertRefused(source, Refusal.UNREADABLE, "the bulk file could not be read: the stick was pulled out");
    }

    @Test
    void manifest_withoutEnd_isNotReadWithoutEnd() {
        SnapshotSource source = SnapshotSource.of(
                () -> new InputStream() {
                    @Override
                    public int read() {
                        return '{';
                    }
                },
                this::bulk);

        assertRefused(source, Refusal.UNREADABLE, "more than the 1048576 bytes");
    }

    @Test
    void bulkFile_withoutEnd_isReadNoFurtherThanStated() {
        long[] read = {0};
        SnapshotSource source = SnapshotSource.of(this::manifest, () -> new InputStream() {
            @Override
            public int read() {
                read[0]++;
                return 'x';
            }
        });

        assertRefused(source, Refusal.WRONG_SIZE, "has more than the");
        assertThat(read[0]).isLessThan(200_000);
    }

    @Test
    void signature_isCheckedBeforeTheBulkFileIsOpened_andTheRestAfterIt() {
        List<String> opened = new ArrayList<>();
        SnapshotSource source = SnapshotSource.of(
                        () -> {
                            opened.add("manifest");
                            return manifest();
                        },
                        () -> {
                            opened.add("bulk file");
                            return bulk();
                        })
                .withChanges(() -> {
                    opened.add("changes");
                    return new ByteArrayInputStream("{\"changes\": []}".getBytes(StandardCharsets.UTF_8));
                });

        ImportOutcome refused = catalogue.importSnapshot(
                source, Trust.keys(CentreKey.of(SignedFiles.newKeys().getPublic())));
        assertThat(refused.sentence()).contains("none of the keys");
        assertThat(opened).containsExactly("manifest");

        opened.clear();
        assertThat(take(source)).isInstanceOf(ImportOutcome.Imported.class);
        assertThat(opened).containsExactly("manifest", "bulk file", "changes");
    }

    @Test
    void unsigned_isSaid() throws IOException {
        String manifest = Files.readString(files.manifest());
        Files.writeString(files.manifest(), manifest.replaceAll(",\"signature\":\"[^\"]*\"", ""));
        assertRefused(files.source(), Refusal.UNSIGNED, "has no signature");

        Files.writeString(files.manifest(), manifest.replaceAll("\"signature\":\"", "\"signature\":\"*"));
        assertRefused(files.source(), Refusal.UNSIGNED, "that is not Base64");
    }

    @Test
    void manifest_withANumberThatNobodyCanSign_isNotOne() throws IOException {
        String manifest = Files.readString(files.manifest());
        Files.writeString(files.manifest(), manifest.replaceFirst("\\{", "{\"more\":1e400,"));

        assertRefused(files.source(), Refusal.NOT_A_MANIFEST, "cannot carry exactly");
    }

    @Test
    void signedFileThatIsNoGzip_isUnreadable() {
        files.publish(
                1, m -> withFile(m, "not gzip at all"), Records.titled("One").build());

        assertRefused(
                SnapshotSource.of(
                        this::manifest,
                        () -> new ByteArrayInputStream("not gzip at all".getBytes(StandardCharsets.UTF_8))),
                Refusal.UNREADABLE_RECORDS,
                "is not gzip");
    }

    @Test
    void damagedKeys_areSaid_andAPinnedKeyWritesThemAnew() throws IOException {
        take(files.source());
        Path keys = folder.resolve("copy/trusted-keys");
        Files.write(keys, new byte[] {(byte) 0xFF, 'x', '\n'});
        files.publish(2, Records.titled("Two").build());

        assertThat(catalogue.importSnapshot(files.source(), Trust.keys()).sentence())
                .contains("trusted-keys in the copy's folder is damaged");
        assertThat(take(files.source())).isInstanceOf(ImportOutcome.Imported.class);
        assertThat(keys).content().contains(files.key().text());
    }

    @Test
    void trustOnFirstUse_listOfKeysGone_isNoFirstUse() throws IOException {
        take(files.source());
        Files.delete(folder.resolve("copy/trusted-keys"));
        files.publish(2, Records.titled("Two").build());

        assertThat(catalogue.importSnapshot(files.source(), Trust.onFirstUse()))
                .isInstanceOfSatisfying(
                        ImportOutcome.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Refusal.NO_KEY));
    }

    @Test
    void everyRefusal_hasASentenceAndAdvice() {
        Wording wording = Wording.bundled();
        for (Refusal reason : Refusal.values()) {
            assertThat(wording.find("refusal." + reason)).as("%s", reason).isPresent();
            assertThat(wording.find("refusal." + reason + ".do"))
                    .as("%s", reason)
                    .isPresent();
        }
    }

    private static SnapshotManifest withFile(SnapshotManifest m, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        return new SnapshotManifest(
                m.centreId(),
                m.standing(),
                m.generation(),
                m.previousGeneration(),
                m.issuedAt(),
                m.expiresAt(),
                m.count(),
                m.root(),
                new SnapshotManifest.BulkFile("records.ndjson.gz", bytes.length, Snapshot.sha256(bytes)),
                m.keys(),
                m.signature());
    }

    private InputStream manifest() throws IOException {
        return Files.newInputStream(files.manifest());
    }

    private InputStream bulk() throws IOException {
        return Files.newInputStream(files.file());
    }

    private ImportOutcome take(SnapshotSource source) {
        return catalogue.importSnapshot(source, Trust.keys(files.key()));
    }

    private void assertRefused(SnapshotSource source, Refusal reason, String words) {
        ImportOutcome outcome = take(source);
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        ImportOutcome.Refused.class,
                        refused -> assertThat(refused.reason())
                                .as(outcome.sentence())
                                .isEqualTo(reason));
        assertThat(outcome.sentence()).contains(words).contains("; ");
        assertThat(catalogue.size()).isZero();
    }
}
