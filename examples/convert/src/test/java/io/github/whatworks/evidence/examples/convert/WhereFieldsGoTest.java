// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.convert;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.json.JsonText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The table in the package documentation lists the fields that occur in the source files, and no other. */
class WhereFieldsGoTest {

    private static final Path TABLE = Path.of("..", "..", "core", "src", "main", "javadoc")
            .resolve("io.github.whatworks.evidence.core/io/github/whatworks/evidence/doc-files/where-fields-go.html");
    private static final Pattern ROW = Pattern.compile(
            "<tr><th scope=\"row\"><code>(?<field>[^<]+)</code></th><td>(?<home>[^<]*)</td><td>[^<]*</td></tr>");

    @ParameterizedTest
    @ValueSource(strings = {"evidence-store", "guidebook", "peers"})
    void the_table_lists_the_fields_of_the_file_and_no_other(String file) throws IOException {
        JsonValue source = JsonText.standard().parse(Files.readAllBytes(ExampleFiles.SOURCE.resolve(file + ".json")));

        assertThat(rows(file))
                .extracting(row -> row.group(1))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(fields(source));
    }

    @ParameterizedTest
    @ValueSource(strings = {"evidence-store", "guidebook", "peers"})
    void every_field_has_a_home(String file) throws IOException {
        assertThat(rows(file))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.group(2)).isNotBlank());
    }

    private static List<MatchResult> rows(String file) throws IOException {
        String page = Files.readString(TABLE);
        int from = page.indexOf("<table id=\"" + file + "\">");
        assertThat(from).isNotNegative();
        String table = page.substring(from, page.indexOf("</table>", from));
        List<MatchResult> rows = ROW.matcher(table).results().toList();
        assertThat(rows).hasSize(table.split("<tr>", -1).length - 2);
        return rows;
    }

    /** The places of all values, without a place of which another says more. */
    private static Set<String> fields(JsonValue records) {
        List<String> places = new ArrayList<>();
        collect("", records, places);
        Set<String> all = places.stream()
                .map(place -> place.substring("[].".length()))
                .collect(Collectors.toCollection(TreeSet::new));
        return all.stream()
                .filter(place -> all.stream()
                        .noneMatch(other -> other.startsWith(place + "[]") || other.startsWith(place + ".")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void collect(String place, JsonValue value, List<String> places) {
        if (value instanceof JsonValue.Obj object) {
            object.members().forEach((name, member) -> collect(place + "." + name, member, places));
        } else if (value instanceof JsonValue.Array array && !array.values().isEmpty()) {
            array.values().forEach(element -> collect(place + "[]", element, places));
        } else {
            places.add(place);
        }
    }
}
