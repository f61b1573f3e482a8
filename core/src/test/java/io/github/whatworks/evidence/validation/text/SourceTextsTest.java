// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What publishers print is nobody's data. */
class SourceTextsTest {
    private static final Path DATA = Path.of("").toAbsolutePath().getParent().resolve("examples/data");
    private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    @Test
    void everyStringOfTheSources_eventhoseThatAreNoWords_looksLikeNobody() throws IOException {
        List<String> strings = new ArrayList<>();
        for (String file :
                List.of("evidence-store.json", "guidebook.json", "peers.json", "peer-scales.json", "editors.json")) {
            Matcher matcher =
                    STRING.matcher(Files.readString(DATA.resolve("source").resolve(file)));
            while (matcher.find()) {
                strings.add(matcher.group(1));
            }
        }

        assertThat(strings).hasSizeGreaterThan(2000);
        assertThat(strings).filteredOn(text -> !PersonalData.in(text).isEmpty()).isEmpty();
    }
}
