// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.conformance;

import java.util.List;

/** Nothing came back, or not in time. */
final class UnansweredException extends FailedException {
    private static final long serialVersionUID = 1L;

    private final String why;

    UnansweredException(Request request, String why) {
        super("an answer", why, List.of(new Exchange(request.shown(), "(" + why + ")")));
        this.why = why;
    }

    /** What happened instead. */
    String why() {
        return why;
    }
}
