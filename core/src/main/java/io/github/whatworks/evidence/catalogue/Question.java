// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A question put as topics: for whom, what should change, and instead of what.
 *
 * <ul>
 *   <li>Within a part the topics are alternatives; a record has to answer every part that is given.
 *   <li>For whom and what should change are met by the topics of a record.
 *   <li>Instead of what is met by what its outcomes were compared with, where that is coded. A record
 *       that states no comparator, or one in words alone, is kept and says so.
 * </ul>
 *
 * <p>It belongs to a case: it has no wire form, nothing of it leaves the machine, and its text shows
 * its shape only. Immutable and safe to share between threads.
 */
public final class Question implements Asked {

    private static final int MOST_TOPICS = 100;

    // Transient, so that a serialiser that goes by fields finds nothing to write.
    private final transient List<TopicKey> forWhom;
    private final transient List<TopicKey> toChange;
    private final transient List<TopicKey> insteadOf;

    private Question(List<NeedTopic> forWhom, List<NeedTopic> toChange, List<NeedTopic> insteadOf) {
        this.forWhom = keys(forWhom, "for whom");
        this.toChange = keys(toChange, "what should change");
        this.insteadOf = keys(insteadOf, "instead of what");
        if (forWhom.isEmpty() && toChange.isEmpty()) {
            throw new IllegalArgumentException(
                    "a question has no topic for whom and none for what should change; expected at least one");
        }
    }

    /**
     * A question without a comparator.
     *
     * @param forWhom topics of the people; may be empty
     * @param toChange topics of what should change; may be empty
     * @throws IllegalArgumentException if both are empty, or one holds more than 100 topics
     */
    public static Question of(List<NeedTopic> forWhom, List<NeedTopic> toChange) {
        return new Question(forWhom, toChange, List.of());
    }

    /**
     * A question in three parts.
     *
     * @param forWhom topics of the people; may be empty
     * @param toChange topics of what should change; may be empty
     * @param insteadOf topics of what it should be compared with; may be empty
     * @throws IllegalArgumentException if the first two are empty, or one holds more than 100 topics
     */
    public static Question of(List<NeedTopic> forWhom, List<NeedTopic> toChange, List<NeedTopic> insteadOf) {
        return new Question(forWhom, toChange, insteadOf);
    }

    List<TopicKey> forWhom() {
        return forWhom;
    }

    List<TopicKey> toChange() {
        return toChange;
    }

    List<TopicKey> insteadOf() {
        return insteadOf;
    }

    /** The parts that topics of records have to answer. */
    List<List<TopicKey>> parts() {
        List<List<TopicKey>> parts = new ArrayList<>(List.of(forWhom, toChange));
        parts.removeIf(List::isEmpty);
        return parts;
    }

    private static List<TopicKey> keys(List<NeedTopic> topics, String part) {
        if (Objects.requireNonNull(topics, part).size() > MOST_TOPICS) {
            throw new IllegalArgumentException(part + " holds more than " + MOST_TOPICS + " topics");
        }
        return topics.stream().map(NeedTopic::key).distinct().toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Question question
                && question.forWhom.equals(forWhom)
                && question.toChange.equals(toChange)
                && question.insteadOf.equals(insteadOf);
    }

    @Override
    public int hashCode() {
        return Objects.hash(forWhom, toChange, insteadOf);
    }

    /** How many topics each part has and nothing of them. */
    @Override
    public String toString() {
        return "Question[" + forWhom.size() + " for whom, " + toChange.size() + " to change, " + insteadOf.size()
                + " instead of]";
    }
}
