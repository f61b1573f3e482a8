// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.EvidenceRecord;
import java.util.ArrayList;
import java.util.Arrays;
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
        RootDigest root = new RootDigest();
        for (int i = 0; i < records.size(); i++) {
            EvidenceRecord record = records.get(i);
            root.add(record.id(), record.version().orElse(0), digest(i));
        }
        return root.value();
    }

    /** These without those that are {@code gone}, and with those of {@code put} in the place of what has their ids. */
    DigestedRecords with(DigestedRecords put, Set<String> gone) {
        Builder out = new Builder();
        int here = 0;
        int there = 0;
        while (here < size() || there < put.size()) {
            int order = here == size()
                    ? 1
                    : there == put.size()
                            ? -1
                            : IdOrder.compare(
                                    records.get(here).id(),
                                    put.records.get(there).id());
            if (order >= 0) {
                out.copy(put, there++);
                here += order == 0 ? 1 : 0;
            } else {
                if (!gone.contains(records.get(here).id())) {
                    out.copy(this, here);
                }
                here++;
            }
        }
        return out.build();
    }

    /** Those with these ids. */
    DigestedRecords only(Set<String> ids) {
        Builder out = new Builder();
        for (int i = 0; i < size(); i++) {
            if (ids.contains(records.get(i).id())) {
                out.copy(this, i);
            }
        }
        return out.build();
    }

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
        return -1;
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
            add(record, HEX.parseHex(digest), 0);
        }

        private void copy(DigestedRecords from, int position) {
            add(from.records.get(position), from.digests, position * DIGEST);
        }

        private void add(EvidenceRecord record, byte[] bytes, int from) {
            int end = records.size() * DIGEST;
            if (end == digests.length) {
                digests = Arrays.copyOf(digests, end * 2);
            }
            System.arraycopy(bytes, from, digests, end, DIGEST);
            records.add(record);
        }

        DigestedRecords build() {
            return new DigestedRecords(records, Arrays.copyOf(digests, records.size() * DIGEST));
        }
    }
}
