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
import io.github.whatworks.evidence.Subject;
import io.github.whatworks.evidence.code.CodeLists;
import io.github.whatworks.evidence.json.ReferenceData;
import java.io.ByteArrayOutputStream;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.nio.file.Path;
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
                .publish(1, Records.aboutParentsMentalHealth("For parents"))
                .offerTo(catalogue);
        CodeLists lists = ReferenceData.bundled().codeLists();
        CodedInput input = CodedInput.parse("dfe-cin-factors", "4b", lists);
        Need need = Need.of("dfe-cin-factors", "4B", "3B").forAge(7);
        Answer answer = catalogue.lookUp(need);
        MatchGroup group = answer.groups().get(0);
        Match match = group.matches().get(0);
        TextSearch search = TextSearch.of("parents 4B 7").onTopic("mental", "4B", Subject.CHILD);
        SearchResult result = catalogue.search("parents");
        assertThat(input.notices()).isNotEmpty();
        aboutACase = List.of(
                need,
                answer,
                group,
                match,
                match.reason(),
                Age.years(7),
                Age.unborn(),
                input,
                input.notices().get(0),
                search,
                result,
                result.hits().get(0));
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
                assertThat(mapper.valueToTree(value).toString()).doesNotContain("4B", "7", "84", "ental");
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

    @Test
    void java_cannotWriteThem() {
        for (Object value : aboutACase) {
            assertThatThrownBy(() -> new ObjectOutputStream(new ByteArrayOutputStream()).writeObject(value))
                    .isInstanceOf(NotSerializableException.class);
        }
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
