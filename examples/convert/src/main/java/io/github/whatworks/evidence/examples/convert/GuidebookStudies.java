// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.convert;

import io.github.whatworks.evidence.Count;
import io.github.whatworks.evidence.CountOf;
import io.github.whatworks.evidence.CountQualifier;
import io.github.whatworks.evidence.Decimal;
import io.github.whatworks.evidence.Study;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The studies that a programme's outcomes cite, known by their labels alone, and how many there are. */
final class GuidebookStudies {
    private static final Pattern PART = Pattern.compile("(?<whole>study \\d+)[a-z]");
    private static final Pattern AT_LEAST = Pattern.compile("at least (?<number>\\d+)\\b.*");

    private GuidebookStudies() {}

    /** One study a label; {@code study 1a} is a part of {@code study 1}, which comes before it. */
    static List<Study> of(List<String> labels) {
        Set<String> cited = new LinkedHashSet<>(labels);
        TreeMap<String, Study> studies = new TreeMap<>();
        for (String label : cited) {
            var study = Study.builder().label(label);
            Matcher part = PART.matcher(label);
            if (part.matches()) {
                String whole = part.group("whole");
                study.partOf(whole);
                if (!cited.contains(whole)) {
                    studies.put(
                            whole,
                            Study.builder()
                                    .label(whole)
                                    .note("cited by its parts only")
                                    .build());
                }
            }
            studies.put(label, study.build());
        }
        return List.copyOf(studies.values());
    }

    static Optional<Count> count(SourceObject source) {
        return source.text("studies").map(text -> {
            var count = Count.builder()
                    .of(CountOf.STUDIES)
                    .printed(text)
                    .note("the wording is the source file's, not the page's");
            Matcher atLeast = AT_LEAST.matcher(text);
            if (atLeast.matches()) {
                count.number(Decimal.of(atLeast.group("number"))).qualifier(CountQualifier.AT_LEAST);
            }
            return count.build();
        });
    }
}
