// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.conformance;

/**
 * What was sent and what came back, as far as a report keeps it: the lines, the headers, and the start of the bodies.
 *
 * @param request what was sent
 * @param response what came back, or why nothing did
 */
public record Exchange(String request, String response) {}
