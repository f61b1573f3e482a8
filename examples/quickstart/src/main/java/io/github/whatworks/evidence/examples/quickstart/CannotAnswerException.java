// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.quickstart;

/** There is nothing to answer from; the message is the one sentence that the person reads. */
final class CannotAnswerException extends Exception {

    private static final long serialVersionUID = 1L;

    CannotAnswerException(String message) {
        super(message);
    }
}
