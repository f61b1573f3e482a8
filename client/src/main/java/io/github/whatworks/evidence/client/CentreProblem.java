// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import io.github.whatworks.evidence.Withdrawal;
import java.util.List;
import java.util.Optional;

/**
 * What a Centre says is wrong (RFC 9457). Immutable.
 *
 * <p>Whatever is a text in it is what the Centre wrote: show it as such. It may repeat what was asked, so {@link #toString}
 * has none of it, and a log should not either.
 *
 * @param type what kind of problem, such as {@code urn:whatworks-evidence:problem:not-found}; {@code about:blank} where it
 *     says none
 * @param title its short name
 * @param status the HTTP status
 * @param detail more about this time
 * @param requestId the Centre's id of the request
 * @param parameters the parameters that are wrong
 * @param findings what is wrong with a record that was sent
 * @param withdrawal why a record was withdrawn, and what to read in its place
 */
public record CentreProblem(
        String type,
        Optional<String> title,
        int status,
        Optional<String> detail,
        Optional<String> requestId,
        List<Parameter> parameters,
        List<CentreFinding> findings,
        Optional<Withdrawal> withdrawal) {

    private static final String PREFIX = "urn:whatworks-evidence:problem:";

    /** Copies the lists. */
    public CentreProblem {
        parameters = List.copyOf(parameters);
        findings = List.copyOf(findings);
    }

    /** The last part of a type of the contract, such as {@code not-found}; empty for any other. */
    public String shortType() {
        return type.startsWith(PREFIX) ? type.substring(PREFIX.length()) : "";
    }

    /** The status, and how much is said; the Centre's words may repeat what it was asked. */
    @Override
    public String toString() {
        return "problem with status " + status + ", " + parameters.size() + " parameters, " + findings.size()
                + " findings";
    }

    /**
     * A parameter that is wrong.
     *
     * @param name its name
     * @param reason why
     */
    public record Parameter(String name, String reason) {

        /** Only that there is one; the Centre's words may repeat what it was asked. */
        @Override
        public String toString() {
            return "a parameter that is wrong";
        }
    }
}
