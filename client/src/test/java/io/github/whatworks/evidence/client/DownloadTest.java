// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.catalogue.Catalogue;
import io.github.whatworks.evidence.client.testkit.Answer;
import io.github.whatworks.evidence.client.testkit.FakeCentre;
import io.github.whatworks.evidence.client.testkit.Faults;
import io.github.whatworks.evidence.client.testkit.Publication;
import io.github.whatworks.evidence.client.testkit.Reply;
import io.github.whatworks.evidence.client.testkit.Request;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bulk file that does not arrive in one piece. */
class DownloadTest {

    private static final Publication PUBLICATION = Publication.of(Samples.ALPHA, Samples.BETA);
    private static final String BULK = "/v1/" + PUBLICATION.bulkPath();
    private static final int SIZE = PUBLICATION.bulkFile().length;

    @TempDir
    Path folder;

    private FakeCentre centre;
    private EvidenceClient client;
    private Catalogue copy;

    @BeforeEach
    void open() {
        centre = FakeCentre.start(PUBLICATION);
        client = EvidenceClient.builder(centre.address())
                .trust(PUBLICATION.key())
                .sleeper(new PassingTime())
                .build();
        copy = Catalogue.open(folder.resolve("copy"));
    }

    @AfterEach
    void close() {
        client.close();
        centre.close();
    }

    @Test
    void cutOnce_goesOnWhereItEnded() {
        centre.answer(BULK, Faults.cutAfter(30).then(Reply.right()));

        assertThat(client.refresh(copy)).isInstanceOf(Refresh.Updated.class);

        assertThat(ranges()).containsExactly("", "bytes=30-");
        assertThat(left()).isEmpty();
    }

    @Test
    void cutAgainAndAgain_theNextRefreshGoesOnWhereItEnded() {
        centre.answer(BULK, Faults.cutAfter(20));

        assertThat(client.refresh(copy)).isInstanceOf(Refresh.KeptOldCopy.class);
        centre.answer(BULK, Reply.right());
        assertThat(client.refresh(copy)).isInstanceOf(Refresh.Updated.class);

        assertThat(ranges()).containsExactly("", "bytes=20-", "bytes=40-", "bytes=60-");
        assertThat(left()).isEmpty();
    }

    @Test
    void serverThatKnowsNoRanges_sendsItAllAgain() {
        centre.answer(BULK, Faults.cutAfter(30).then(Reply.gzip(PUBLICATION.bulkFile())));

        assertThat(client.refresh(copy)).isInstanceOf(Refresh.Updated.class);
    }

    @Test
    void anotherPartThanAskedFor_isNotPutTogether() {
        Reply wrongPart = Faults.altered(right -> right.with("Content-Range", "bytes 31-" + (SIZE - 1) + "/" + SIZE));
        centre.answer(
                BULK, Faults.cutAfter(30).times(1).then(wrongPart.times(1)).then(Reply.right()));

        assertThat(client.refresh(copy)).isInstanceOf(Refresh.Updated.class);

        assertThat(ranges()).containsExactly("", "bytes=30-", "");
    }

    @Test
    void noPartFromThereOn_startsAnew() {
        centre.answer(
                BULK,
                Faults.cutAfter(30)
                        .times(1)
                        .then(Reply.of(Answer.of(416)).times(1))
                        .then(Reply.right()));

        assertThat(client.refresh(copy)).isInstanceOf(Refresh.Updated.class);

        assertThat(ranges()).containsExactly("", "bytes=30-", "");
    }

    @Test
    void whatWasThereIsOfAnotherFile_startsAnewOnce() throws IOException {
        centre.answer(BULK, Faults.cutAfter(20));
        client.refresh(copy);
        Path part = left().get(0);
        byte[] damaged = Files.readAllBytes(part);
        damaged[10] ^= 1;
        Files.write(part, damaged);
        centre.answer(BULK, Reply.right());

        assertThat(client.refresh(copy)).isInstanceOf(Refresh.Updated.class);

        assertThat(ranges()).containsSubsequence("bytes=60-", "");
    }

    @Test
    void fileThatIsWrongFromTheStart_isRefusedAndNotKept() {
        centre.answer(BULK, Faults.flipped(SIZE / 2));

        assertThat(client.refresh(copy)).isInstanceOf(Refresh.KeptOldCopy.class);

        assertThat(left()).isEmpty();
    }

    @Test
    void twoAtOnce_endWithTheWholeCopy() throws Exception {
        centre.answer(BULK, Reply.late(Duration.ofMillis(200), Reply.right()));

        CompletableFuture<Refresh> one = client.refreshAsync(copy);
        CompletableFuture<Refresh> other = client.refreshAsync(Catalogue.open(copy.folder()));

        assertThat(List.of(one.get(), other.get())).hasAtLeastOneElementOfType(Refresh.Updated.class);
        copy.reload();
        assertThat(copy.size()).isEqualTo(2);
        assertThat(left()).isEmpty();
    }

    private List<String> ranges() {
        return centre.requests().stream()
                .filter(request -> request.path().equals(BULK))
                .map((Request request) -> request.header("Range").orElse(""))
                .toList();
    }

    private List<Path> left() {
        try (Stream<Path> files = Files.list(copy.folder().resolve("downloads"))) {
            return files.filter(file -> Optional.ofNullable(file.getFileName())
                            .filter(name -> name.toString().endsWith(".part"))
                            .isPresent())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
