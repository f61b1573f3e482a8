// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.testkit;

/** Ends the work on a request with an answer that is not what was asked for. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Answer answer;

    Refusal(Answer answer) {
        super("refused", null, false, false);
        this.answer = answer;
    }

    Answer answer() {
        return answer;
    }
}
