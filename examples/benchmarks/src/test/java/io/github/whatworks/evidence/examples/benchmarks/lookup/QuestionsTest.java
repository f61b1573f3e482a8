// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.benchmarks.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.catalogue.Catalogue;
import io.github.whatworks.evidence.catalogue.SearchResult;
import io.github.whatworks.evidence.examples.benchmarks.lookup.Questions.CodeWithTopic;
import io.github.whatworks.evidence.examples.benchmarks.records.RecordSource;
import io.github.whatworks.evidence.json.EvidenceJson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionsTest {

    @TempDir
    Path folder;

    @Test
    void texts_ofACopy_findTheSameInBoth_andOfAllShapes() throws Exception {
        CopyWriter.write(folder, 300, 7);
        Catalogue catalogue = Catalogue.open(folder.resolve("copy"));
        List<EvidenceRecord> byTitle = Files.readAllLines(folder.resolve("ids")).stream()
                .map(id -> catalogue.record(id).orElseThrow())
                .toList();
        LuceneCopy lucene = LuceneCopy.of(byTitle);

        List<Question> questions = new Questions(byTitle, 1).texts();

        int found = 0;
        for (Question question : questions) {
            SearchResult ours = catalogue.search(question.search(10));
            LuceneCopy.Found theirs = lucene.search(question, 10);
            assertThat(ours.total()).isEqualTo(theirs.total());
            assertThat(ours.hits()).extracting(hit -> hit.record().id()).containsExactlyElementsOf(theirs.first());
            found += ours.total() > 0 ? 1 : 0;
        }
        assertThat(found).isGreaterThan(questions.size() * 9 / 10);
        assertThat(questions).extracting(question -> question.words().size()).contains(1, 2, 3);
        assertThat(questions).extracting(question -> question.facets().size()).contains(0, 1, 2, 3);
        assertThat(new Questions(byTitle, 1).texts()).isEqualTo(questions);
    }

    @Test
    void needs_ofACopy_areOneToThreeCodes_andMostlyFindSomething() throws Exception {
        List<EvidenceRecord> records = new ArrayList<>();
        RecordSource source = new RecordSource(7, 0);
        for (int i = 0; i < 300; i++) {
            records.add(EvidenceJson.standard().read(source.record(i)));
        }
        LuceneCopy lucene = LuceneCopy.of(records);

        int found = 0;
        for (List<CodeWithTopic> need : new Questions(records, 1).needs()) {
            assertThat(need).hasSizeBetween(1, 3);
            found += lucene.search(need.get(0).topic(), 1).total() > 0 ? 1 : 0;
        }

        assertThat(found).isGreaterThanOrEqualTo(Questions.COUNT * 3 / 4);
    }
}
