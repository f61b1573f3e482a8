// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.EvidenceRecordBuilder;
import io.github.whatworks.evidence.Extras;
import io.github.whatworks.evidence.OtherTitle;
import io.github.whatworks.evidence.Outcome;
import io.github.whatworks.evidence.Population;
import io.github.whatworks.evidence.Provenance;
import io.github.whatworks.evidence.RecordKind;
import io.github.whatworks.evidence.Subject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Browsing by words: everything is found that has them, in the order of the titles, and what is not shown is counted. */
class TextSearchTest {

    @TempDir
    Path folder;

    @Test
    void search_allWords_inWhateverTexts() {
        Catalogue catalogue = catalogue(
                Records.titled("Families first").summary("Home visits by a nurse."),
                Records.titled("families last").summary("Nothing of the kind."),
                Records.titled("A nurse for families")
                        .outcomes(Outcome.builder().name("Fewer visits").build()));

        SearchResult result = catalogue.search("VISITS nurse families");

        assertThat(result.outcome()).isEqualTo(SearchOutcome.FOUND);
        assertThat(titles(result)).containsExactly("A nurse for families", "Families first");
        assertThat(result.inWords())
                .isEqualTo(
                        "2 records in this copy have all of these words. To have the words is not to be about them.\n"
                                + "They stand in the order of their titles; the order says nothing else.");
        assertThat(result.freshness().orElseThrow().generation()).isOne();
        assertThat(result.hits().get(0).card())
                .isEqualTo(catalogue.search("fewer").hits().get(0).card());
    }

    @Test
    void search_moreThanTheLimit_countsAllAndGivesTheFirstByTitle() {
        List<EvidenceRecordBuilder> many = new ArrayList<>();
        for (int i = 25; i >= 1; i--) {
            many.add(Records.titled("Plan %02d".formatted(i)));
        }
        Catalogue catalogue = catalogue(many.toArray(EvidenceRecordBuilder[]::new));

        SearchResult result = catalogue.search("plan");

        assertThat(result.total()).isEqualTo(25);
        assertThat(titles(result)).hasSize(10).startsWith("Plan 01", "Plan 02").endsWith("Plan 10");
        assertThat(result.inWords()).contains("The first 10 by title stand here");
        assertThat(catalogue.search(TextSearch.of("plan").first(1)).inWords()).contains("The first by title stands");
        assertThat(catalogue.search(TextSearch.of("plan").first(30)).hits()).hasSize(25);
    }

    @Test
    void search_accentsApostrophesHyphens_areForgiven() {
        Catalogue catalogue = catalogue(
                Records.titled("One").summary("Children’s pre-school centre in Ynys Môn"),
                Records.titled("Two").otherTitles(otherTitle("A preschool")),
                Records.titled("Three").summary("Pre school"));

        assertThat(titles(catalogue.search("mon"))).containsExactly("One");
        assertThat(titles(catalogue.search("MÔN"))).containsExactly("One");
        assertThat(titles(catalogue.search("children"))).containsExactly("One");
        assertThat(titles(catalogue.search("childrens"))).containsExactly("One");
        assertThat(titles(catalogue.search("children's"))).containsExactly("One");
        assertThat(titles(catalogue.search("pre-school"))).containsExactly("One", "Three", "Two");
        assertThat(titles(catalogue.search("preschool"))).containsExactly("One", "Two");
        assertThat(titles(catalogue.search("school"))).containsExactly("One", "Three");
    }

    @Test
    void search_star_standsForAnyEnding() {
        Catalogue catalogue = catalogue(
                Records.titled("Parenting"),
                Records.titled("Parents"),
                Records.titled("A parent"),
                Records.titled("Apparent"),
                Records.titled("Co-parenting"));

        assertThat(titles(catalogue.search("parent"))).containsExactly("A parent");
        assertThat(titles(catalogue.search("parent*")))
                .containsExactly("A parent", "Co-parenting", "Parenting", "Parents");
        assertThat(titles(catalogue.search("co-par*"))).containsExactly("Co-parenting");
        assertThat(titles(catalogue.search("copar*"))).containsExactly("Co-parenting");
        assertThat(catalogue.search("zz*").outcome()).isEqualTo(SearchOutcome.NOTHING_FOUND);
    }

