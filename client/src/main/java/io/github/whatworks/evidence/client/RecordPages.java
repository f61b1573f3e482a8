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
 * where a page cannot be had; what was taken before is right. A Centre that gives the same cursor twice is not followed for
 * ever.
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

    /** The records, one after another; nothing is fetched before the first is asked for. */
    @Override
    public Iterator<EvidenceRecord> iterator() {
        return new Records(pages());
    }

    /** The records as a stream, in order. There is nothing to close. */
    public Stream<EvidenceRecord> stream() {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(iterator(), Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    /** The pages, one after another. */
    public Iterator<RecordPage> pages() {
        return new Turning(calls, query);
    }

    private static final class Turning implements Iterator<RecordPage> {

        private final RecordCalls calls;
        private Optional<RecordQuery> next;

        Turning(RecordCalls calls, RecordQuery first) {
            this.calls = calls;
            this.next = Optional.of(first);
        }

        @Override
        public boolean hasNext() {
            return next.isPresent();
        }

        @Override
        public RecordPage next() {
            RecordQuery asked = next.orElseThrow(NoSuchElementException::new);
            RecordPage page = calls.browse(asked).execute();
            next = page.next();
            if (next.isPresent() && next.equals(Optional.of(asked))) {
                throw new InvalidDataException(
                        ErrorDetails.of(ErrorCode.OTHER_FORM, "not a next page: it is the same page again"));
            }
            return page;
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
