// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.conformance;

/** Tries one thing. It returns if the server keeps it. */
@FunctionalInterface
interface Trial {
    void run(Probe probe) throws FailedException, UntriedException;
}
