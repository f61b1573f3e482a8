// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ColumnTest {
    private static final Path DOCUMENTATION =
            Path.of("src/main/java/io/github/whatworks/evidence/quality/package-info.java");

    @Test
    void columns_areThoseOfTheTemplate() {
        assertThat(EvidenceCsv.template().lines().findFirst())
                .contains(Stream.of(Column.values()).map(Column::title).collect(Collectors.joining(",")));
    }

    @Test
    void columns_areDocumented() throws IOException {
        String documentation = Files.readString(DOCUMENTATION).replaceAll("\\s+\\*\\s+", " ");
        String table = documentation.substring(documentation.indexOf("<table>"), documentation.indexOf("</table>"));

        assertThat(Stream.of(Column.values()).map(column -> "{@code " + column.title() + "}"))
                .allSatisfy(column -> assertThat(table).contains(column));
    }

    @Test
    void named_ignoresCaseBlanksAndUnderscores() {
        assertThat(Column.named(" Record_ID ")).contains(Column.RECORD_ID);
        assertThat(Column.named("FOLLOW UP")).contains(Column.FOLLOW_UP);
        assertThat(Column.named("Follow-up")).contains(Column.FOLLOW_UP);
        assertThat(Column.named("")).isEmpty();
        assertThat(Column.named("recordid")).isEmpty();
    }
}
