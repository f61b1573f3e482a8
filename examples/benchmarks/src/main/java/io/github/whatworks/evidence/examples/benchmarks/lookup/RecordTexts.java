// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.benchmarks.lookup;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.Provenance;
import io.github.whatworks.evidence.Term;
import io.github.whatworks.evidence.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The texts of a record that {@code TextSearch} says it searches, for Lucene; a difference would show in what is found. */
final class RecordTexts {

    private RecordTexts() {}

    static List<String> of(EvidenceRecord record) {
        List<String> texts = new ArrayList<>(List.of(record.title()));
        record.otherTitles().forEach(other -> other.title().ifPresent(texts::add));
        record.summary().ifPresent(texts::add);
        record.sections().forEach(section -> {
            section.heading().ifPresent(texts::add);
            section.text().ifPresent(texts::add);
        });
        record.variants().forEach(variant -> variant.name().ifPresent(texts::add));
        record.populations().forEach(population -> population.text().ifPresent(texts::add));
        record.delivery().ifPresent(delivery -> {
            add(delivery.models(), texts);
            add(delivery.settings(), texts);
            add(delivery.workforce(), texts);
        });
        record.outcomes().forEach(outcome -> {
            outcome.name().ifPresent(texts::add);
            add(outcome.domains(), texts);
        });
        record.recommendations().forEach(recommendation -> {
            recommendation.heading().ifPresent(texts::add);
            recommendation.text().ifPresent(texts::add);
        });
        record.topics().forEach(topic -> label(topic).ifPresent(texts::add));
        record.provenance().flatMap(Provenance::publisher).ifPresent(texts::add);
        add(record.places(), texts);
        return texts;
    }

    private static void add(List<Term> terms, List<String> texts) {
        terms.forEach(term -> term.text().ifPresent(texts::add));
    }

    private static Optional<String> label(Topic topic) {
        return topic.text().or(() -> topic.code().filter(code -> code.matches("[a-z]{2,}(-[a-z]+)*")));
    }
}
