// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.convert;

/** A source file that cannot be turned into records; the message says where and what was expected. */
final class SourceFault extends RuntimeException {
    private static final long serialVersionUID = 1;

    SourceFault(String place, String problem) {
        super(place + ": " + problem);
    }

    SourceFault(String place, String problem, Throwable cause) {
        super(place + ": " + problem, cause);
    }
}
