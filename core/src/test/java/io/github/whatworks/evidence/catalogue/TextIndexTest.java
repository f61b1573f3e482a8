// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.Provenance;
import io.github.whatworks.evidence.RecordKind;
import io.github.whatworks.evidence.Subject;
import io.github.whatworks.evidence.json.ReferenceData;
import io.github.whatworks.evidence.testkit.EvidenceArbitraries;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;

/** The index finds what going through all records one by one finds. */
class TextIndexTest {

    /** Ways to type what is one word each; some are in nearly every record, some in nearly none. */
    private static final List<List<String>> WORDS = List.of(
            List.of("family", "Family", "FAMILY", "fámily"),
            List.of("school", "SCHOOL", "(school)", "“school”,"),
            List.of("naive", "naïve", "NAÏVE"),
            List.of("oneill", "O'Neill", "O’Neill"),
            List.of("teams", "teams.", "teams/"),
            List.of("dwr", "dŵr"),
            List.of("x1", "X1", "x¹"),
            List.of("strasse", "Straße"));

    private static final RecordKind[] KINDS = {
        RecordKind.PROGRAMME, RecordKind.INTERVENTION_REVIEW, RecordKind.LOCAL_PRACTICE
    };

    private static final String[] PUBLISHERS = {"First", "Second", "Élite Three"};

    private final Searcher searcher =
            new Searcher(CatalogueSettings.standard().withReferenceData(ReferenceData.bundled()), Wording.bundled());

    /** A record, and the words that it was made of. */
    private record Made(EvidenceRecord record, Set<Integer> words, String publisher) {}

    @Property(tries = 300)
    void search_wordsAndFacets_findsWhatAScanFinds(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Made> made = made(random);
        LazyTextIndex index = new LazyTextIndex(
                () -> TitleOrder.of(made.stream().map(Made::record).toList()));
        for (int i = 0; i < 10; i++) {
            Set<Integer> asked = asked(random);
            StringBuilder text = new StringBuilder();
            asked.forEach(word -> text.append(typed(word, random)).append(' '));
            Optional<RecordKind> kind =
                    random.nextBoolean() ? Optional.empty() : Optional.of(KINDS[random.nextInt(KINDS.length)]);
            Optional<String> publisher = random.nextBoolean()
                    ? Optional.empty()
                    : Optional.of(PUBLISHERS[random.nextInt(PUBLISHERS.length)]);
            int limit = 1 + random.nextInt(12);
            TextSearch search = TextSearch.of(text.toString()).first(limit);
            search = kind.map(search::ofKind).orElse(search);
            search = publisher.map(search::ofPublisher).orElse(search);

            SearchResult result = searcher.answer(search, Optional.of(index), Optional.empty());

            List<EvidenceRecord> withWords = made.stream()
                    .filter(one -> one.words().containsAll(asked))
                    .map(Made::record)
                    .sorted(TitleOrder.BY_TITLE)
                    .toList();
            List<EvidenceRecord> expected = withWords.stream()
                    .filter(record -> kind.map(record.kind()::equals)
                            .orElse(!record.kind().equals(RecordKind.LOCAL_PRACTICE)))
                    .filter(record -> publisher
                            .map(wanted -> record.provenance()
                                    .orElseThrow()
                                    .publisher()
                                    .equals(Optional.of(wanted)))
                            .orElse(true))
                    .toList();
            assertThat(result.total()).isEqualTo(expected.size());
            assertThat(result.leftOut()).isEqualTo(withWords.size() - expected.size());
            assertThat(result.hits())
                    .extracting(SearchHit::record)
                    .containsExactlyElementsOf(expected.stream().limit(limit).toList());
        }
    }

    @Property(tries = 100)
    void search_anyWordOfAnyRecord_findsThatRecord(@ForAll("records") List<EvidenceRecord> given) {
        Map<String, EvidenceRecord> records = new HashMap<>();
        given.forEach(record -> records.put(record.id(), record));
        LazyTextIndex index = new LazyTextIndex(() -> TitleOrder.of(List.copyOf(records.values())));
        for (EvidenceRecord record : records.values()) {
            for (String word : wordsOf(record)) {
                TextSearch search = TextSearch.of(word).ofKind(record.kind()).first(TextSearch.MOST_HITS);
                assertThat(searcher.answer(search, Optional.of(index), Optional.empty())
                                .hits())
                        .extracting(SearchHit::record)
                        .contains(record);
            }
        }
    }

