// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.quality;

/** Tells people what went wrong on the way, as far as a person reads, and counts it all. */
final class Remarks {
    private static final int MOST = 100;

    private final Screen screen;
    private long count;

    Remarks(Screen screen) {
        this.screen = screen;
    }

    void say(String sentence) {
        if (count < MOST) {
            screen.say(sentence);
        }
        count++;
    }

    /** Ends the list: says how many were not said. */
    void end() {
        if (count > MOST) {
            screen.say("and " + (count - MOST) + " more like these");
        }
    }

    /** Whether there was nothing to say. */
    boolean isEmpty() {
        return count == 0;
    }
}
