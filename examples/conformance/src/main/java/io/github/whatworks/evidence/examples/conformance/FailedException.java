// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.conformance;

import java.util.List;

/** The server does not keep what a check is about. */
class FailedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Exchange> exchanges;

    FailedException(String expected, String found, List<Exchange> exchanges) {
        super("expected " + expected + ", found " + found);
        this.exchanges = List.copyOf(exchanges);
    }

    /** What was sent and what was answered. */
    List<Exchange> exchanges() {
        return exchanges;
    }
}
