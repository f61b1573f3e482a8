// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.testkit;

import io.github.whatworks.evidence.catalogue.SnapshotManifest;
import io.github.whatworks.evidence.publication.CentreKeys;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.function.UnaryOperator;

/**
 * What goes wrong, by name. Most begin with the right answer to what was asked and do one thing to it, so they fit any
 * address: {@code centre.answer("/v1/snapshot.json", Faults.cutAfter(100))}.
 *
 * <p>Bytes are those of the body as sent; what is beyond the end of a body does nothing.
 */
public final class Faults {

    private Faults() {}

    /** The connection ends after so many bytes of the body; the head promised them all. */
    public static Reply cutAfter(long bytes) {
        return Sending.until(bytes, exchange -> {});
    }

    /** The connection ends after so many bytes of the head, before there is any body. */
    public static Reply cutInHead(int bytes) {
        return exchange -> {
            byte[] head = exchange.right().head();
            exchange.out().write(head, 0, Math.min(bytes, head.length));
        };
    }

    /** After so many bytes of the body nothing more comes, until the client hangs up. */
    public static Reply stallAfter(long bytes) {
        return Sending.until(bytes, Exchange::awaitHangUp);
    }

    /** After so many bytes of the body the connection is reset. */
    public static Reply resetAfter(long bytes) {
        return Sending.until(bytes, Exchange::reset);
    }

    /** The right answer, so many bytes of the body at a time, with a pause before each. */
    public static Reply drip(int bytesAtATime, Duration pause) {
        return Sending.slowly(bytesAtATime, pause);
    }

    /** Nothing at all is answered, until the client hangs up. */
    public static Reply silence() {
        return Exchange::awaitHangUp;
    }

    /** The connection ends in place of an answer. */
    public static Reply hangUp() {
        return Exchange::out;
    }

    /** These bytes and the end of the connection in place of an answer in HTTP; one byte for each sign. */
    public static Reply garbage(String bytes) {
        return exchange -> exchange.out().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** The right answer, made different. */
    public static Reply altered(UnaryOperator<Answer> change) {
        return exchange -> exchange.send(change.apply(exchange.right()));
    }

    /** The right answer with another header: another {@code Content-Type}, a {@code Date} that is wrong. */
    public static Reply header(String name, String value) {
        return altered(right -> right.with(name, value));
    }

    /** The right answer with so many bytes of its body, which its head says are all. */
    public static Reply truncatedTo(int bytes) {
        return altered(right -> right.withBody(Arrays.copyOf(right.body(), Math.min(bytes, right.length()))));
    }

    /** The right answer with a {@code Content-Length} that lies. If it says less than there is, the rest comes after it. */
    public static Reply lengthOf(long said) {
        return header("Content-Length", Long.toString(said));
    }

    /** The right answer with one bit of its body turned over. */
    public static Reply flipped(int at) {
        return altered(right -> {
            byte[] body = right.body();
            if (at < body.length) {
                body[at] ^= 1;
            }
            return right.withBody(body);
        });
    }

    /** What a Centre that has published {@code other} alone answers: an older generation, or somebody else's. */
    public static Reply from(Publication other) {
        History history = History.of(other);
        return exchange -> exchange.send(ContractAnswers.answer(
                exchange.request(),
                history,
                "http://" + exchange.request().header("Host").orElse("")));
    }

    /** The right manifest, signed with a key that nobody knows. At any other address nothing is answered. */
    public static Reply wrongSignature() {
        CentreKeys stranger = CentreKeys.create();
        return exchange -> {
            byte[] manifest = exchange.request().path().equals("/v1/snapshot.json")
                    ? Sending.plain(exchange.right())
                    : new byte[0];
            if (manifest.length > 0) {
                exchange.send(Answer.of(
                        200,
                        "application/json",
                        stranger.sign(SnapshotManifest.parse(manifest)).toJson()));
            } else {
                exchange.out();
            }
        };
    }

    /** Status 503 with {@code Retry-After} in seconds. */
    public static Reply unavailable(Duration retryAfter) {
        return retryLater(503, Long.toString(retryAfter.toSeconds()));
    }

    /** Status 503 with {@code Retry-After} as a date. */
    public static Reply unavailableUntil(Instant then) {
        return retryLater(503, Delivery.date(then));
    }

    /** Status 429 with {@code Retry-After} in seconds; {@code Duration.ofDays(1)} is one that nobody waits for. */
    public static Reply tooManyRequests(Duration retryAfter) {
        return retryLater(429, Long.toString(retryAfter.toSeconds()));
    }

    /** A status with {@code Retry-After} as it stands, whether that is in its form or not. */
    public static Reply retryLater(int status, String retryAfter) {
        String type = status == 429 ? "too-many-requests" : "unavailable";
        return Reply.of(Problems.of(status, type, "Not now.").with("Retry-After", retryAfter));
    }

    /** A redirect to the same path and query below another root: elsewhere, or to plain HTTP. */
    public static Reply redirectTo(URI root) {
        return exchange -> exchange.send(Answer.of(302)
                .with(
                        "Location",
                        root.toString().replaceAll("/+$", "")
                                + exchange.request().target()));
    }

    /** A redirect to where the client is already. */
    public static Reply redirectLoop() {
        return exchange ->
                exchange.send(Answer.of(302).with("Location", exchange.request().target()));
    }

    /** So many zeros, of which no header says how many there are. */
    public static Reply zeros(String mediaType, long count) {
        return Sending.zeros(Answer.of(200, mediaType, new byte[0]), count, false);
    }

    /** So many zeros packed with gzip, as {@code Content-Encoding}: a thousandth of that is sent. */
    public static Reply gzipBomb(String mediaType, long count) {
        return Sending.zeros(Answer.of(200, mediaType, new byte[0]).with("Content-Encoding", "gzip"), count, true);
    }
}
