// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.whatworks.evidence.Age;
import io.github.whatworks.evidence.Delivery;
import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.RecordKind;
import io.github.whatworks.evidence.Subject;
import io.github.whatworks.evidence.Term;
import io.github.whatworks.evidence.code.CodeLists;
import io.github.whatworks.evidence.json.ReferenceData;
import java.io.ByteArrayOutputStream;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is about a case cannot be written by Jackson, however it is set up. */
class NoWireFormTest {

    @TempDir
    Path folder;

    private List<Object> aboutACase;

    @BeforeEach
    void ask() {
        Catalogue catalogue = Catalogue.open(folder.resolve("copy"));
        new SignedFiles(folder.resolve("published"))
                .publish(
                        1,
                        Records.aboutParentsMentalHealth("For parents"),
                        record("Elsewhere", RecordKind.STUDY),
                        record("Ours", RecordKind.LOCAL_PRACTICE))
                .offerTo(catalogue);
        CodeLists lists = ReferenceData.bundled().codeLists();
        CodedInput input = CodedInput.parse("dfe-cin-factors", "4b", lists);
        NeedTopic topic = NeedTopic.of("evidence-topics", "mental-health", Subject.PARENT_OR_CARER);
        Question question = Question.of(List.of(topic), List.of());
        Need need = Need.of("dfe-cin-factors", "4B", "3B")
                .and(question)
                .andTopic("evidence-topics", "mental-health")
                .forAge(7)
                .inSetting("Dental clinic")
                .withLocalPractice();
        Answer answer = catalogue.lookUp(need);
        MatchGroup group = answer.groups().get(0);
        Match match = group.matches().get(0);
        TextSearch search = TextSearch.of("parents 4B 7").onTopic("mental", "4B", Subject.CHILD);
        SearchResult result = catalogue.search("parents");
        FacetCounts counts = group.facetCounts();
        assertThat(input.notices()).isNotEmpty();
        aboutACase = new ArrayList<>(List.of(
                need,
                answer,
                group,
                match,
                match.reason(),
                Age.years(7),
                Age.unborn(),
                input,
                input.notices().get(0),
                topic,
                question,
                need.asked().get(0),
                group.bands().get(0),
                group.hidden().get(0),
                group.localPractice().orElseThrow(),
                search,
                result,
                result.hits().get(0),
                counts,
                counts.of(Facet.KIND).get(0)));
    }

    @Test
    void java_refusesThem() {
        for (Object value : aboutACase) {
            assertThatThrownBy(() -> new ObjectOutputStream(new ByteArrayOutputStream()).writeObject(value))
                    .as(value.toString())
                    .isInstanceOf(NotSerializableException.class);
        }
        MatchGroup group = (MatchGroup) aboutACase.get(2);
        assertThatThrownBy(() -> new ObjectOutputStream(new ByteArrayOutputStream()).writeObject(group.matches()))
                .isInstanceOf(NotSerializableException.class);
    }

    @Test
    void everyTypeOfTheGroup_isNoRecord_sinceSerialisersReadThose() {
        assertThat(aboutACase).noneMatch(value -> value.getClass().isRecord());
    }

    @Test
    void jackson_asItComes_refusesThem() {
        for (JsonMapper mapper : mappers().toList()) {
            for (Object value : aboutACase) {
                if (!(value instanceof Answer)) {
                    assertThatThrownBy(() -> mapper.writeValueAsString(value))
                            .as(value.toString())
                            .isInstanceOf(InvalidDefinitionException.class);
                }
                assertThatThrownBy(() -> mapper.writeValueAsString(Map.of("field", List.of(value))))
                        .isInstanceOf(JsonProcessingException.class);
            }
        }
    }

    @Test
    void jackson_thatWritesEmptyObjects_findsNothingInThem() throws JsonProcessingException {
        for (JsonMapper mapper : mappers().toList()) {
            mapper.disable(SerializationFeature.FAIL_ON_EMPTY_BEANS);
            for (Object value : aboutACase) {
                assertThat(mapper.writeValueAsString(value).replaceAll("[\\[\\]{},]", ""))
                        .as(value.toString())
                        .isEmpty();
                assertThat(mapper.valueToTree(value).toString()).doesNotContain("4B", "7", "84", "ental", "Dental");
            }
        }
    }

    @Test
    void jackson_cannotMakeANeed() {
        for (JsonMapper mapper : mappers().toList()) {
            assertThatThrownBy(() -> mapper.readValue("{\"coded\":[],\"age\":null}", Need.class))
                    .isInstanceOf(JsonProcessingException.class);
        }
    }

    private static EvidenceRecord record(String title, RecordKind kind) {
        return EvidenceRecord.builder("1.0", "test:" + kind, kind, title)
                .version(1)
                .topics(Records.topic("mental-health", Subject.PARENT_OR_CARER))
                .delivery(Delivery.builder().settings(Term.printed("Home")).build())
                .build();
    }

    private static Stream<JsonMapper> mappers() {
        return Stream.of(false, true)
                .flatMap(found -> Stream.of(false, true).map(any -> {
                    JsonMapper.Builder mapper = JsonMapper.builder();
                    if (found) {
                        mapper.findAndAddModules();
                    }
                    if (any) {
                        mapper.visibility(PropertyAccessor.ALL, Visibility.ANY);
                    }
                    return mapper.build();
                }));
    }
}
