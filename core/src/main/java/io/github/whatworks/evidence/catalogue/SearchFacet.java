// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.Provenance;
import io.github.whatworks.evidence.RecordKind;
import io.github.whatworks.evidence.Subject;
import java.util.function.Consumer;

/**
 * What a search can be narrowed to, as a key that the index knows.
 *
 * @param wording names the sentence that says how many were left out
 * @param key what a record has to have; it starts with a sign that is in no word
 */
record SearchFacet(String wording, String key) {

    static SearchFacet of(RecordKind kind) {
        return new SearchFacet("search.leftOut.kind", key(kind));
    }

    static SearchFacet ofPublisher(String publisher) {
        return new SearchFacet("search.leftOut.publisher", publisherKey(publisher));
    }

    static SearchFacet ofTopic(String list, String code, Subject subject) {
        return new SearchFacet("search.leftOut.topic", topicKey(list, code, subject));
    }

    /** The keys of a record. */
    static void keys(EvidenceRecord record, Consumer<String> taker) {
        taker.accept(key(record.kind()));
        taker.accept(publisherKey(
                record.id().substring(0, Math.max(0, record.id().indexOf(':')))));
        record.provenance()
                .flatMap(Provenance::publisher)
                .ifPresent(publisher -> taker.accept(publisherKey(publisher)));
        record.topics()
                .forEach(topic -> topic.code()
                        .ifPresent(code -> taker.accept(topicKey(
                                topic.list().orElse(""), code, topic.subject().orElse(Subject.NOT_STATED)))));
    }

    private static String key(RecordKind kind) {
        return "\0kind\0" + kind.value();
    }

    private static String publisherKey(String publisher) {
        StringBuilder folded = new StringBuilder("\0publisher");
        new TextFolding((text, ends, parts, possessive, next) ->
                        folded.append('\0').append(text, 0, ends[parts - 1]))
                .fold(publisher);
        return folded.toString();
    }

    private static String topicKey(String list, String code, Subject subject) {
        return "\0topic\0" + list + '\0' + code + '\0' + subject.value();
    }

    /** Says nothing of what was asked for. */
    @Override
    public String toString() {
        return "SearchFacet[not shown]";
    }
}
