// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.publication;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.RecordStatus;
import io.github.whatworks.evidence.Withdrawal;
import io.github.whatworks.evidence.json.EvidenceJson;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What records change against those published last, and what keeps them from being published.
 *
 * @param changes what changes
 * @param faults why they cannot be published, one sentence each
 */
record NextGeneration(List<Change> changes, List<String> faults) {

    private static final Pattern ID = Pattern.compile("[a-z0-9-]+:[a-z0-9._-]{1,120}");
    private static final int LONGEST_ID = 200;
    private static final String VANISHED = ": was published, and is missing now";
    private static final String ADVICE =
            "to take away what was published, withdraw it (the status withdrawn, with a reason"
                    + " and a new version), so that those who cited it are told; or have it removed, with a reason";

    /**
     * Compares.
     *
     * @param last what was published last
     * @param records all that is to be published now, and what is withdrawn
     * @param removal what to say of records that are missing; empty: they are a fault
     */
    static NextGeneration of(
            Optional<LastPublication> last, Collection<EvidenceRecord> records, Optional<Withdrawal> removal) {
        List<String> faults = new ArrayList<>(unfit(records));
        List<EvidenceRecord> before = last.map(LastPublication::records).orElse(List.of());
        Map<String, Change> buried =
                last.map(LastPublication::changes).map(Changes::tombstones).orElse(Map.of());
        if (!faults.isEmpty()) {
            return new NextGeneration(List.of(), faults);
        }
        Map<String, Change> published = new TreeMap<>();
        before.forEach(record -> published.put(record.id(), Change.of(record, 0)));
        Set<String> there = new HashSet<>();
        records.forEach(record -> there.add(record.id()));
        long generation = last.map(known -> known.manifest().generation()).orElse(0L) + 1;
        List<Change> changes = new ArrayList<>();
        for (Change change : Changes.between(before, records, generation)) {
            Optional<Change> known = Optional.ofNullable(published.get(change.id()))
                    .or(() -> Optional.ofNullable(buried.get(change.id())));
            if (!there.contains(change.id())) {
                removal.ifPresentOrElse(
                        reason -> changes.add(change.because(reason)), () -> faults.add(change.id() + VANISHED));
            } else if (known.isEmpty()) {
                changes.add(change);
            } else if (!isSaid(change, known.get())) {
                conflict(change, known.get()).ifPresentOrElse(faults::add, () -> changes.add(change));
            }
        }
        if (faults.stream().anyMatch(fault -> fault.endsWith(VANISHED))) {
            faults.add(ADVICE);
        }
        return new NextGeneration(changes, faults);
    }

    private static boolean isSaid(Change change, Change known) {
        return change.what() == known.what() && change.digest().equals(known.digest());
    }

    private static Optional<String> conflict(Change change, Change known) {
        int version = change.version().orElse(0);
        int earlier = known.version().orElse(0);
        if (version > earlier || (version == earlier && change.digest().equals(known.digest()))) {
            return Optional.empty();
        }
        String record = change.id() + ": version " + version;
        return Optional.of(
                version == earlier
                        ? record + " was published with another content; give it version " + (earlier + 1)
                                + ", as every change of a record has a new version"
                        : record + " is lower than version " + earlier
                                + ", which was published before; give it version " + (earlier + 1));
    }

    /** What cannot be published whatever was before. */
    private static List<String> unfit(Collection<EvidenceRecord> records) {
        List<String> faults = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (EvidenceRecord record : records) {
            String id = Objects.requireNonNull(record, "record").id();
            if (!ID.matcher(id).matches() || id.length() > LONGEST_ID) {
                faults.add(
                        "a record has an id that cannot be one: expected publisher:slug, in a-z, 0-9, dot, dash and _");
            } else if (!seen.add(id)) {
                faults.add(id + ": comes twice; a publication has one version of each record");
            } else if (record.version().filter(version -> version > 0).isEmpty()) {
                faults.add(id + ": has no version: expected a whole number from 1");
            } else if (EvidenceJson.standard().digest(record).isEmpty()) {
                faults.add(id + ": has no digest: a number in it cannot be carried exactly");
            } else if (record.status().filter(RecordStatus.DRAFT::equals).isPresent()) {
                faults.add(id + ": is a draft; give it the status published, or leave it out");
            }
        }
        return faults;
    }
}
