// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.quality;

/** What the exit codes say; scripts rely on them. */
final class ExitCode {
    /** Done, and nothing to say against it. */
    static final int CLEAN = 0;

    /** Done, and something was found or left out. */
    static final int FAULTS = 1;

    /** Not done: nothing could be opened, nothing could be written, or it was asked for wrongly. */
    static final int NOT_DONE = 2;

    private ExitCode() {}
}
