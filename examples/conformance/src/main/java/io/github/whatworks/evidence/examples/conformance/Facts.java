// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.conformance;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a server says of itself, read once. Its own checks ask with {@code get}, all others are blocked if it fails. */
final class Facts {
    static final String CENTRE = "/v1/centre.json";
    static final String SNAPSHOT = "/v1/snapshot.json";
    static final String CHANGES = "/v1/changes.json";

    private final Wire wire;
    private final Once<Answer> centre;
    private final Once<Answer> snapshot;
    private final Once<Answer> changeList;
    private final Once<Manifest> manifest;
    private final Once<BulkFile> bulk;
    private final Once<Answer> bulkAnswer;
    private final Once<List<Change>> changes;
    private final Once<Answer> referenceAnswer;
    private final Once<ReferenceFile> reference;

    Facts(Wire wire, Budget budget) {
        this.wire = wire;
        centre = new Once<>(() -> wire.send(Request.of("GET", CENTRE)));
        snapshot = new Once<>(() -> wire.send(Request.of("GET", SNAPSHOT)));
        changeList = new Once<>(() -> wire.send(Request.of("GET", CHANGES)));
        manifest = new Once<>(() -> Manifest.of(snapshotAnswer()));
        // As clients fetch it that would unpack an encoding: it must have none even so. It may take all the time there
        // is.
        bulkAnswer =
                new Once<>(() -> wire.send(Request.of("GET", bulkTarget(), "Accept-Encoding", "gzip"), budget.left()));
        bulk = new Once<>(() -> BulkFile.of(bulkAnswer()));
        changes = new Once<>(() -> Change.all(changesAnswer()));
        referenceAnswer = new Once<>(() -> wire.send(
                Request.of("GET", "/v1/" + referenceNamed().path(), "Accept-Encoding", "gzip"), budget.left()));
        reference = new Once<>(() -> ReferenceFile.of(referenceAnswer()));
    }

    /** Whether the manifest is another by now than the one that was checked. */
    boolean hasPublished() {
        try {
            return Manifest.of(wire.send(Request.of("GET", SNAPSHOT))).generation()
                    != manifest().generation();
        } catch (FailedException | UntriedException unreadable) {
            return false;
        }
    }

    Answer centreAnswer() throws FailedException, UntriedException {
        return centre.get();
    }

    Answer snapshotAnswer() throws FailedException, UntriedException {
        return snapshot.get();
    }

    Answer changesAnswer() throws FailedException, UntriedException {
        return changeList.get();
    }

    Answer bulkAnswer() throws FailedException, UntriedException {
        return bulkAnswer.get();
    }

    /** The service document. */
    Shape service() throws UntriedException {
        try {
            return centreAnswer().status(200).object();
        } catch (FailedException unreadable) {
            throw UntriedException.blocked("needs what failed in static.centre.json");
        }
    }

    /** What the service document lists; nothing where it lists none. */
    Set<String> offered() throws UntriedException {
        return list("capabilities");
    }

    Set<String> notOffered() throws UntriedException {
        return list("notOffered");
    }

    private Set<String> list(String member) throws UntriedException {
        try {
            Shape service = service();
            return service.has(member) ? new TreeSet<>(service.texts(member)) : Set.of();
        } catch (FailedException malformed) {
            throw UntriedException.blocked("needs what failed in static.centre.capabilities");
        }
    }

    /** Whether it is a server of its own and not plain files alone. */
    boolean isService() throws UntriedException {
        Set<String> offered = offered();
        return Level.BROWSE.parts().stream().anyMatch(offered::contains)
                || Level.NETWORK.parts().stream().anyMatch(offered::contains);
    }

    Manifest readManifest() throws FailedException, UntriedException {
        return manifest.get();
    }

    Manifest manifest() throws UntriedException {
        return manifest.orBlocked("static.manifest.members");
    }

    String bulkTarget() throws UntriedException {
        return "/v1/" + manifest().path();
    }

    BulkFile readBulk() throws FailedException, UntriedException {
        return bulk.get();
    }

    BulkFile bulk() throws UntriedException {
        return bulk.orBlocked("static.bulk.found or static.bulk.gzip");
    }

    /** The file of scales, code lists and mappings that the manifest names. */
    Manifest.File referenceNamed() throws UntriedException {
        return manifest()
                .referenceData()
                .orElseThrow(() ->
                        UntriedException.nothing("the manifest names no file of scales, code lists and mappings"));
    }

    Answer referenceAnswer() throws FailedException, UntriedException {
        return referenceAnswer.get();
    }

    ReferenceFile readReference() throws FailedException, UntriedException {
        return reference.get();
    }

    ReferenceFile reference() throws UntriedException {
        return reference.orBlocked("static.reference-data.found or static.reference-data.lines");
    }

    /** The records of the bulk file by id. */
    Map<String, BulkLine> records() throws UntriedException {
        return bulk().lines().stream()
                .filter(line -> line.record().isPresent())
                .sorted(Comparator.comparing(BulkLine::id))
                .collect(Collectors.toMap(BulkLine::id, line -> line, (one, other) -> one, LinkedHashMap::new));
    }

    /** The records, or that there is none on which something could be tried. */
    List<BulkLine> someRecords() throws UntriedException {
        List<BulkLine> records = List.copyOf(records().values());
        if (records.isEmpty()) {
            throw UntriedException.nothing("the bulk file holds no record");
        }
        return records;
    }

    List<Change> readChanges() throws FailedException, UntriedException {
        return changes.get();
    }

    List<Change> changes() throws UntriedException {
        return changes.orBlocked("static.changes.entries");
    }

    /** A record that was withdrawn, as the list of changes says. */
    String withdrawn() throws UntriedException {
        Optional<Change> withdrawn = Change.last(changes()).values().stream()
                .filter(change -> !change.put())
                .findFirst();
        return withdrawn
                .orElseThrow(() -> UntriedException.nothing("the list of changes holds no withdrawal"))
                .id();
    }
}
