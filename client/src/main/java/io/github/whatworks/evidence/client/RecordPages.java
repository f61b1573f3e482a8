// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import io.github.whatworks.evidence.EvidenceRecord;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * All records that a query asks for, in the order of their ids, fetched page by page as they are taken. One page is held in
 * memory at a time. Each run through it starts anew; a run is for one thread.
 *
 * <p>Each page is a call of its own, with a deadline of its own. Taking records throws an {@link EvidenceClientException}
 * where a page cannot be had; what was taken before is right, and asking again asks for the same page again. A Centre whose
 * pages come to no end is not followed for ever: a cursor that comes round again, a hundred empty pages in a row or more than
 * 100,000 pages are an {@link InvalidDataException}. What leaves the machine is what the query holds, and the cursors that the
 * Centre gave.
 *
 * {@snippet file="ClientSnippets.java" region="pages"}
 */
public final class RecordPages implements Iterable<EvidenceRecord> {

    private final RecordCalls calls;
    private final RecordQuery query;

    RecordPages(RecordCalls calls, RecordQuery query) {
        this.calls = calls;
        this.query = query;
    }

    /** The records, one after another; nothing is fetched before the first is asked for. For one thread. */
    @Override
    public Iterator<EvidenceRecord> iterator() {
        return new Records(pages());
    }

    /**
     * The records as a stream, in order: nothing is fetched before a terminal operation, and no page further than that takes.
     * There is nothing to close.
     */
    public Stream<EvidenceRecord> stream() {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(iterator(), Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    /** The pages, one after another; one may be empty and yet not the last. */
    public Iterator<RecordPage> pages() {
        return new Turning(calls, query);
    }

    private static final class Turning implements Iterator<RecordPage> {

        private static final int MOST_PAGES = 100_000;
        private static final int MOST_EMPTY = 100;

        private final RecordCalls calls;
        private Optional<RecordQuery> next;
        /** One that was asked for before: whatever goes round in a circle comes by it again. */
        private Optional<RecordQuery> milestone;

        private int turned;
        private int empty;

        Turning(RecordCalls calls, RecordQuery first) {
            this.calls = calls;
            this.next = Optional.of(first);
            this.milestone = next;
        }

        @Override
        public boolean hasNext() {
            return next.isPresent();
        }

        @Override
        public RecordPage next() {
            RecordQuery asked = next.orElseThrow(NoSuchElementException::new);
            RecordPage page = calls.browse(asked).execute();
            Optional<RecordQuery> following = page.next();
            turned++;
            empty = page.records().isEmpty() ? empty + 1 : 0;
            if (following.isPresent()) {
                check(following, asked);
            }
            if (Integer.bitCount(turned) == 1) {
                milestone = following;
            }
            next = following;
            return page;
        }

        private void check(Optional<RecordQuery> following, RecordQuery asked) {
            if (following.equals(Optional.of(asked)) || following.equals(milestone)) {
                throw endless("the same page again");
            }
            if (empty > MOST_EMPTY || turned > MOST_PAGES) {
                throw endless("no end after " + turned + " pages");
            }
        }

        private static InvalidDataException endless(String found) {
            return new InvalidDataException(
                    ErrorDetails.of(ErrorCode.OTHER_FORM, "expected pages that come to an end, found " + found));
        }
    }

    private static final class Records implements Iterator<EvidenceRecord> {

        private final Iterator<RecordPage> pages;
        private Iterator<EvidenceRecord> page = List.<EvidenceRecord>of().iterator();

        Records(Iterator<RecordPage> pages) {
            this.pages = pages;
        }

        @Override
        public boolean hasNext() {
            while (!page.hasNext() && pages.hasNext()) {
                page = pages.next().records().iterator();
            }
            return page.hasNext();
        }

        @Override
        public EvidenceRecord next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return page.next();
        }
    }
}
