// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

/** Records that cannot be served; the message says file, line and what. */
final class FaultyDataException extends Exception {

    private static final long serialVersionUID = 1L;

    FaultyDataException(String message) {
        super(message);
    }

    FaultyDataException(String message, Throwable cause) {
        super(message, cause);
    }
}
