// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.json.JsonText;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SummaryCommandTest {
    private static final String PAIR = """
            {"format":"1.0","id":"example:pair","kind":"intervention-review","title":"A pair","topics":[\
            {"list":"evidence-topics","edition":"1","code":"behaviour","subject":"child"},\
            {"list":"evidence-topics","edition":"1","code":"behaviour","subject":"child"}],\
            "provenance":{"publisher":"Example","licence":"OGL-UK-3.0"},\
            "outcomes":[{"name":"A","ratings":[\
            {"scale":{"id":"evidence-store","edition":"2019"},"known":"printed","values":[\
            {"axis":"strength","code":"2"},{"axis":"effectiveness","code":"1"}]},\
            {"scale":{"id":"evidence-store","edition":"2019"},"known":"lost","values":[\
            {"axis":"effectiveness","code":"1"}]}]}],\
            "ratings":[{"scale":{"id":"eif-evidence","edition":"2017"},"known":"level-only","values":[\
            {"oneOf":["3","3+"]}]},{"values":[{"number":4,"marks":["*"]}]}]}
            """;

    @TempDir
    Path folder;

    @Test
    void summary_pair_isOneLevelAndHalfOfOneIsNone() {
        Run run = Run.given(PAIR, "summary", "-");

        assertThat(run.out()).isEqualTo("""
                        1 record

                        kinds
                               1  intervention-review

                        status
                               1  (not stated)

                        publishers
                               1  Example

                        topics
                               1  evidence-topics 1: behaviour (child)

                        scales of ratings
                               1  (no scale)
                               1  eif-evidence 2017
                               2  evidence-store 2019

                        levels of ratings
                               1  (no scale): 4*
                               1  eif-evidence 2017: 3 or 3+
                               1  evidence-store 2019: (half of a pair)
                               1  evidence-store 2019: effectiveness 1, strength 2

                        how ratings are known
                               1  (not stated)
                               1  level-only
                               1  lost
                               1  printed

                        missing
                               1  ages
                               1  caveats
                               1  comparator of an outcome
                               4  date of a rating
                               1  dates
                               1  population
                               1  source
                               4  source of a rating
                               1  studies
                               1  summary
                               1  version
                               1  wanted direction of an outcome
                        """);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(ExitCode.CLEAN);
    }

    @Test
    void summary_asJson_isOneObjectWithTheSameCounts() {
        Run run = Run.of("summary", "--report", "json", Run.examples().toString());

        JsonValue.Obj summary = (JsonValue.Obj) JsonText.standard().parse(run.out());
        assertThat(summary.members().keySet())
                .containsExactly(
                        "records",
                        "kinds",
                        "status",
                        "publishers",
                        "topics",
                        "scalesOfRatings",
                        "levelsOfRatings",
                        "howRatingsAreKnown",
                        "missing");
        assertThat(summary.members()).containsEntry("records", JsonValue.of(40));
        assertThat(((JsonValue.Obj) summary.members().get("kinds")).members())
                .containsEntry("programme", JsonValue.of(28))
                .containsEntry("intervention-review", JsonValue.of(12));
    }

    @Test
    void summary_severalFiles_countsThemTogetherAndSaysWhichCouldNotBeOpened() {
        String missing = folder.resolve("missing.ndjson").toString();

        Run run = Run.given(
                "nonsense\n" + Samples.VISITS, "summary", Run.examples().toString(), missing, "-");

        assertThat(run.out()).startsWith("41 records\n");
        assertThat(run.err()).hasSize(2);
        assertThat(run.err().get(0))
                .isEqualTo("evidence-quality: " + missing + ": cannot be opened: there is no such file or folder");
        assertThat(run.code()).isEqualTo(ExitCode.NOT_DONE);
    }

    @Test
    void summary_nothingOpened_showsNothing() {
        Run run = Run.of("summary", folder.toString());

        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .containsExactly("evidence-quality: " + folder + ": cannot be opened: expected a file, found a folder");
        assertThat(run.code()).isEqualTo(ExitCode.NOT_DONE);
    }

    @Test
    void counts_moreValuesThanAreToldApart_areCountedTogether() {
        Counts counts = new Counts();
        for (int i = 0; i < 10_050; i++) {
            counts.add("value " + i);
        }
        counts.add("value 7");
        counts.add("a".repeat(500));

        assertThat(((JsonValue.Obj) counts.toJson()).members())
                .hasSize(10_001)
                .containsEntry("value 7", JsonValue.of(2))
                .containsEntry("(others, not told apart)", JsonValue.of(51));
    }
}
