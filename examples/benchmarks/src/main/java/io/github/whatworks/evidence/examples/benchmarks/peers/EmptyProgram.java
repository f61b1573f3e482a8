// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.benchmarks.peers;

/** What a JVM takes to start and end. */
public final class EmptyProgram {

    private EmptyProgram() {}

    /** Does nothing. */
    public static void main(String[] args) {}
}
