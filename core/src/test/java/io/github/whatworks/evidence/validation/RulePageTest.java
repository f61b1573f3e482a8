// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The page that people look rules up on. */
@Tag("long")
class RulePageTest {
    private static final Path PAGE = Path.of("RULES.md");

    @Test
    void page_isWhatFollowsFromTheRules() throws IOException {
        Committed.hold(PAGE, RulePage.write());
    }

    @Test
    void page_hasAnAnchorForEveryRule_whereItsHelpSays() throws IOException {
        List<String> anchors = Pattern.compile("<a id=\"([^\"]+)\"></a>\n#### ")
                .matcher(Files.readString(PAGE))
                .results()
                .map(anchor -> "core/RULES.md#" + anchor.group(1))
                .toList();

        assertThat(anchors)
                .containsExactlyInAnyOrderElementsOf(
                        Rules.all().stream().map(Rule::help).toList());
    }
}
