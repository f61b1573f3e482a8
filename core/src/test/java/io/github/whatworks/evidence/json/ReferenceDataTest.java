// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.whatworks.evidence.code.CodeList;
import io.github.whatworks.evidence.json.plan.Member;
import io.github.whatworks.evidence.json.plan.Plan;
import io.github.whatworks.evidence.json.plan.Plans;
import io.github.whatworks.evidence.scale.Scale;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReferenceDataTest {
    private final ReferenceData data = ReferenceData.bundled();

    @Test
    void bundled_holdsEveryFileThereIs() throws IOException {
        assertThat(data.scales().scales()).hasSize(files("scale"));
        assertThat(data.codeLists().lists().size() + data.mappings().size()).isEqualTo(files("code"));
        assertThat(data.scales().scales()).extracting(Scale::id).doesNotContain(Optional.empty());
        assertThat(data.codeLists().lists()).extracting(CodeList::id).doesNotContain(Optional.empty());
    }

    @Test
    void mappingFor_listWithoutOne_isEmpty() {
        assertThat(data.mappingFor("dfe-cin-factors")).isPresent();
        assertThat(data.mappingFor("unknown")).isEmpty();
    }

    @Test
    void referenceJson_withLimits_boundsWhatIsRead() {
        ReferenceJson tight =
                ReferenceJson.standard().withLimits(JsonLimits.standard().withDocumentBytes(5));

        assertThatThrownBy(() -> tight.scale(new ByteArrayInputStream("{\"id\":1}".getBytes(UTF_8))))
                .isInstanceOf(InvalidJsonException.class);
    }

    @Test
    void bundled_hasNoMemberOfAnotherTypeThanItsComponent() {
        List<String> misfits = new ArrayList<>();

        data.scales().scales().forEach(scale -> misfits(Plans.SCALE, scale, misfits));
        data.codeLists().lists().forEach(list -> misfits(Plans.CODE_LIST, list, misfits));
        data.mappings().forEach(mapping -> misfits(Plans.TOPIC_MAPPING, mapping, misfits));

        assertThat(misfits).isEmpty();
    }

    /** The known members that were kept as extras, because their values are not of their types. */
    @SuppressWarnings("unchecked")
    private static <T> void misfits(Plan<T> plan, Object value, List<String> misfits) {
        T record = (T) value;
        for (int i = 0; i < plan.members().size(); i++) {
            Member member = plan.members().get(i);
            plan.extras(record).get(member.name()).ifPresent(misfit -> misfits.add(record + ": " + member.name()));
            Object part = plan.part(record, i);
            if (member.shape() instanceof Plan<?> inner && part instanceof List<?> list) {
                list.forEach(element -> misfits(inner, element, misfits));
            } else if (member.shape() instanceof Plan<?> inner && part instanceof Optional<?> optional) {
                optional.ifPresent(element -> misfits(inner, element, misfits));
            }
        }
    }

    private static int files(String folder) throws IOException {
        Path resources = Path.of("src/main/resources/io/github/whatworks/evidence", folder);
        try (Stream<Path> files = Files.list(resources)) {
            return (int) files.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.toString().endsWith(".schema.json"))
                    .count();
        }
    }
}
