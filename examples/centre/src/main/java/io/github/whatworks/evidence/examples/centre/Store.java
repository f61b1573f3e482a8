// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Keeps the records of a Centre, every version of them, and what each generation changed. Safe to share between threads.
 * What cannot be done now is a {@link StoreException}.
 */
interface Store extends AutoCloseable {

    /** How many bytes of records one page holds at most, beyond its first record. */
    long MOST_BYTES_A_PAGE = 4L << 20;

    /** The current generation; empty before the first import. */
    Optional<Generation> generation();

    /** A generation whose bulk file is kept: the current one and the one before. */
    Optional<Generation> generation(long number);

    /** The bulk file of such a generation. */
    Optional<byte[]> bulkFile(long number);

    /** Begins the life of the current generation anew, unless somebody was faster. */
    void renew(Generation current, Instant now);

    /** The latest version of a record, withdrawn or not. */
    Optional<StoredRecord> current(String id);

    /** One version of a record. */
    Optional<StoredRecord> version(String id, int version);

    /** The versions of a record, newest first; empty for one that was never here. */
    List<VersionRow> versions(String id);

    /**
     * The records that match and are not withdrawn, in the order of the bytes of their ids, from the one after {@code
     * afterId} on. Fewer than there are where they would be too many bytes.
     */
    Page page(Filter filter, String afterId, int limit);

    /** The changes after a generation. */
    Changes changes(long after);

    /** Begins an import; only one runs at a time. */
    Import begin(Instant now);

    @Override
    void close();

    /** One page, and whether there is more behind it. */
    record Page(List<StoredRecord> records, boolean hasMore) {
        public Page {
            records = List.copyOf(records);
        }
    }

    /** What became of a record that was put in. */
    enum Put {
        /** It is the latest version now. */
        ADDED,
        /** The very same was here. */
        SAME,
        /** This version is here and says something else. */
        OTHER_CONTENT,
        /** A later version is here, and this one was not. */
        EARLIER_VERSION
    }

    /** An import: one generation, whole or not at all. Closing it without {@link #commit} leaves everything as it was. */
    interface Import extends AutoCloseable {

        Put put(Candidate candidate);

        /**
         * Makes what was put the current generation. Once this returns, nothing short of losing the disk loses it. Where
         * nothing was added to a generation that is there, it stays the current one.
         */
        Generation commit();

        @Override
        void close();
    }
}
