// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.conformance;

import java.io.IOException;

/** Nothing could be checked: nothing answers at the address. The message says what to look at. */
public final class NotRunException extends IOException {
    private static final long serialVersionUID = 1L;

    NotRunException(String message) {
        super(message);
    }
}
