// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.testkit;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.RecordStatus;
import io.github.whatworks.evidence.publication.Change;
import io.github.whatworks.evidence.publication.Changes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a Centre has published so far, in the order of the generations. Immutable. */
final class History {

    private final List<Publication> publications;
    private final long oldest;

    /** One version of a record, and the generation that it came with. */
    record Version(EvidenceRecord record, long generation) {
        int number() {
            return record.version().orElse(1);
        }
    }

    private History(List<Publication> publications, long oldest) {
        this.publications = publications;
        this.oldest = oldest;
    }

    static History of(Publication first) {
        return new History(List.of(first), 0);
    }

    /** With {@code next} as the current one. What had its number or a later one never was. */
    History followedBy(Publication next) {
        List<Publication> all = new ArrayList<>(publications.stream()
                .filter(earlier -> earlier.generation() < next.generation())
                .toList());
        all.add(next);
        return new History(List.copyOf(all), oldest);
    }

    /** Keeping the puts after a generation alone. */
    History forgetting(long upTo) {
        return new History(publications, upTo);
    }

    Publication current() {
        return publications.get(publications.size() - 1);
    }

    /** A file beside the documents, of any generation that there was. */
    Optional<byte[]> file(String path) {
        return publications.stream()
                .flatMap(publication -> Optional.ofNullable(publication.files().get(path)).stream())
                .reduce((earlier, later) -> later);
    }

    /** What changed. Of what was before the first publication that this Centre knows, nothing is said. */
    Changes changes() {
        Publication first = publications.get(0);
        List<Change> begin = Changes.between(List.of(), first.records(), first.generation());
        boolean whole = first.generation() == 1;
        Changes changes = new Changes(
                first.generation(),
                whole ? 0 : first.generation(),
                begin.stream()
                        .filter(change -> whole || change.what() == Change.What.WITHDRAWAL)
                        .toList());
        for (int i = 1; i < publications.size(); i++) {
            Publication next = publications.get(i);
            changes = changes.followedBy(
                    next.generation(),
                    Changes.between(publications.get(i - 1).records(), next.records(), next.generation()));
        }
        return oldest <= changes.oldest()
                ? changes
                : new Changes(
                        changes.generation(),
                        Math.min(oldest, changes.generation()),
                        changes.after(oldest).changes());
    }

    /** The versions of a record, newest first. */
    List<Version> versions(String id) {
        Map<Integer, Version> versions = new LinkedHashMap<>();
        for (Publication publication : publications) {
            publication.records().stream()
                    .filter(record -> record.id().equals(id))
                    .map(record -> new Version(record, publication.generation()))
                    .forEach(version -> versions.putIfAbsent(version.number(), version));
        }
        return versions.values().stream()
                .sorted(Comparator.comparingInt(Version::number).reversed())
                .toList();
    }

    /** Whether it is withdrawn, or was published once and is no more. */
    boolean isWithdrawn(String id) {
        return current().records().stream().noneMatch(record -> record.id().equals(id) && !isWithdrawn(record));
    }

    static boolean isWithdrawn(EvidenceRecord record) {
        return record.status().filter(RecordStatus.WITHDRAWN::equals).isPresent();
    }
}
