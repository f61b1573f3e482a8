// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import io.github.whatworks.evidence.client.PreflightStep.Outcome;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What {@link EvidenceClient#preflight} found on the way to a Centre. Immutable.
 *
 * @param host the Centre's host
 * @param steps one for each {@link PreflightPart}, in order
 */
public record Preflight(String host, List<PreflightStep> steps) {

    /** Copies the list. */
    public Preflight {
        steps = List.copyOf(steps);
    }

    /** Whether nothing is wrong. */
    public boolean isGood() {
        return firstWrong().isEmpty();
    }

    /** The first thing that is wrong, and who can mend it; what comes after it may follow from it. */
    public Optional<PreflightStep> firstWrong() {
        return steps.stream().filter(step -> step.outcome() == Outcome.FAILED).findFirst();
    }

    /** The step of a part. */
    public PreflightStep step(PreflightPart part) {
        return steps.stream()
                .filter(step -> step.part() == part)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no step " + part));
    }

    /** All of it on lines, for a person or a ticket: names hosts, ports and certificates, and never a secret or a query. */
    public String asText() {
        StringBuilder text = new StringBuilder("Preflight to ").append(host).append('\n');
        for (PreflightStep step : steps) {
            text.append(String.format(
                    Locale.ROOT,
                    "  %-9s  %-17s  %s%n",
                    words(step.outcome()),
                    step.part().inWords(),
                    step.found()));
        }
        text.append(firstWrong()
                .map(wrong -> "First wrong: " + wrong.part().inWords() + ". Who can mend it: "
                        + wrong.mender().map(Mender::inWords).orElse("nobody known") + ".")
                .orElse("Nothing is wrong."));
        return text.append('\n').toString().replace("\r\n", "\n");
    }

    private static String words(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
