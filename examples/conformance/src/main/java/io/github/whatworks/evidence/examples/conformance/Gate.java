// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.conformance;

/** Lets a check through if the server offers what it is about. */
final class Gate {
    private Gate() {}

    static void pass(Check check, Facts facts) throws UntriedException {
        if (check.part().equals(Check.ALWAYS)) {
            return;
        }
        if (check.part().equals(Check.SERVICE)) {
            if (!facts.isService()) {
                throw new UntriedException(
                        Skip.NOT_OFFERED, "the service document offers the four files alone, which may be plain files");
            }
            return;
        }
        if (!facts.offered().contains(check.part())) {
            throw new UntriedException(
                    Skip.NOT_OFFERED, "the service document does not list " + check.part() + " in its capabilities");
        }
    }
}
