// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.Subject;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A topic that is asked for directly, without a code of a case: of a list of topics, and concerning
 * whom.
 *
 * <p>It says what a family needs, so it belongs to a case: it has no wire form, nothing of it leaves
 * the machine, and its text shows nothing. Immutable and safe to share between threads.
 */
public final class NeedTopic implements Asked {

    // Transient, so that a serialiser that goes by fields finds nothing to write.
    private final transient TopicKey key;

    NeedTopic(TopicKey key) {
        this.key = key;
    }

    /**
     * A topic, whoever it concerns.
     *
     * @param list the list of topics, such as {@code evidence-topics}
     * @param code the topic
     * @throws IllegalArgumentException if either is blank, too long or holds a control character; the
     *     message does not repeat it
     */
    public static NeedTopic of(String list, String code) {
        return of(list, code, Subject.NOT_STATED);
    }

    /**
     * A topic concerning somebody. Records whose topic does not say whom it concerns are found as well
     * and say so; records whose topic concerns somebody else are not.
     *
     * @param list the list of topics
     * @param code the topic
     * @param concerning whom it concerns; {@link Subject#NOT_STATED} is whoever it concerns
     * @throws IllegalArgumentException as in {@link #of(String, String)}
     */
    public static NeedTopic of(String list, String code, Subject concerning) {
        return new NeedTopic(new TopicKey(
                AskedText.of(list, "the list of topics"),
                AskedText.of(code, "the code of the topic"),
                Objects.requireNonNull(concerning, "concerning")));
    }

    TopicKey key() {
        return key;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NeedTopic topic && topic.key.equals(key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    /** Nothing of the topic. */
    @Override
    public String toString() {
        return "NeedTopic[not shown]";
    }
}
