// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.quality;

import io.github.whatworks.evidence.validation.Rule;
import io.github.whatworks.evidence.validation.RuleOutcome;
import io.github.whatworks.evidence.validation.Severity;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What became of one rule over a whole file. Immutable.
 *
 * <p>The numbers are numbers of records; for a rule about files, of files.
 *
 * @param rule the rule
 * @param severity how much a breach matters under the profile and settings; empty if it is not tried
 * @param findings how many places it does not hold in
 * @param passed how many it holds for
 * @param failed how many it does not hold for
 * @param skipped how many it was not tried on
 * @param crashed how many it broke down on
 * @param reasons why it was skipped, or what broke, with how often; the first 20
 * @param examples the ids of the first 5 records it does not hold for
 */
public record RuleCount(
        Rule rule,
        Optional<Severity> severity,
        long findings,
        long passed,
        long failed,
        long skipped,
        long crashed,
        Map<String, Long> reasons,
        List<String> examples) {

    /** Copies map and list, and refuses {@code null}. */
    public RuleCount {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(severity, "severity");
        reasons = Collections.unmodifiableMap(new LinkedHashMap<>(reasons));
        examples = List.copyOf(examples);
    }

    /** What became of it as a whole: passed only if it was tried on everything, and held everywhere. */
    public RuleOutcome outcome() {
        if (crashed > 0) {
            return RuleOutcome.CRASHED;
        }
        if (failed > 0) {
            return RuleOutcome.FAILED;
        }
        return skipped > 0 || passed == 0 ? RuleOutcome.SKIPPED : RuleOutcome.PASSED;
    }

    /** Why it was skipped, or what broke, in words; empty if there is nothing to say. */
    public String reason() {
        boolean everywhere = reasons.size() == 1 && passed == 0 && failed == 0;
        return reasons.entrySet().stream()
                .map(reason -> everywhere ? reason.getKey() : reason.getKey() + " (" + reason.getValue() + ")")
                .collect(Collectors.joining("; "));
    }
}