    @Test
    void search_facets_narrowAndCountWhatTheyLeaveOut() {
        Catalogue catalogue = catalogue(
                Records.titled("Help a").topics(Records.topic("neglect", Subject.CHILD)),
                Records.titled("Help b").topics(Records.topic("neglect", Subject.PARENT_OR_CARER)),
                Records.titled("Help c")
                        .provenance(Provenance.builder().publisher("Ynys Môn").build()),
                of(RecordKind.STUDY, "Help d"));

        SearchResult topic =
                catalogue.search(TextSearch.of("help").onTopic("evidence-topics", "neglect", Subject.CHILD));
        assertThat(titles(topic)).containsExactly("Help a");
        assertThat(topic.leftOut()).isEqualTo(3);
        assertThat(topic.inWords())
                .contains("3 more records with these words are not shown: they were not given the topic asked for.");
        assertThat(titles(catalogue.search(TextSearch.of("help").ofKind(RecordKind.STUDY))))
                .containsExactly("Help d");
        assertThat(titles(catalogue.search(TextSearch.of("help").ofPublisher("YNYS MON"))))
                .containsExactly("Help c");
        assertThat(catalogue.search(TextSearch.of("help").ofPublisher("test")).total())
                .isEqualTo(4);

        SearchResult both = catalogue.search(
                TextSearch.of("help").ofKind(RecordKind.PROGRAMME).ofPublisher("nobody"));
        assertThat(both.outcome()).isEqualTo(SearchOutcome.ALL_LEFT_OUT);
        assertThat(both.inWords())
                .isEqualTo("every text in this copy that has all of these words is left out by what the search was"
                        + " narrowed to; that says nothing about what helps\n"
                        + "1 more record with these words is not shown: it is of another kind.\n"
                        + "3 more records with these words are not shown: they are from other publishers.");
    }

    @Test
    void search_localPractice_isCountedAndShownOnlyAlone() {
        Catalogue catalogue = catalogue(Records.titled("Help a"), of(RecordKind.LOCAL_PRACTICE, "Help b"));

        SearchResult usual = catalogue.search("help");
        SearchResult asked = catalogue.search(TextSearch.of("help").ofKind(RecordKind.LOCAL_PRACTICE));

        assertThat(titles(usual)).containsExactly("Help a");
        assertThat(usual.inWords()).contains("1 record of local practice with these words is not shown here");
        assertThat(titles(asked)).containsExactly("Help b");
        assertThat(asked.inWords()).contains("not evaluated, not rated by any What Works body");
    }

    @Test
    void search_ethnicitiesRemarksAndCodes_areNotSearched() {
        Catalogue catalogue = catalogue(Records.titled("Plan")
                .populations(Population.builder()
                        .ethnicities(List.of("zembla"))
                        .note("zembla")
                        .text("families of Kinbote")
                        .build())
                .topics(Records.topic("4b", Subject.CHILD), Records.topic("mental-health", Subject.CHILD)));

        assertThat(catalogue.search("zembla").total()).isZero();
        assertThat(catalogue.search("4b").total()).isZero();
        assertThat(catalogue.search("kinbote").total()).isOne();
        assertThat(catalogue.search("mental health").total()).isOne();
    }

    @Test
    void search_nothingToFind_saysThatItSaysNothing() {
        SearchResult none = catalogue(Records.titled("Plan")).search("plan unicorn");

        assertThat(none.outcome()).isEqualTo(SearchOutcome.NOTHING_FOUND);
        assertThat(none.inWords())
                .isEqualTo("this copy holds no text with all of these words; that says nothing about what helps");
        assertThat(none.hits()).isEmpty();
    }

    @Test
    void search_noWords_searchesNothing() {
        Catalogue catalogue = catalogue(Records.titled("Plan"));

        for (String text : List.of("", "  ", "*", "?! – ’", "\uD83D\uDE00")) {
            assertThat(catalogue.search(text).outcome()).isEqualTo(SearchOutcome.NO_WORDS);
        }
        assertThat(catalogue.search("").inWords()).contains("nothing was searched for");
    }

