// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json;

/** Says within this package that a value has no canonical form, because one of its numbers has none. */
final class UncarriedNumberException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UncarriedNumberException() {
        super("a number is not one that RFC 8785 can carry", null, false, false);
    }
}
