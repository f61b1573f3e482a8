// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.campaign;

import io.github.whatworks.evidence.catalogue.SnapshotManifest;
import io.github.whatworks.evidence.catalogue.SnapshotManifest.BulkFile;
import io.github.whatworks.evidence.client.testkit.Answer;
import io.github.whatworks.evidence.client.testkit.FakeCentre;
import io.github.whatworks.evidence.client.testkit.Faults;
import io.github.whatworks.evidence.client.testkit.Publication;
import io.github.whatworks.evidence.client.testkit.Reply;
import io.github.whatworks.evidence.client.testkit.Script;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;

/** What the network does next, at which address, and for how long. */
final class Weather {

    private static final int SOME_BYTES = 40_000;
    private static final long MORE_THAN_THE_HEAP = 1L << 30;
    private static final List<String> TYPES =
            List.of("application/json", "application/gzip", "application/problem+json", "text/html");

    private final Random random;
    private final Published published;
    private final Publication stranger = Publication.of(List.of());

    Weather(Random random, Published published) {
        this.random = random;
        this.published = published;
    }

    /** Makes it so, and says in words what it is, for the message of a failure. */
    String over(FakeCentre centre) {
        StringBuilder said = new StringBuilder();
        for (int i = random.nextInt(3); i >= 0; i--) {
            String path = path();
            int kind = random.nextInt(33);
            Reply fault = fault(kind);
            int times = 1 + random.nextInt(4);
            Script script =
                    random.nextBoolean() ? Script.of(fault) : fault.times(times).then(Reply.right());
            said.append(path).append(": fault ").append(kind).append(", ");
            if (path.equals("everything")) {
                centre.answerEverything(script);
            } else {
                centre.answer(path, script);
            }
        }
        return said.toString();
    }

    private String path() {
        Publication now = published.current();
        return switch (random.nextInt(7)) {
            case 0 -> "/v1/centre.json";
            case 1 -> "/v1/snapshot.json";
            case 2 -> "/v1/changes.json";
            case 3 -> "/v1/" + now.bulkPath();
            case 4 ->
                "/v1/"
                        + SnapshotManifest.parse(now.manifest())
                                .referenceData()
                                .map(BulkFile::path)
                                .orElse(now.bulkPath());
            default -> "everything";
        };
    }

    private Reply fault(int kind) {
        int some = random.nextInt(random.nextBoolean() ? SOME_BYTES : 500);
        return switch (kind) {
            case 0 -> Faults.cutAfter(some);
            case 1 -> Faults.cutInHead(some);
            case 2 -> Faults.stallAfter(some);
            case 3 -> Faults.resetAfter(some);
            case 4 -> Faults.drip(1 + random.nextInt(200), Duration.ofMillis(1));
            case 5 -> Faults.silence();
            case 6 -> Faults.hangUp();
            case 7 -> Faults.garbage("\u0000\u0001 no HTTP at all \r\n\r\n");
            case 8 -> Faults.header("Content-Type", TYPES.get(random.nextInt(TYPES.size())));
            case 9 -> Faults.truncatedTo(some);
            case 10 -> Faults.lengthOf(some);
            case 11 -> Faults.flipped(some);
            case 12 -> Faults.from(published.any());
            case 13 -> Faults.from(stranger);
            case 14 -> Faults.wrongSignature();
            case 15 -> Faults.unavailable(Duration.ofSeconds(random.nextInt(3)));
            case 16 -> Faults.tooManyRequests(Duration.ofDays(1));
            case 17 -> Faults.redirectTo(URI.create("https://elsewhere.invalid"));
            case 18 -> Faults.redirectLoop();
            case 19 -> Faults.zeros(TYPES.get(random.nextInt(TYPES.size())), MORE_THAN_THE_HEAP);
            case 20 -> Faults.gzipBomb(TYPES.get(random.nextInt(TYPES.size())), MORE_THAN_THE_HEAP);
            case 21 -> Reply.page();
            case 22 -> Reply.problem(400 + random.nextInt(200));
            case 23 -> Reply.of(Answer.of(304).with("ETag", "\"1\""));
            case 24 -> Reply.json("[".repeat(some) + "1,".repeat(some));
            case 25 -> Reply.json("{\"generation\":" + some + ",\"oldest\":0,\"changes\":[]}");
            case 26 -> Faults.header("Content-Encoding", random.nextBoolean() ? "gzip" : "br");
            case 27 -> Faults.header("Content-Range", "bytes " + some + "-9999999/9999999");
            case 28 -> Faults.altered(right -> right.withStatus(206));
            case 29 -> Faults.header("ETag", random.nextBoolean() ? "W/\"x\"" : "\"x\"");
            case 30 -> Faults.retryLater(503, "not in any form");
            case 31 -> Faults.unavailableUntil(Instant.now().plusSeconds(random.nextInt(5)));
            default ->
                exchange -> {
                    // As servers do that hang up on whom they told to stay.
                    exchange.send(exchange.right());
                    exchange.out();
                };
        };
    }
}
