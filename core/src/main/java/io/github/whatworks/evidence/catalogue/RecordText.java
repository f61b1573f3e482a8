// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.Delivery;
import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.Provenance;
import io.github.whatworks.evidence.Recommendation;
import io.github.whatworks.evidence.Section;
import io.github.whatworks.evidence.Term;
import io.github.whatworks.evidence.Topic;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The texts of a record that people search: what it is called, what it is, whom it is for, where and how it is delivered,
 * what should change, and who published it.
 *
 * <p>Left out: ethnicities, which nobody may filter by; remarks, cautions, studies and citations, whose words say little
 * of what a record is about; and codes, which a look-up is for.
 */
final class RecordText {

    private RecordText() {}

    static void of(EvidenceRecord record, Consumer<String> taker) {
        taker.accept(record.title());
        record.otherTitles().forEach(other -> other.title().ifPresent(taker));
        record.summary().ifPresent(taker);
        for (Section section : record.sections()) {
            section.heading().ifPresent(taker);
            section.text().ifPresent(taker);
        }
        record.variants().forEach(variant -> variant.name().ifPresent(taker));
        record.populations().forEach(population -> population.text().ifPresent(taker));
        record.delivery().ifPresent(delivery -> delivery(delivery, taker));
        record.outcomes().forEach(outcome -> {
            outcome.name().ifPresent(taker);
            terms(outcome.domains(), taker);
        });
        for (Recommendation recommendation : record.recommendations()) {
            recommendation.heading().ifPresent(taker);
            recommendation.text().ifPresent(taker);
        }
        record.topics().forEach(topic -> label(topic).ifPresent(taker));
        record.provenance().flatMap(Provenance::publisher).ifPresent(taker);
        terms(record.places(), taker);
    }

    private static void delivery(Delivery delivery, Consumer<String> taker) {
        terms(delivery.models(), taker);
        terms(delivery.settings(), taker);
        terms(delivery.workforce(), taker);
    }

    private static void terms(List<Term> terms, Consumer<String> taker) {
        terms.forEach(term -> term.text().ifPresent(taker));
    }

    /** A topic as it was given in words; a code stands in for them where it is made of words, as most are. */
    private static Optional<String> label(Topic topic) {
        return topic.text().or(() -> topic.code().filter(code -> code.matches("[a-z]{2,}(-[a-z]+)*")));
    }
}
