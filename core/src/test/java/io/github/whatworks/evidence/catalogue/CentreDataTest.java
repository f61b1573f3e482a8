// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.Subject;
import io.github.whatworks.evidence.code.TopicMapping;
import io.github.whatworks.evidence.json.ReferenceData;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A copy answers by the scales, code lists and mappings that its Centre publishes with the records. */
class CentreDataTest {

    private static final ReferenceData BUNDLED = ReferenceData.bundled();
    private static final ReferenceDataFile NEWER = ReferenceDataFile.of(edition("2027"));
    private static final EvidenceRecord SLEEP = Records.titled("Sleep")
            .topics(Records.topic("sleep", Subject.CHILD))
            .build();

    @TempDir
    Path folder;

    private Path copy;
    private SignedFiles files;

    @BeforeEach
    void fill() {
        copy = folder.resolve("copy");
        files = new SignedFiles(folder.resolve("published"));
    }

    /** In which alcohol misuse by a child leads to sleep. */
    private static ReferenceData edition(String edition) {
        TopicMapping mapping = BUNDLED.mappingFor("dfe-cin-factors").orElseThrow();
        TopicMapping newer = mapping.toBuilder()
                .edition(edition)
                .rows(mapping.rows().stream()
                        .map(row -> row.code().filter("1A"::equals).isPresent()
                                ? row.toBuilder().topic("sleep").build()
                                : row)
                        .toList())
                .build();
        return BUNDLED.withMapping(newer);
    }

    private Catalogue open() {
        return Catalogue.open(copy, settings());
    }

    private static CatalogueSettings settings() {
        return CatalogueSettings.standard().withClock(Clock.fixed(SignedFiles.ISSUED, ZoneOffset.UTC));
    }

    private static MatchGroup group(Catalogue catalogue) {
        return catalogue.lookUp(Need.of("dfe-cin-factors", "1A")).groups().get(0);
    }

    private static boolean answersByTheCentre(Catalogue catalogue) {
        boolean found = Answers.titles(group(catalogue).matches()).equals(List.of("Sleep"));
        boolean named = group(catalogue).heading().contains("edition 2027");
        assertThat(found).isEqualTo(named);
        return found;
    }

