// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.catalogue.SnapshotManifest;
import io.github.whatworks.evidence.client.testkit.FakeCentre;
import io.github.whatworks.evidence.client.testkit.Faults;
import io.github.whatworks.evidence.client.testkit.Publication;
import io.github.whatworks.evidence.client.testkit.Reply;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Each fault does what it says. */
class FaultsTest {

    private static final String PATH = "/v1/records/example:home-visits";
    private static final Publication FIRST = Publication.of(Made.HOME);
    private static final Publication SECOND = FIRST.next(Made.HOME_2);

    private final FakeCentre centre = FakeCentre.start(FIRST).publish(SECOND);

    @AfterEach
    void close() {
        centre.close();
    }

    private Heard heard(Reply reply) throws IOException {
        centre.answer(PATH, reply);
        return Heard.get(centre.address(), PATH);
    }

    private byte[] whole() throws IOException {
        return heard(Reply.right()).body();
    }

    @Test
    void cutAfter_promisesAllAndEnds() throws Exception {
        byte[] whole = whole();

        Heard heard = heard(Faults.cutAfter(10));

        assertThat(heard.header("Content-Length")).isEqualTo(Integer.toString(whole.length));
        assertThat(heard.body()).isEqualTo(Arrays.copyOf(whole, 10));
        assertThat(heard.end()).isEqualTo(Heard.End.CLOSED);
    }

    @Test
    void cutInHead_hasNotEvenAHead() throws Exception {
        Heard heard = heard(Faults.cutInHead(20));

        assertThat(heard.text()).isEqualTo("HTTP/1.1 200 OK\r\nAcc");
        assertThat(heard.end()).isEqualTo(Heard.End.CLOSED);
    }

    @Test
    void stallAfter_staysOpenAndSilent() throws Exception {
        byte[] whole = whole();

        centre.answer(PATH, Faults.stallAfter(10));
        Heard heard = Heard.upTo(centre.address().getPort(), Heard.request(PATH), 10);

        assertThat(heard.body()).isEqualTo(Arrays.copyOf(whole, 10));
        assertThat(heard.end()).isEqualTo(Heard.End.STILL_OPEN);
    }

    @Test
    void resetAfter_isAReset() throws Exception {
        assertThat(heard(Faults.resetAfter(10)).end()).isEqualTo(Heard.End.RESET);
    }

    @Test
    void silence_saysNothing() throws Exception {
        centre.answer(PATH, Faults.silence());
        Heard heard = Heard.soon(centre.address().getPort(), Heard.request(PATH));

        assertThat(heard.bytes()).isEmpty();
        assertThat(heard.end()).isEqualTo(Heard.End.STILL_OPEN);
    }

    @Test
    void hangUp_endsWithoutAWord() throws Exception {
        Heard heard = heard(Faults.hangUp());

        assertThat(heard.bytes()).isEmpty();
        assertThat(heard.end()).isEqualTo(Heard.End.CLOSED);
    }

    @Test
    void drip_givesItAllInTheEnd() throws Exception {
        byte[] whole = whole();
        Duration pause = Duration.ofMillis(5);
        long start = System.nanoTime();

        Heard heard = heard(Faults.drip(10, pause));

        assertThat(heard.body()).isEqualTo(whole);
        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .isGreaterThanOrEqualTo(pause.multipliedBy(whole.length / 10));
    }

    @Test
    void garbage_isTheseBytes() throws Exception {
        assertThat(heard(Faults.garbage("SSH-2.0-\u00e9\r\n")).text()).isEqualTo("SSH-2.0-\u00e9\r\n");
    }

    @Test
    void truncatedTo_isHonestAboutItsLength() throws Exception {
        byte[] whole = whole();

        Heard heard = heard(Faults.truncatedTo(10));

        assertThat(heard.header("Content-Length")).isEqualTo("10");
        assertThat(heard.body()).isEqualTo(Arrays.copyOf(whole, 10));
    }

