// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import io.github.whatworks.evidence.catalogue.Catalogue;
import io.github.whatworks.evidence.catalogue.SnapshotManifest;
import io.github.whatworks.evidence.client.http.Cancellation;
import io.github.whatworks.evidence.client.http.Deadline;
import io.github.whatworks.evidence.publication.Change;
import io.github.whatworks.evidence.publication.Changes;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The records that a copy lacks of a new generation, where fetching them one by one is cheaper than all of them. */
final class ChangedRecords {

    /** More are better fetched in one piece, and a Centre need not answer so many questions of one council. */
    private static final int MOST = 200;

    /** What a request costs beside its record, in bytes of a download that takes as long. */
    private static final long REQUEST = 8 * 1024;

    /** A record comes packed by itself, which makes it larger than among others. */
    private static final long UNPACKED = 4;

    private static final int MOST_BYTES = 2 * 1024 * 1024;

    private final List<Change> puts;

    private ChangedRecords(List<Change> puts) {
        this.puts = puts;
    }

    /** Empty where the snapshot is cheaper, or the changes do not reach back to what the copy has. */
    static Optional<ChangedRecords> of(
            Catalogue copy, SnapshotManifest offered, Changes changes, ServiceDocument centre) {
        Optional<SnapshotManifest> here =
                copy.manifest().filter(held -> held.centreId().equals(offered.centreId()));
        boolean reachesBack = here.filter(held -> changes.oldest() <= held.generation()
                        && changes.generation() >= offered.generation()
                        && held.generation() <= offered.generation())
                .isPresent();
        if (!reachesBack) {
            return Optional.empty();
        }
        List<Change> puts = wanted(copy, here.orElseThrow().generation(), offered.generation(), changes);
        boolean canBeHad = puts.isEmpty() || centre.offers("records");
        return canBeHad
                        && puts.size() <= MOST
                        && cost(puts.size(), offered) < offered.snapshot().size()
                ? Optional.of(new ChangedRecords(puts))
                : Optional.empty();
    }

    private static long cost(int records, SnapshotManifest offered) {
        long mean = offered.snapshot().size() / Math.max(1, offered.count());
        return records * (REQUEST + UNPACKED * mean);
    }

    /** The last that is said of each record between the two generations, where it is a put of what the copy lacks. */
    private static List<Change> wanted(Catalogue copy, long here, long offered, Changes changes) {
        Map<String, Change> last = new LinkedHashMap<>();
        for (Change change : changes.changes()) {
            if (change.generation() > here && change.generation() <= offered) {
                last.put(change.id(), change);
            }
        }
        List<Change> puts = new ArrayList<>();
        for (Change change : last.values()) {
            boolean isHere =
                    change.digest().isPresent() && copy.digest(change.id()).equals(change.digest());
            if (change.what() == Change.What.PUT && !isHere) {
                puts.add(change);
            }
        }
        return puts;
    }

    /**
     * Fetches them, one a line. Empty where one cannot be had as the changes name it.
     *
     * @throws EvidenceClientException if the Centre gives no usable answer
     */
    Optional<byte[]> fetch(Calls calls, Deadline deadline, Cancellation cancellation) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (Change put : puts) {
            Fetched<byte[]> record = calls.runner().centre().run(operation(calls, put), deadline, cancellation);
            if (record.value().isEmpty() || lines.size() > MOST_BYTES) {
                return Optional.empty();
            }
            lines.writeBytes(record.value().get());
            lines.write('\n');
        }
        return Optional.of(lines.toByteArray());
    }

    /** By its version, whose bytes never change, where that is named. */
    private static Operation<Fetched<byte[]>> operation(Calls calls, Change put) {
        String id = RecordCalls.checked(put.id());
        List<String> path = put.version()
                .map(version -> List.of("v1", "records", id, "versions", Integer.toString(version)))
                .orElseGet(() -> List.of("v1", "records", id));
        return Operation.get(
                        path,
                        calls.answers().fetched(calls.answers().bytes("a record", Operation.JSON, bytes -> bytes)))
                .atMost(MOST_BYTES);
    }
}
