// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import java.util.List;

/**
 * What a Centre says of a record that was sent to be checked. It checks the form of the record, not whether the intervention
 * works. Immutable.
 *
 * @param about what the report is about, in the Centre's words
 * @param profile what the record was held to
 * @param valid whether no error was found
 * @param findings what was found
 * @param unlisted how many findings there are beyond those
 * @param skipped the rules that were not tried; they did not pass
 */
public record CentreReport(
        String about,
        String profile,
        boolean valid,
        List<CentreFinding> findings,
        long unlisted,
        List<Skipped> skipped) {

    /** Copies the lists. */
    public CentreReport {
        findings = List.copyOf(findings);
        skipped = List.copyOf(skipped);
    }

    /** The verdict and how much was found; the Centre's words may repeat what was sent. */
    @Override
    public String toString() {
        return (valid ? "valid, " : "not valid, ") + (findings.size() + unlisted) + " findings, " + skipped.size()
                + " rules skipped";
    }

    /**
     * A rule that was not tried.
     *
     * @param rule its id
     * @param reason why not
     */
    public record Skipped(String rule, String reason) {

        /** Only that there is one; the Centre's words may repeat what was sent. */
        @Override
        public String toString() {
            return "a rule that was skipped";
        }
    }
}
