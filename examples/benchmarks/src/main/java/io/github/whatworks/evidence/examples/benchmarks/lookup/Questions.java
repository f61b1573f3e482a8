// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.benchmarks.lookup;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.Provenance;
import io.github.whatworks.evidence.Subject;
import io.github.whatworks.evidence.Topic;
import io.github.whatworks.evidence.code.TopicMapping;
import io.github.whatworks.evidence.json.ReferenceData;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Draws questions from the records themselves, the same for the same seed. */
final class Questions {

    static final int COUNT = 400;
    static final String LIST = "dfe-cin-factors";

    /** A word that is one however one takes texts apart. */
    private static final Pattern WORD = Pattern.compile("(?<![^ (])[a-z]{3,14}(?=[ .,;)])");

    private static final int MOST_WORDS = 3;
    private static final int MOST_CODES = 3;

    private final Random random;
    private final List<EvidenceRecord> records;

    Questions(List<EvidenceRecord> records, long seed) {
        this.records = records;
        this.random = new Random(seed);
    }

    /** One to three words of a record and up to three facets of it: something is found, if only that record. */
    List<Question> texts() {
        List<Question> questions = new ArrayList<>();
        while (questions.size() < COUNT) {
            EvidenceRecord record = records.get(random.nextInt(records.size()));
            List<String> words = new ArrayList<>();
            RecordTexts.of(record)
                    .forEach(text ->
                            WORD.matcher(text).results().map(MatchResult::group).forEach(words::add));
            if (!words.isEmpty()) {
                questions.add(new Question(some(words, 1 + random.nextInt(MOST_WORDS)), someFacets(record)));
            }
        }
        return questions;
    }

    private List<Facet> someFacets(EvidenceRecord record) {
        List<Facet> facets = new ArrayList<>(List.of(Facet.kind(record.kind().value())));
        record.provenance().flatMap(Provenance::publisher).ifPresent(name -> facets.add(Facet.publisher(name)));
        topics(record).stream().findFirst().ifPresent(facets::add);
        return some(facets, random.nextInt(facets.size() + 1));
    }

    static List<Facet> topics(EvidenceRecord record) {
        return record.topics().stream()
                .filter(topic -> topic.code().isPresent())
                .map(Questions::facet)
                .distinct()
                .toList();
    }

    private static Facet facet(Topic topic) {
        return Facet.topic(
                topic.list().orElse(""),
                topic.code().orElseThrow(),
                topic.subject().orElse(Subject.NOT_STATED));
    }

    private <T> List<T> some(List<T> all, int count) {
        List<T> shuffled = new ArrayList<>(all.stream().distinct().toList());
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled.subList(0, Math.min(count, shuffled.size())));
    }

    /** One to three codes each, three in four of them on topics that records have. */
    List<List<CodeWithTopic>> needs() {
        TopicMapping mapping = ReferenceData.bundled().mappingFor(LIST).orElseThrow();
        List<CodeWithTopic> all = mapping.rows().stream()
                .filter(row -> row.topic().isPresent())
                .map(row -> new CodeWithTopic(
                        row.code().orElseThrow(),
                        Facet.topic(
                                mapping.topics().orElseThrow(),
                                row.topic().orElseThrow(),
                                row.subject().orElse(Subject.NOT_STATED))))
                .toList();
        Set<Facet> inUse = new HashSet<>();
        records.forEach(record -> inUse.addAll(topics(record)));
        List<CodeWithTopic> withEvidence =
                all.stream().filter(code -> inUse.contains(code.topic())).toList();
        if (withEvidence.isEmpty()) {
            throw new IllegalStateException("no record is on a topic that codes of " + LIST + " lead to");
        }
        List<List<CodeWithTopic>> needs = new ArrayList<>();
        while (needs.size() < COUNT) {
            List<CodeWithTopic> pool = needs.size() % 4 == 0 ? all : withEvidence;
            needs.add(some(pool, 1 + random.nextInt(MOST_CODES)));
        }
        return needs;
    }

    /**
     * A code, and what Lucene is asked for it.
     *
     * @param code the code
     * @param topic the topic that the mapping leads to
     */
    record CodeWithTopic(String code, Facet topic) {}
}
