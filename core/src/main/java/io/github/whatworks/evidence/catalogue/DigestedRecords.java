// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.EvidenceRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The records of a generation in the order of their ids, each with its digest: 32 bytes a record, for
 * which the root of the next generation needs no canonical form but those of the records that are new.
 * Immutable.
 */
final class DigestedRecords {

    static final DigestedRecords NONE = new Builder().build();

    private static final int DIGEST = 32;
    private static final HexFormat HEX = HexFormat.of();

    private final List<EvidenceRecord> records;
    private final byte[] digests;

    private DigestedRecords(List<EvidenceRecord> records, byte[] digests) {
        this.records = List.copyOf(records);
        this.digests = digests;
    }

    List<EvidenceRecord> records() {
        return records;
    }

    int size() {
        return records.size();
    }

    boolean has(String id) {
        return position(id) >= 0;
    }

    /** The digest of the record with this id, in hex. */
    Optional<String> digest(String id) {
        int position = position(id);
        return position < 0 ? Optional.empty() : Optional.of(digest(position));
    }

    /** The digest of the record at a place of {@link #records}, in hex. */
    String digest(int position) {
        return HEX.formatHex(digests, position * DIGEST, (position + 1) * DIGEST);
    }

    /** The root of a snapshot of these records. */
    String root() {
        RootLines root = new RootLines();
        for (int i = 0; i < records.size(); i++) {
            EvidenceRecord record = records.get(i);
            root.add(record.id(), record.version().orElse(0), digests, i * DIGEST);
        }
        return root.value();
    }

    /** These without those that are {@code gone}, and with those of {@code put} in the place of what has their ids. */
    DigestedRecords with(DigestedRecords put, Set<String> gone) {
        int[] left = gone.stream()
                .mapToInt(this::position)
                .filter(position -> position >= 0)
                .sorted()
                .toArray();
        Builder out = new Builder();
        int here = 0;
        int next = 0;
        for (int there = 0; there <= put.size(); there++) {
            int found = there < put.size() ? position(put.records.get(there).id()) : size();
            int until = found < 0 ? -found - 1 : found;
            while (next < left.length && left[next] < until) {
                out.copy(this, here, left[next]);
                here = left[next++] + 1;
            }
            out.copy(this, here, until);
            here = until;
            if (there < put.size()) {
                out.copy(put, there, there + 1);
                here += found < 0 ? 0 : 1;
                next += next < left.length && left[next] == found ? 1 : 0;
            }
        }
        return out.build();
    }

    /** The records with these ids, in the order of the ids given. */
    List<EvidenceRecord> only(Collection<String> ids) {
        return ids.stream()
                .map(this::position)
                .filter(position -> position >= 0)
                .map(records::get)
                .toList();
    }

    /** As {@link java.util.Arrays#binarySearch(Object[], Object)} answers. */
    private int position(String id) {
        int low = 0;
        int high = records.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = IdOrder.compare(records.get(middle).id(), id);
            if (order == 0) {
                return middle;
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return -low - 1;
    }

    /** Takes records in the order of their ids. */
    static final class Builder {

        private static final int FIRST = 16;

        private final List<EvidenceRecord> records = new ArrayList<>();
        private byte[] digests = new byte[FIRST * DIGEST];

        int size() {
            return records.size();
        }

        /**
         * The next record.
         *
         * @throws IllegalArgumentException if its id does not come after the one before
         */
        void add(EvidenceRecord record, String digest) {
            if (!records.isEmpty()
                    && IdOrder.compare(records.get(records.size() - 1).id(), record.id()) >= 0) {
                throw new IllegalArgumentException(record.id() + " comes twice or is out of order");
            }
            int size = records.size();
            makeRoom(size + 1);
            System.arraycopy(HEX.parseHex(digest), 0, digests, size * DIGEST, DIGEST);
            records.add(record);
        }

        private void copy(DigestedRecords from, int start, int end) {
            int size = records.size();
            makeRoom(size + end - start);
            System.arraycopy(from.digests, start * DIGEST, digests, size * DIGEST, (end - start) * DIGEST);
            records.addAll(from.records.subList(start, end));
        }

        private void makeRoom(int most) {
            if (most * DIGEST > digests.length) {
                digests = Arrays.copyOf(digests, Math.max(most, records.size() * 2) * DIGEST);
            }
        }

        DigestedRecords build() {
            return new DigestedRecords(records, Arrays.copyOf(digests, records.size() * DIGEST));
        }
    }
}