    @Test
    void lengthOf_liesBothWays() throws Exception {
        byte[] whole = whole();

        assertThat(heard(Faults.lengthOf(3)).header("Content-Length")).isEqualTo("3");
        assertThat(heard(Faults.lengthOf(3)).body()).isEqualTo(whole);
        assertThat(heard(Faults.lengthOf(1L << 40)).header("Content-Length")).isEqualTo("1099511627776");
        assertThat(heard(Faults.lengthOf(1L << 40)).end()).isEqualTo(Heard.End.CLOSED);
    }

    @Test
    void flipped_isOneBitAway() throws Exception {
        byte[] whole = whole();
        byte[] flipped = heard(Faults.flipped(10)).body();

        assertThat(flipped).hasSameSizeAs(whole);
        assertThat(Arrays.mismatch(flipped, whole)).isEqualTo(10);
        assertThat(Integer.bitCount(flipped[10] ^ whole[10])).isEqualTo(1);
        assertThat(Arrays.copyOfRange(flipped, 11, whole.length))
                .isEqualTo(Arrays.copyOfRange(whole, 11, whole.length));
    }

    @Test
    void header_isAnother() throws Exception {
        assertThat(heard(Faults.header("Content-Type", "text/plain")).header("Content-Type"))
                .isEqualTo("text/plain");
    }

    @Test
    void page_isHtmlWithStatus200() throws Exception {
        Heard heard = heard(Reply.page());

        assertThat(heard.status()).isEqualTo(200);
        assertThat(heard.header("Content-Type")).isEqualTo("text/html");
    }

    @Test
    void from_anEarlierGeneration_isRightlySignedAndOld() throws Exception {
        centre.answerEverything(Faults.from(FIRST));

        Heard manifest = Heard.get(centre.address(), "/v1/snapshot.json");
        Heard bulk = Heard.get(centre.address(), "/v1/snapshots/1.ndjson.gz");

        assertThat(manifest.body()).isEqualTo(FIRST.manifest());
        assertThat(bulk.body()).isEqualTo(FIRST.bulkFile());
    }

    @Test
    void wrongSignature_isAllRightButForThat() throws Exception {
        centre.answer("/v1/snapshot.json", Faults.wrongSignature());

        SnapshotManifest wrong = SnapshotManifest.parse(
                Heard.get(centre.address(), "/v1/snapshot.json").body());
        SnapshotManifest right = SnapshotManifest.parse(SECOND.manifest());

        assertThat(wrong.signature()).isNotEqualTo(right.signature());
        assertThat(wrong.root()).isEqualTo(right.root());
        assertThat(wrong.keys()).isEqualTo(right.keys());
    }

    @Test
    void retryAfter_comesInEveryForm() throws Exception {
        Instant then = Instant.parse("2026-12-01T08:00:00Z");

        assertThat(heard(Faults.unavailable(Duration.ofSeconds(1))).head())
                .startsWith("HTTP/1.1 503 ")
                .contains("\r\nRetry-After: 1");
        assertThat(heard(Faults.unavailableUntil(then)).header("Retry-After"))
                .isEqualTo("Tue, 01 Dec 2026 08:00:00 GMT");
        assertThat(heard(Faults.tooManyRequests(Duration.ofDays(1))).head())
                .startsWith("HTTP/1.1 429 ")
                .contains("\r\nRetry-After: 86400");
        assertThat(heard(Faults.retryLater(503, "soon")).header("Retry-After")).isEqualTo("soon");
    }

    @Test
    void redirects_leadWhereTheySay() throws Exception {
        assertThat(heard(Faults.redirectLoop()).header("Location")).isEqualTo(PATH);
        assertThat(heard(Faults.redirectTo(URI.create("http://elsewhere.example/")))
                        .header("Location"))
                .isEqualTo("http://elsewhere.example" + PATH);
        assertThat(heard(Faults.redirectLoop()).status()).isEqualTo(302);
    }
}
