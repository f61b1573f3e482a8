// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What to browse the public catalogue of a Centre for. Immutable.
 *
 * <p>Several values of one kind are joined by OR, kinds by AND. There is no place for a census code, an age or an authority:
 * look-ups for a child run on the council's own copy. All of it leaves the machine, as parameters of the address. What looks
 * like personal data, and what the contract cannot carry (more or longer values than stated below), is refused when the call
 * is executed, and nothing leaves. {@link #toString} names the parameters and none of their values.
 *
 * {@snippet file="ClientSnippets.java" region="query"}
 *
 * @param topics topics as {@code list:code}, of a list of topics or outcomes; at most 20
 * @param outcomeDomains domains of outcomes, as the records have them; at most 20
 * @param kinds kinds of record; at most 20
 * @param publishers publishers, as the records name them; at most 20
 * @param statuses statuses of a record; at most 5
 * @param text words that all have to stand in the titles or the summary; at most 200 characters
 * @param limit how many a page holds at most, from 1 to 100; a Centre may give fewer. A page of more than 4 MiB is
 *     not taken: ask for fewer records
 * @param cursor where to go on, from {@link RecordPage#next}
 */
public record RecordQuery(
        List<String> topics,
        List<String> outcomeDomains,
        List<String> kinds,
        List<String> publishers,
        List<String> statuses,
        Optional<String> text,
        int limit,
        Optional<String> cursor) {

    private static final int USUAL_LIMIT = 20;
    private static final int MOST = 100;

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if the limit is not from 1 to 100
     */
    public RecordQuery {
        topics = List.copyOf(topics);
        outcomeDomains = List.copyOf(outcomeDomains);
        kinds = List.copyOf(kinds);
        publishers = List.copyOf(publishers);
        statuses = List.copyOf(statuses);
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("limit: expected 1 to " + MOST + ", found " + limit);
        }
    }

    /** Everything, 20 a page. */
    public static RecordQuery all() {
        return new RecordQuery(
                List.of(), List.of(), List.of(), List.of(), List.of(), Optional.empty(), USUAL_LIMIT, Optional.empty());
    }

    /**
     * Adds a topic: a record has to have one of those that were added.
     *
     * @param list the list of topics, such as {@code evidence-topics}
     * @param code a code of it, such as {@code parenting}
     */
    public RecordQuery topic(String list, String code) {
        return with(plus(topics, list + ":" + code), outcomeDomains, kinds, publishers, statuses, text);
    }

    /** Adds a domain of outcomes: a record has to have one of those that were added. */
    public RecordQuery outcomeDomain(String domain) {
        return with(topics, plus(outcomeDomains, domain), kinds, publishers, statuses, text);
    }

    /** Adds a kind of record, such as {@code programme}: a record has to be of one of those that were added. */
    public RecordQuery kind(String kind) {
        return with(topics, outcomeDomains, plus(kinds, kind), publishers, statuses, text);
    }

    /** Adds a publisher: a record has to be of one of those that were added. */
    public RecordQuery publisher(String publisher) {
        return with(topics, outcomeDomains, kinds, plus(publishers, publisher), statuses, text);
    }

    /** Adds a status, such as {@code published}: a record has to have one of those that were added. */
    public RecordQuery status(String status) {
        return with(topics, outcomeDomains, kinds, publishers, plus(statuses, status), text);
    }

    /** Asks for all these words in the titles or the summary, in place of others. Words about evidence, never about a child. */
    public RecordQuery text(String words) {
        return with(topics, outcomeDomains, kinds, publishers, statuses, Optional.of(words));
    }

    /**
     * With so many a page at most.
     *
     * @throws IllegalArgumentException if it is not from 1 to 100
     */
    public RecordQuery limit(int most) {
        return new RecordQuery(topics, outcomeDomains, kinds, publishers, statuses, text, most, cursor);
    }

    /** Going on where a page ended; {@link RecordPage#next} does this. */
    public RecordQuery after(String cursorOfPage) {
        return new RecordQuery(
                topics, outcomeDomains, kinds, publishers, statuses, text, limit, Optional.of(cursorOfPage));
    }

    List<Parameter> parameters() {
        List<Parameter> all = new ArrayList<>();
        add(all, "topic", topics);
        add(all, "outcomeDomain", outcomeDomains);
        add(all, "kind", kinds);
        add(all, "publisher", publishers);
        add(all, "status", statuses);
        text.ifPresent(words -> all.add(Parameter.free("text", words)));
        all.add(Parameter.fixed("limit", Integer.toString(limit)));
        cursor.ifPresent(place -> all.add(Parameter.fixed("cursor", place)));
        return all;
    }

    private static void add(List<Parameter> all, String name, List<String> values) {
        values.forEach(value -> all.add(Parameter.free(name, value)));
    }

    private RecordQuery with(
            List<String> newTopics,
            List<String> newDomains,
            List<String> newKinds,
            List<String> newPublishers,
            List<String> newStatuses,
            Optional<String> newText) {
        return new RecordQuery(newTopics, newDomains, newKinds, newPublishers, newStatuses, newText, limit, cursor);
    }

    private static List<String> plus(List<String> values, String value) {
        List<String> more = new ArrayList<>(values);
        more.add(value);
        return more;
    }

    /** The names of the parameters; their values are what somebody looked for. */
    @Override
    public String toString() {
        return "RecordQuery"
                + parameters().stream().map(Parameter::name).distinct().toList();
    }
}