    @Property(tries = 200)
    void conjunction_anySets_isWhatSetsAre(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int documents = 1 + random.nextInt(400);
        List<TreeSet<Integer>> plain = new ArrayList<>();
        List<DocumentSet> sets = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            TreeSet<Integer> numbers = new TreeSet<>();
            int one = 1 + random.nextInt(60);
            for (int document = 0; document < documents; document++) {
                if (random.nextInt(one) == 0) {
                    numbers.add(document);
                }
            }
            plain.add(numbers);
            DocumentSet few = few(numbers, random);
            sets.add(DocumentSet.areMany(few.size(), documents) ? DocumentSet.any(List.of(few), documents) : few);
        }
        TreeSet<Integer> all = new TreeSet<>(plain.get(0));
        plain.forEach(all::retainAll);
        int limit = 1 + random.nextInt(20);

        Conjunction conjunction = new Conjunction(sets, List.of(), limit, documents);

        assertThat(conjunction.total()).isEqualTo(all.size());
        assertThat(conjunction.first())
                .containsExactly(all.stream().limit(limit).mapToInt(i -> i).toArray());
        DocumentSet none = DocumentSet.none(DocumentSet.all(sets, documents), documents);
        assertThat(none.size()).isEqualTo(documents - all.size());
        assertThat(all).noneMatch(none::contains);
    }

    @Property(tries = 200)
    void titleOrder_anyTitles_isThatOfLookUps(
            @ForAll List<@AlphaChars @Chars({' ', '_', '[', 'É', 'ß', '-'}) String> titles) {
        List<EvidenceRecord> records = new ArrayList<>();
        for (String title : titles) {
            records.add(EvidenceRecord.builder("1.0", "test:r" + records.size(), RecordKind.PROGRAMME, title)
                    .build());
        }

        assertThat(TitleOrder.of(records))
                .isEqualTo(records.stream().sorted(TitleOrder.BY_TITLE).toList());
    }

    @Provide
    Arbitrary<List<EvidenceRecord>> records() {
        return EvidenceArbitraries.records().list().ofMinSize(1).ofMaxSize(8);
    }

    /** The words of a record's main texts, split in the plainest way. */
    private static Set<String> wordsOf(EvidenceRecord record) {
        Set<String> words = new LinkedHashSet<>();
        List<String> texts = new ArrayList<>(List.of(record.title()));
        record.summary().ifPresent(texts::add);
        record.outcomes().forEach(outcome -> outcome.name().ifPresent(texts::add));
        for (String text : texts) {
            for (String word : text.split("\\s+", -1)) {
                if (word.chars().anyMatch(Character::isLetterOrDigit) && word.length() <= TextSearch.MOST_SIGNS) {
                    words.add(word);
                }
            }
        }
        return words;
    }

    /** A stretch somewhere inside an array, as the index holds it. */
    private static DocumentSet few(Set<Integer> numbers, SplittableRandom random) {
        int before = random.nextInt(5);
        int[] array = new int[before + numbers.size() + 3];
        int at = before;
        for (int number : numbers) {
            array[at++] = number;
        }
        return DocumentSet.few(array, before, at);
    }

    private static List<Made> made(SplittableRandom random) {
        List<Made> made = new ArrayList<>();
        int count = 1 + random.nextInt(300);
        for (int i = 0; i < count; i++) {
            Set<Integer> words = new LinkedHashSet<>();
            for (int word = 0; word < WORDS.size(); word++) {
                if (random.nextInt(1 << word) == 0) {
                    words.add(word);
                }
            }
            StringBuilder text = new StringBuilder();
            words.forEach(word -> text.append(typed(word, random)).append(random.nextBoolean() ? " " : ", "));
            String publisher = PUBLISHERS[random.nextInt(PUBLISHERS.length)];
            String title = "T" + (char) ('a' + random.nextInt(26)) + random.nextInt(5);
            made.add(new Made(
                    EvidenceRecord.builder("1.0", "test:r" + i, KINDS[random.nextInt(KINDS.length)], title)
                            .summary(text.toString())
                            .topics(Records.topic("neglect", Subject.CHILD))
                            .provenance(
                                    Provenance.builder().publisher(publisher).build())
                            .build(),
                    words,
                    publisher));
        }
        return made;
    }

    private static Set<Integer> asked(SplittableRandom random) {
        Set<Integer> asked = new HashSet<>();
        int count = 1 + random.nextInt(3);
        while (asked.size() < count) {
            asked.add(random.nextInt(WORDS.size()));
        }
        return asked;
    }

    private static String typed(int word, SplittableRandom random) {
        List<String> ways = WORDS.get(word);
        return ways.get(random.nextInt(ways.size()));
    }
}