    @Test
    void search_noCopyOrNoRecord_saysSo() {
        SearchResult noCopy = Catalogue.open(folder.resolve("nothing")).search("plan");

        assertThat(noCopy.outcome()).isEqualTo(SearchOutcome.NO_COPY);
        assertThat(noCopy.inWords()).contains("no copy of the evidence here yet");
        assertThat(catalogue().search("plan*").outcome()).isEqualTo(SearchOutcome.NOTHING_FOUND);
    }

    @Test
    void search_tooLongOrTooMany_namesTheLimitAndNotTheText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TextSearch.of("Kinbote ".repeat(100)))
                .withMessage("the text to search for has 800 characters; at most 500 are searched for");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TextSearch.of("Kinbote").first(0))
                .withMessage("a search gives from 1 to 1000 records; 0 were asked for");
        assertThat(catalogue(Records.titled("Plan")).search("plan ".repeat(100)).total())
                .isOne();
    }

    @Test
    void search_afterANewGeneration_searchesThatOne() {
        Catalogue catalogue = Catalogue.open(folder.resolve("copy"));
        SignedFiles files = new SignedFiles(folder.resolve("published"));
        files.publish(1, Records.titled("Old plan").build()).offerTo(catalogue);
        SearchResult before = catalogue.search("plan");
        files.publish(2, Records.titled("New plan").build()).offerTo(catalogue);

        assertThat(titles(before)).containsExactly("Old plan");
        assertThat(titles(catalogue.search("plan"))).containsExactly("New plan");
    }

    @Test
    void search_manyThreadsAtFirst_allGetTheSame() throws Exception {
        List<EvidenceRecordBuilder> many = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            many.add(Records.titled("Plan " + i).summary(i % 3 == 0 ? "third" : "other"));
        }
        Catalogue catalogue = catalogue(many.toArray(EvidenceRecordBuilder[]::new));
        int threads = 8;
        CyclicBarrier together = new CyclicBarrier(threads);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<Integer>> searches = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                searches.add(() -> {
                    together.await();
                    return catalogue.search("plan third").total();
                });
            }
            for (Future<Integer> total : pool.invokeAll(searches)) {
                assertThat(total.get()).isEqualTo(100);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void index_askedForTwice_isMadeOnce() {
        LazyTextIndex index = new LazyTextIndex(List.of(Records.titled("Plan").build()));

        assertThat(index.get()).isSameAs(index.get());
    }

    @Test
    void toString_ofSearchAndResult_showsTheirShapeOnly() {
        Catalogue catalogue = catalogue(Records.titled("Kinbote"));
        TextSearch search =
                TextSearch.of("Kinbote").ofKind(RecordKind.PROGRAMME).onTopic("a-list", "4B", Subject.CHILD);
        SearchResult result = catalogue.search(search);

        assertThat(search).hasToString("TextSearch[2 facets, first 10]");
        assertThat(result).hasToString("SearchResult[ALL_LEFT_OUT, 0 found, 0 shown]");
        assertThat(result.inWords()).doesNotContainIgnoringCase("kinbote").doesNotContain("4B");
        assertThat(search.facets().get(1)).hasToString("SearchFacet[not shown]");
    }

    private static EvidenceRecordBuilder of(RecordKind kind, String title) {
        return Records.titled(title).build().toBuilder().kind(kind);
    }

    private static OtherTitle otherTitle(String title) {
        return new OtherTitle(Optional.of(title), Optional.empty(), Optional.empty(), Extras.NONE);
    }

    private Catalogue catalogue(EvidenceRecordBuilder... records) {
        Path place = folder.resolve(Long.toString(System.nanoTime()));
        Catalogue catalogue = Catalogue.open(place.resolve("copy"));
        EvidenceRecord[] built =
                List.of(records).stream().map(EvidenceRecordBuilder::build).toArray(EvidenceRecord[]::new);
        assertThat(new SignedFiles(place.resolve("published")).publish(1, built).offerTo(catalogue))
                .isInstanceOf(ImportOutcome.Imported.class);
        return catalogue;
    }

    private static List<String> titles(SearchResult result) {
        return result.hits().stream().map(SearchHit::title).toList();
    }
}
