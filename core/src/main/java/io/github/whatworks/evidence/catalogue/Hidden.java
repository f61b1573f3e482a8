// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

/**
 * How many records of a group are not shown for one reason. A record that is hidden for two reasons
 * is counted under both.
 *
 * <p>It tells what was asked for, so it belongs to a case: it has no wire form and its text shows
 * nothing of it. Immutable and safe to share between threads.
 */
public final class Hidden {

    // Transient, so that a serialiser that goes by fields finds nothing to write.
    private final transient HiddenReason reason;
    private final transient int count;
    private final transient String sentence;

    Hidden(HiddenReason reason, int count, String sentence) {
        this.reason = reason;
        this.count = count;
        this.sentence = sentence;
    }

    /** Why they are not shown. */
    public HiddenReason reason() {
        return reason;
    }

    /** How many there are; at least one. */
    public int count() {
        return count;
    }

    /** One sentence that says both, as it stands in the heading. */
    public String inWords() {
        return sentence;
    }

    /** Nothing of what was asked. */
    @Override
    public String toString() {
        return "Hidden[not shown]";
    }
}
