// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.Subject;
import io.github.whatworks.evidence.Topic;
import java.util.Optional;

/**
 * A topic of a list and whom it concerns. Asked for with {@link Subject#NOT_STATED}, it is the topic
 * whoever it concerns.
 */
record TopicKey(String list, String code, Subject subject) {

    /** The topic that a record was given, if it has a code. */
    static Optional<TopicKey> of(Topic topic) {
        return topic.code()
                .map(code -> new TopicKey(
                        topic.list().orElse(""), code, topic.subject().orElse(Subject.NOT_STATED)));
    }

    boolean forAnyone() {
        return subject.equals(Subject.NOT_STATED);
    }

    /** What was asked for is nobody's business but the screen's. */
    @Override
    public String toString() {
        return "TopicKey[not shown]";
    }
}