    private static byte[] gzip(String lines) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(lines.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    private static ImportOutcome.Imported imported(ImportOutcome outcome) {
        assertThat(outcome).as(outcome.sentence()).isInstanceOf(ImportOutcome.Imported.class);
        return (ImportOutcome.Imported) outcome;
    }

    /** What is offered on top of the Centre's first file, which goes on counting. */
    private String notUsed(byte[] data) {
        Catalogue catalogue = open();
        files.publishWith(NEWER.gzip(), 1, SLEEP).offerTo(catalogue);

        ImportOutcome.Imported outcome =
                imported(files.publishWith(data, 2, SLEEP).offerTo(catalogue));

        assertThat(outcome.newReferenceData()).isFalse();
        assertThat(outcome.generation()).isEqualTo(2);
        assertThat(answersByTheCentre(catalogue)).isTrue();
        assertThat(answersByTheCentre(open())).isTrue();
        assertThat(open().setAside()).isEmpty();
        assertThat(outcome.notices()).hasSize(1);
        assertThat(outcome.notices().get(0))
                .startsWith("the scales, code lists and mappings that the manifest names were not used,");
        return outcome.notices().get(0);
    }

    @Test
    void import_newerMapping_changesTheAnswer_andTheCitationNamesIt() {
        Catalogue catalogue = open();
        files.publish(1, SLEEP).offerTo(catalogue);
        assertThat(answersByTheCentre(catalogue)).isFalse();
        assertThat(catalogue.referenceData()).isEqualTo(settings().referenceData());
        assertThat(catalogue.referenceDataSha256()).isEmpty();

        ImportOutcome.Imported outcome =
                imported(files.publishWith(NEWER.gzip(), 2, SLEEP).offerTo(catalogue));

        assertThat(outcome.newReferenceData()).isTrue();
        assertThat(outcome.notices()).isEmpty();
        assertThat(outcome.sentence()).contains("with 1 record and other scales, code lists or mappings");
        assertThat(answersByTheCentre(catalogue)).isTrue();
        assertThat(catalogue.referenceDataSha256()).contains(NEWER.sha256());
        EvidenceCitation citation = group(catalogue).matches().get(0).cite();
        assertThat(citation.mapping().orElseThrow().edition()).contains("2027");
        assertThat(catalogue.verify(citation)).isInstanceOf(CitationStatus.Unchanged.class);
    }

    @Test
    void open_anotherCatalogueOfTheFolder_answersByTheCentreToo() {
        files.publishWith(NEWER.gzip(), 1, SLEEP).offerTo(open());

        assertThat(answersByTheCentre(open())).isTrue();
    }

    @Test
    void reader_inAnotherProcess_seesWhatWasTakenIn() throws Exception {
        files.publish(1, SLEEP).offerTo(open());
        Process reader = CopyHost.start("mapping", copy.toString());
        try (BufferedReader out = reader.inputReader(StandardCharsets.UTF_8)) {
            assertThat(out.readLine()).isEqualTo("2026-11-demonstration");

            files.publishWith(NEWER.gzip(), 2, SLEEP).offerTo(open());
            reader.getOutputStream().write('\n');
            reader.getOutputStream().flush();

            assertThat(out.readLine()).isEqualTo("2027");
        } finally {
            reader.destroy();
        }
    }

    @Test
    void import_hostsOwnData_aloneCounts_andIsKeptForOthers() {
        Catalogue own = Catalogue.open(copy, settings().withReferenceData(BUNDLED));

        ImportOutcome.Imported outcome =
                imported(files.publishWith(NEWER.gzip(), 1, SLEEP).offerTo(own));

        assertThat(outcome.newReferenceData()).isTrue();
        assertThat(answersByTheCentre(own)).isFalse();
        assertThat(own.referenceData()).isEqualTo(BUNDLED);
        assertThat(own.referenceDataSha256()).contains(NEWER.sha256());
        assertThat(answersByTheCentre(open())).isTrue();
    }

    @Test
    void import_sameFileAgain_isCarriedOver_withoutBeingOpened() throws IOException {
        Catalogue catalogue = open();
        files.publishWith(NEWER.gzip(), 1, SLEEP).offerTo(catalogue);
        files.publishWith(NEWER.gzip(), 2, SLEEP);
        Files.delete(files.data());

        ImportOutcome.Imported outcome = imported(files.offerTo(catalogue));

        assertThat(outcome.notices()).isEmpty();
        assertThat(outcome.newReferenceData()).isFalse();
        assertThat(CopyFiles.current(copy).resolve("reference-data.ndjson.gz")).hasBinaryContent(NEWER.gzip());
        assertThat(answersByTheCentre(open())).isTrue();
    }

    @Test
    void import_newFileNotBrought_keepsTheFormer_andIsCompletedLater_withoutTheBulkFile() throws IOException {
        Catalogue catalogue = open();
        files.publish(1, SLEEP).offerTo(catalogue);
        files.publishWith(NEWER.gzip(), 2, SLEEP);
        Files.delete(files.data());

        ImportOutcome.Imported outcome = imported(files.offerTo(catalogue));

        assertThat(outcome.notices())
                .containsExactly("the scales, code lists and mappings that the manifest names were not brought;"
                        + " this copy goes on with those that it had");
        assertThat(answersByTheCentre(catalogue)).isFalse();
        assertThat(files.offerTo(catalogue)).isEqualTo(new ImportOutcome.Unchanged(2));

        Files.write(files.data(), new byte[] {1, 2, 3});
        assertThat(files.offerTo(catalogue))
                .isInstanceOfSatisfying(
                        ImportOutcome.Unchanged.class,
                        same -> assertThat(same.sentence())
                                .startsWith(
                                        "generation 2 is the one already here; the scales, code lists and mappings"));

        Files.write(files.data(), NEWER.gzip());
        Files.delete(files.file());
        ImportOutcome.Imported completed = imported(files.offerTo(catalogue));

        assertThat(completed.newReferenceData()).isTrue();
        assertThat(completed.notices()).isEmpty();
        assertThat(answersByTheCentre(catalogue)).isTrue();
        assertThat(answersByTheCentre(open())).isTrue();
        assertThat(open().record("test:sleep")).contains(SLEEP);
        assertThat(files.offerTo(catalogue)).isEqualTo(new ImportOutcome.Unchanged(2));
    }

    @Test
    void import_manifestThatNamesNoneAnyMore_endsIt() {
        Catalogue catalogue = open();
        files.publishWith(NEWER.gzip(), 1, SLEEP).offerTo(catalogue);

        ImportOutcome.Imported outcome = imported(files.publish(2, SLEEP).offerTo(catalogue));

        assertThat(outcome.newReferenceData()).isTrue();
        assertThat(answersByTheCentre(catalogue)).isFalse();
        assertThat(catalogue.referenceDataSha256()).isEmpty();
    }

    @Test
    void import_renewedManifestWithAnotherFile_takesItIn() {
        Catalogue catalogue = open();
        files.publish(1, SLEEP).offerTo(catalogue);
        SnapshotManifest.BulkFile named = NEWER.describe();
        files.publishWith(NEWER.gzip(), 1, SLEEP);
        files.publish(1, manifest -> Manifests.later().apply(manifest).withReferenceData(Optional.of(named)), SLEEP);

        ImportOutcome.Imported outcome = imported(files.offerTo(catalogue));

        assertThat(outcome.newReferenceData()).isTrue();
        assertThat(answersByTheCentre(catalogue)).isTrue();
    }

    @Test
    void import_tamperedFile_isNotUsed() throws IOException {
        Catalogue catalogue = open();
        byte[] other = NEWER.gzip();
        files.publishWith(other, 1, SLEEP);
        other[other.length / 2] ^= 1;
        Files.write(files.data(), other);

        ImportOutcome.Imported outcome = imported(files.offerTo(catalogue));

        assertThat(outcome.newReferenceData()).isFalse();
        assertThat(outcome.notices())
                .singleElement()
                .asString()
                .endsWith("the file that was brought does not have the digest that the manifest states");
        assertThat(answersByTheCentre(catalogue)).isFalse();
        assertThat(catalogue.record("test:sleep")).isPresent();
    }

    @Test
    void import_shorterOrLongerThanSigned_isNotUsed() throws IOException {
        Catalogue catalogue = open();
        files.publishWith(NEWER.gzip(), 1, SLEEP);
        Files.write(files.data(), new byte[7]);

        assertThat(imported(files.offerTo(catalogue)).notices().get(0))
                .endsWith("it has 7 of the " + NEWER.gzip().length + " bytes that the manifest states");

        Files.write(files.data(), new byte[NEWER.gzip().length + 1]);
        assertThat(files.offerTo(catalogue).sentence()).contains("has more than the " + NEWER.gzip().length);
    }

    @Test
    void import_statedLargerThanItMayBe_isNotOpened() {
        Catalogue catalogue = open();
        files.publishWith(NEWER.gzip(), 1, SLEEP);
        SnapshotManifest.BulkFile huge =
                new SnapshotManifest.BulkFile("reference-data/x", (1 << 23) + 1, NEWER.sha256());
        files.publish(1, manifest -> manifest.withReferenceData(Optional.of(huge)), SLEEP);

        SnapshotSource source = SnapshotSource.files(files.manifest(), files.file())
                .withReferenceData(() -> {
                    throw new AssertionError("opened");
                });
        ImportOutcome.Imported outcome = imported(catalogue.importSnapshot(source, Trust.keys(files.key())));

        assertThat(outcome.notices().get(0)).endsWith("the manifest states 8388609 bytes, and it may have 8388608");
    }

    @Test
    void import_signedBombInOneLine_isNotUnpackedBeyondItsBound() {
        assertThat(notUsed(gzip(" ".repeat(1 << 24))))
                .endsWith("it has more than the 8388608 bytes in line 1 that it may have");
    }

    @Test
    void import_signedBombOfManyLines_isNotUnpackedBeyondItsBound() {
        String line = "{\"other\":\"" + "0".repeat(1 << 20) + "\"}\n";

        assertThat(notUsed(gzip(line.repeat(40)))).contains("it has more than the 33554432 bytes when unpacked");
    }

    @Test
    void import_signedButNotGzip_isNotUsed() {
        assertThat(notUsed("{}".getBytes(StandardCharsets.UTF_8))).contains("it is not gzip: ");
    }

    @Test
    void import_signedButUnreadableLine_isNotUsed() {
        assertThat(notUsed(gzip("{\"other\":1}\n{\"scale\":7}\n"))).contains("line 2: ");
    }

    @Test
    void import_lineOfAnUnknownKind_isKeptOutAndSaid() {
        Catalogue catalogue = open();
        byte[] data = gzip(
                "{\"footnote\":{\"id\":\"x\"}}\n{\"mapping\":{\"id\":\"none\",\"list\":\"nothing\",\"new\":[1]}}\n");

        ImportOutcome.Imported outcome =
                imported(files.publishWith(data, 1, SLEEP).offerTo(catalogue));

        assertThat(outcome.newReferenceData()).isTrue();
        assertThat(outcome.notices())
                .singleElement()
                .asString()
                .contains("1 line of a kind that this version does not know");
        assertThat(catalogue.referenceData().mappingFor("nothing")).isPresent();
        assertThat(CopyFiles.all(copy))
                .filteredOn(path -> path.endsWith("reference-data.ndjson.gz"))
                .allSatisfy(path -> assertThat(path).hasBinaryContent(data));
    }

    @Test
    void open_fileGoneWrong_costsNoRecord_andTheSameOfAnOlderGenerationAnswers() throws IOException {
        Catalogue catalogue = open();
        files.publishWith(NEWER.gzip(), 1, SLEEP).offerTo(catalogue);
        files.publishWith(NEWER.gzip(), 2, SLEEP, Records.titled("Two").build()).offerTo(catalogue);
        Path file = CopyFiles.current(copy).resolve("reference-data.ndjson.gz");
        byte[] right = Files.readAllBytes(file);
        for (int place = 0; place < right.length; place += right.length / 20) {
            byte[] wrong = right.clone();
            wrong[place] ^= 1;
            Files.write(file, wrong);

            Catalogue opened = open();

            assertThat(opened.record("test:two")).isPresent();
            assertThat(answersByTheCentre(opened)).isTrue();
            assertThat(opened.setAside())
                    .singleElement()
                    .asString()
                    .startsWith("the Centre's scales, code lists and mappings in generation 2-");
        }
        Files.delete(file);
        assertThat(answersByTheCentre(open())).isTrue();
        assertThat(open().setAside()).hasSize(1);
    }

    @Test
    void open_anyByteOfTheDigestsGoneWrong_stillAnswersByTheCentre() throws IOException {
        Catalogue catalogue = open();
        files.publishWith(NEWER.gzip(), 1, SLEEP).offerTo(catalogue);
        files.publishWith(NEWER.gzip(), 2, SLEEP, Records.titled("Two").build()).offerTo(catalogue);
        Path file = CopyFiles.current(copy).resolve("SHA256SUMS");
        byte[] right = Files.readAllBytes(file);
        assertThat(new String(right, StandardCharsets.UTF_8)).contains(NEWER.sha256() + "  reference-data.ndjson.gz\n");
        for (int place = 0; place < right.length; place += 3) {
            byte[] wrong = right.clone();
            wrong[place] ^= 1;
            Files.write(file, wrong);

            assertThat(answersByTheCentre(open())).as("byte %d", place).isTrue();
        }
    }

    @Test
    void open_fileGoneWrongAndNoneOlder_answersWithoutIt_untilItIsBroughtAgain() throws IOException {
        files.publishWith(NEWER.gzip(), 1, SLEEP).offerTo(open());
        Files.writeString(CopyFiles.current(copy).resolve("reference-data.ndjson.gz"), "?");

        Catalogue opened = open();

        assertThat(opened.record("test:sleep")).isPresent();
        assertThat(answersByTheCentre(opened)).isFalse();
        assertThat(opened.referenceDataSha256()).isEmpty();
        assertThat(opened.setAside()).hasSize(1);

        assertThat(imported(files.offerTo(opened)).newReferenceData()).isTrue();
        assertThat(answersByTheCentre(opened)).isTrue();
        assertThat(open().setAside()).isEmpty();
    }

    @Test
    void open_folderOfBeforeThereWasSuchAFile_stillReads() throws IOException {
        files.publish(1, SLEEP).offerTo(open());

        assertThat(CopyFiles.all(CopyFiles.current(copy)))
                .extracting(path -> path.getFileName().toString())
                .containsExactly(
                        "IN-USE", "SHA256SUMS", "history.ndjson", "manifest.json", "records.ndjson.gz", "retrieved");
        assertThat(open().record("test:sleep")).isPresent();
        assertThat(open().setAside()).isEmpty();
    }

    @Test
    void manifest_memberThatIsNoFile_isRefused() {
        String json = new String(files.publishWith(NEWER.gzip(), 1, SLEEP).publishedManifest(), StandardCharsets.UTF_8);
        assertThat(json).contains("\"referenceData\":{\"path\":\"reference-data/x\"");

        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> SnapshotManifest.parse(json.replace("\"referenceData\":{", "\"referenceData\":[],\"x\":{")
                                .getBytes(StandardCharsets.UTF_8)))
                .withMessage("the manifest: member \"referenceData\" is not an object");
    }
}
