// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.Subject;

/**
 * A topic of a list and whom it concerns. Asked for with {@link Subject#NOT_STATED}, it is the topic
 * whoever it concerns.
 */
record TopicKey(String list, String code, Subject subject) {

    boolean forAnyone() {
        return subject.equals(Subject.NOT_STATED);
    }

    /** What was asked for is nobody's business but the screen's. */
    @Override
    public String toString() {
        return "TopicKey[not shown]";
    }
}
