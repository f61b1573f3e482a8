// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.publication;

import static io.github.whatworks.evidence.publication.Published.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.whatworks.evidence.catalogue.Catalogue;
import io.github.whatworks.evidence.catalogue.ImportOutcome;
import io.github.whatworks.evidence.catalogue.ReferenceDataFile;
import io.github.whatworks.evidence.catalogue.SnapshotManifest;
import io.github.whatworks.evidence.catalogue.Trust;
import io.github.whatworks.evidence.code.CodeList;
import io.github.whatworks.evidence.code.TopicMapping;
import io.github.whatworks.evidence.json.ReferenceData;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scales, code lists and mappings are published with the records, and stay one file while nothing in them changes. */
class PublishedDataTest {

    private static final ReferenceData BUNDLED = ReferenceData.bundled();

    @TempDir
    Path folder;

    private Published published;

    @BeforeEach
    void open() {
        published = new Published(folder.resolve("public"));
    }

    private static ReferenceData edition(String edition) {
        TopicMapping mapping = BUNDLED.mappingFor("dfe-cin-factors").orElseThrow();
        return BUNDLED.withMapping(mapping.toBuilder().edition(edition).build());
    }

    private PublicationOutcome publish(ReferenceData data) {
        published.later(Duration.ofDays(1));
        return published.publish(published.centre().withReferenceData(data), record("One"));
    }

    private List<String> dataFiles() {
        return published.names().stream()
                .filter(name -> name.startsWith("v1/reference-data/"))
                .toList();
    }

    @Test
    void first_publishesTheLibrarysOwn_andSignsIt() {
        published.publish(record("One"));

        ReferenceDataFile file = ReferenceDataFile.of(BUNDLED);
        assertThat(published.manifest().referenceData()).contains(file.describe());
        assertThat(published.bytes(published.dataFile())).isEqualTo(file.gzip());
        assertThat(published.dataFile())
                .isEqualTo("v1/reference-data/" + file.sha256().substring(0, 16) + ".ndjson.gz");
    }

    @Test
    void changed_givesTheSameGenerationAnotherFile_andKeepsTheOneBefore() {
        publish(edition("1"));
        String first = published.dataFile();

        PublicationOutcome outcome = publish(edition("2"));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        PublicationOutcome.Renewed.class,
                        renewed -> assertThat(renewed.newReferenceData()).isTrue());
        assertThat(outcome.sentence()).endsWith("; the scales, code lists or mappings are others");
        assertThat(published.manifest().generation()).isEqualTo(1);
        String second = published.dataFile();
        assertThat(dataFiles()).containsExactlyInAnyOrder(first, second);

        assertThat(publish(edition("2")).sentence()).endsWith("nothing changed in them");
        assertThat(dataFiles()).containsExactly(second);
    }

    @Test
    void changed_reachesACopy() {
        Path copy = folder.resolve("copy");
        publish(edition("1"));
        published.takeIn(copy, Trust.keys(published.keys.publicKey()));
        publish(edition("2"));

        assertThat(published.takeIn(copy, Trust.keys())).isEqualTo(new ImportOutcome.Imported(1, 1, List.of(), true));

        Catalogue catalogue = published.copy(copy);
        assertThat(catalogue
                        .referenceData()
                        .mappingFor("dfe-cin-factors")
                        .orElseThrow()
                        .edition())
                .contains("2");
        assertThat(catalogue.setAside()).isEmpty();
    }

    @Test
    void sameLines_packedOtherwise_stayTheFileThatIsThere() throws IOException {
        ReferenceDataFile now = ReferenceDataFile.of(edition("1"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes) {
            {
                def.setLevel(Deflater.NO_COMPRESSION);
            }
        }) {
            new GZIPInputStream(new ByteArrayInputStream(now.gzip())).transferTo(out);
        }
        ReferenceDataFile otherwise = ReferenceDataFile.parse(bytes.toByteArray());
        publish(edition("1"));
        SnapshotManifest manifest = published.manifest();
        SnapshotManifest resigned = published.keys.sign(manifest.withReferenceData(Optional.of(otherwise.describe())));
        Files.write(published.file("v1/snapshot.json"), resigned.toJson());
        Files.write(published.file("v1/" + otherwise.describe().path()), otherwise.gzip());

        PublicationOutcome outcome = publish(edition("1"));

        assertThat(outcome.sentence()).endsWith("nothing changed in them");
        assertThat(published.manifest().referenceData()).contains(otherwise.describe());
        assertThat(dataFiles()).containsExactly("v1/" + otherwise.describe().path());
    }

    @Test
    void fileThatIsDamagedOrGone_isWrittenAgain() throws IOException {
        publish(edition("1"));
        byte[] right = published.bytes(published.dataFile());
        Files.writeString(published.file(published.dataFile()), "?");

        assertThat(publish(edition("1")).sentence()).endsWith("nothing changed in them");
        assertThat(published.bytes(published.dataFile())).isEqualTo(right);

        Files.delete(published.file(published.dataFile()));
        publish(edition("1"));
        assertThat(published.bytes(published.dataFile())).isEqualTo(right);
    }

    @Test
    void draftsOfAKilledRun_areRemoved() throws IOException {
        publish(edition("1"));
        Files.writeString(published.file("v1/reference-data/.0123456789abcdef.ndjson.gz.new"), "half of a file");
        Files.writeString(published.file("v1/reference-data/0123456789abcdef.ndjson.gz"), "a manifest never named it");

        publish(edition("1"));

        assertThat(dataFiles()).containsExactly(published.dataFile());
    }

    @Test
    void without_namesNone_andFollowersAnswerByTheirOwn() {
        Path copy = folder.resolve("copy");
        published.publish(published.centre().withoutReferenceData(), record("One"));

        assertThat(published.manifest().referenceData()).isEmpty();
        assertThat(published.names()).hasSize(4);
        assertThat(published.takeIn(copy, Trust.keys(published.keys.publicKey())))
                .isEqualTo(new ImportOutcome.Imported(1, 1));
        assertThat(published.copy(copy).referenceData().mappings()).isEqualTo(BUNDLED.mappings());
    }

    @Test
    void dataThatCannotBePublished_isRefusedAtOnce() {
        ReferenceData nameless =
                BUNDLED.withCodeList(CodeList.builder().title("no id").build());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> published.centre().withReferenceData(nameless))
                .withMessageContaining("expected a codeList with an id, found none");
        assertThat(published.root).doesNotExist();
    }
}
