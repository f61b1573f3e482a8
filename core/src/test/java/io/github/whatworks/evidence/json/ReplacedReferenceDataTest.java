// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.code.CodeList;
import io.github.whatworks.evidence.code.MappingRow;
import io.github.whatworks.evidence.code.TopicMapping;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list or a mapping is replaced from a file, and answers change without a new release. */
class ReplacedReferenceDataTest {

    private final ReferenceData bundled = ReferenceData.bundled();

    @TempDir
    Path folder;

    @Test
    void withCodeList_aFileOfTheNextEdition_changesTheLookUp() throws IOException {
        Path file = Files.writeString(folder.resolve("factors.json"), """
            {
              "id": "dfe-cin-factors", "edition": "2028", "licence": "Open Government Licence v3.0",
              "codes": [
                {"code": "24A", "label": "before the split", "supersededFrom": "2027-04-01", "replacedBy": ["24B"]},
                {"code": "24B", "label": "after the split", "from": "2027-04-01"}
              ],
              "somethingNew": true
            }
            """);

        ReferenceData data = bundled.withCodeList(read(file));

        assertThat(factors(bundled).find("24A").isCurrent()).isTrue();
        assertThat(factors(bundled).find("24B").found()).isEmpty();
        assertThat(factors(data).find("24A").inWords()).isEqualTo("24A was replaced by 24B from 1 April 2027.");
        assertThat(factors(data).find("24B").isCurrent()).isTrue();
        assertThat(data.codeLists().find("dfe-cin-factors", "2025")).contains(factors(bundled));
        assertThat(factors(data).extras().get("somethingNew")).isPresent();
    }

    @Test
    void withMapping_ofTheSameId_takesItsPlace_andOneOfAnotherIdAnswersFirst() {
        TopicMapping mine = bundled.mappingFor("dfe-cin-factors").orElseThrow().toBuilder()
                .edition("2027-01")
                .rows(MappingRow.builder().code("14A").topic("behaviour").build())
                .build();

        assertThat(bundled.withMapping(mine).mappings()).containsExactly(mine);
        ReferenceData both =
                bundled.withMapping(mine.toBuilder().id("council-topics").build());
        assertThat(both.mappings()).hasSize(2);
        assertThat(both.mappingFor("dfe-cin-factors").flatMap(TopicMapping::id)).contains("council-topics");
    }

    private static CodeList read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return ReferenceJson.standard().codeList(in);
        }
    }

    private static CodeList factors(ReferenceData data) {
        return data.codeLists().find("dfe-cin-factors").orElseThrow();
    }
}
