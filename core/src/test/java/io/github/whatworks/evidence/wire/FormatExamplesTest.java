// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.RecordKind;
import io.github.whatworks.evidence.json.EvidenceJson;
import io.github.whatworks.evidence.json.JsonText;
import io.github.whatworks.evidence.json.ReferenceData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** FORMAT.md teaches what is so: its records are read as it says, and its tables name all there is. */
class FormatExamplesTest {
    private final String format = read(Path.of("FORMAT.md"));
    private final EvidenceJson json = EvidenceJson.standard();
    private final List<EvidenceRecord> examples = Pattern.compile("(?s)```json\n(.*?)```")
            .matcher(format)
            .results()
            .map(block -> json.read(block.group(1)))
            .toList();

    @Test
    void examples_haveTypedPartsOnly_exceptWhereTheTextSaysSo() {
        assertThat(examples).hasSize(3);
        assertThat(extras(examples.get(0))).isEmpty();
        assertThat(extras(examples.get(1))).isEmpty();
        assertThat(extras(examples.get(2))).containsOnlyKeys("EvidenceRecord", "Party");
        assertThat(format).contains("two extra members, `caseworkSystem`").contains("`wave` in its party");
    }

    @Test
    void review_isReadAsThePageSays() {
        EvidenceRecord review = examples.get(0);

        assertThat(review.outcomes())
                .hasSize(2)
                .allSatisfy(
                        outcome -> assertThat(outcome.ratings().get(0).values()).hasSize(2));
        assertThat(review.citations().get(0).authorsElided()).hasValue(true);
        assertThat(review.counts()).hasSize(1);
    }

    @Test
    void programme_isReadAsThePageSays() {
        EvidenceRecord programme = examples.get(1);

        assertThat(programme.ratings().get(0).values().get(0).oneOf()).containsExactly("3", "3+");
        assertThat(programme.populations()).hasSize(2);
        assertThat(programme.outcomes().get(0).effects().get(0).estimates()).hasSize(1);
        assertThat(programme.costs().get(0).band()).isPresent();
        assertThat(programme.costs().get(0).amount()).isPresent();
        assertThat(programme.costs().get(0).text()).isPresent();
    }

    @Test
    void localPractice_isReadAsThePageSays() {
        EvidenceRecord practice = examples.get(2);

        assertThat(practice.kind()).isEqualTo(RecordKind.LOCAL_PRACTICE);
        assertThat(practice.withdrawal()).isPresent();
        assertThat(practice.disagreements()).hasSize(1);
        assertThat(practice.extras().members()).containsOnlyKeys("caseworkSystem");
    }

    @Test
    void examples_useScalesThatComeWithTheLibrary() {
        var scales = ReferenceData.bundled().scales();
        assertThat(examples.stream().flatMap(record -> record.ratings().stream()))
                .allMatch(rating -> scales.find(rating.scale().orElseThrow()).isPresent());
    }

    @Test
    void ratingsOfTheTable_areReadAsRatings() {
        Matcher values =
                Pattern.compile("`(\\{\"[^`]*})`").matcher(format.substring(0, format.indexOf("## Three records")));
        Set<String> read = new TreeSet<>();
        while (values.find()) {
            read.add(values.group(1));
            assertThat(JsonText.standard().parse(values.group(1))).isInstanceOf(JsonValue.Obj.class);
        }
        assertThat(read).hasSizeGreaterThan(6);
    }

    @Test
    void tables_nameEveryPartMemberCodeAndScale() {
        Set<String> missing = new TreeSet<>();
        for (String component : Coverage.components(EvidenceRecord.class)) {
            String[] name = component.split("\\.", 2);
            if (!section(name[0]).contains("| `" + name[1] + "`")) {
                missing.add(component);
            }
        }
        Coverage.vocabularies(EvidenceRecord.class)
                .forEach((type, codes) -> codes.stream()
                        .filter(code -> !section(type).contains("| `" + code + "` |"))
                        .forEach(code -> missing.add(type + " " + code)));
        ReferenceData data = ReferenceData.bundled();
        Stream.concat(
                        data.scales().scales().stream().map(scale -> scale.id().orElseThrow()),
                        data.codeLists().lists().stream().map(list -> list.id().orElseThrow()))
                .filter(id -> !format.contains("\n| `" + id + "` |"))
                .forEach(missing::add);

        assertThat(missing).isEmpty();
    }

    private String section(String type) {
        int start = format.indexOf("\n### " + type + "\n");
        int end = format.indexOf("\n### ", start + 1);
        return start < 0 ? "" : format.substring(start, end < 0 ? format.length() : end);
    }

    private static Map<String, Set<String>> extras(EvidenceRecord record) {
        Map<String, Set<String>> extras = new TreeMap<>();
        Coverage.parts(record).forEach(part -> {
            Set<String> names = Coverage.extras(part).members().keySet();
            if (!names.isEmpty()) {
                extras.put(part.getClass().getSimpleName(), names);
            }
        });
        return extras;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException missing) {
            throw new java.io.UncheckedIOException(missing);
        }
    }
}
