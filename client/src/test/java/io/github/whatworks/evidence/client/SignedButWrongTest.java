// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.catalogue.Catalogue;
import io.github.whatworks.evidence.catalogue.SnapshotManifest;
import io.github.whatworks.evidence.catalogue.SnapshotManifest.BulkFile;
import io.github.whatworks.evidence.client.testkit.FakeCentre;
import io.github.whatworks.evidence.client.testkit.Publication;
import io.github.whatworks.evidence.client.testkit.Reply;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A Centre whose signature is good and whose publication is not: nothing of it is taken in. */
class SignedButWrongTest {

    private static final Publication PUBLICATION = Publication.of(Samples.ALPHA);
    private static final String ALPHA_LINE =
            "{\"format\":\"1.0\",\"id\":\"test:alpha\",\"kind\":\"programme\",\"title\":\"Other\",\"version\":1}\n";

    @TempDir
    Path folder;

    private FakeCentre centre;

    @BeforeEach
    void start() {
        centre = FakeCentre.start(PUBLICATION);
    }

    @AfterEach
    void stop() {
        centre.close();
    }

    @Test
    void aFileThatIsNotCompressed() {
        publish(ALPHA_LINE.getBytes(StandardCharsets.UTF_8));

        assertRefused("");
    }

    @Test
    void aFileThatEndsTooSoon() {
        byte[] whole = PUBLICATION.bulkFile();
        publish(Arrays.copyOf(whole, whole.length - 12));

        assertRefused("");
    }

    @Test
    void anEmptyFile() {
        publish(new byte[0]);

        assertRefused("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"nonsense\n", "{}\n", "{\"format\":\"9.0\",\"id\":\"test:a\",\"kind\":\"x\",\"title\":\"A\"}\n"})
    void aLineThatIsNoRecord(String line) {
        publish(gzip(line));

        assertRefused("has a line that cannot be read");
    }

    @Test
    void aRecordWithoutAVersion() {
        publish(gzip(ALPHA_LINE.replace(",\"version\":1", "")));

        assertRefused("has a record without a version");
    }

    @Test
    void moreRecordsThanStated() {
        publish(gzip(ALPHA_LINE + ALPHA_LINE.replace("alpha", "beta")));

        assertRefused("has more than the 1 records");
    }

    @Test
    void fewerRecordsThanStated() {
        publish(gzip("\n\n"));

        assertRefused("has 0 instead of the 1 records");
    }

    @Test
    void otherRecordsThanTheRootStates() {
        publish(gzip(ALPHA_LINE));

        assertRefused("do not have the root that the manifest states");
    }

    /** Everything in the manifest is as it should be, but for the one file it names. */
    private void publish(byte[] file) {
        SnapshotManifest right = SnapshotManifest.parse(PUBLICATION.manifest());
        String path = "/v1/" + right.snapshot().path();
        centre.answer("/v1/snapshot.json", Reply.json(PUBLICATION.manifestOfFile(of(file))))
                .answer(path, Reply.gzip(file));
    }

    private static UnaryOperator<BulkFile> of(byte[] file) {
        return right -> new BulkFile(right.path(), file.length, sha256(file));
    }

    private void assertRefused(String because) {
        Catalogue copy = Catalogue.open(folder);
        try (EvidenceClient client = EvidenceClient.builder(centre.address())
                .trust(PUBLICATION.key())
                .build()) {
            assertThat(client.refresh(copy))
                    .isInstanceOfSatisfying(
                            Refresh.KeptOldCopy.class,
                            kept -> assertThat(kept.because()).contains(because));
        }
        assertThat(copy.size()).isZero();
        assertThat(Catalogue.open(folder).freshness()).isEmpty();
    }

    private static byte[] gzip(String lines) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(lines.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
