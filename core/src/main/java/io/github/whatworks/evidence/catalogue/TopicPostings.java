// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The records of one topic, by whom the topic concerns. A record whose topic does not say whom it
 * concerns answers for everybody, since what is unknown excludes nothing; another subject does not.
 */
final class TopicPostings {

    static final TopicPostings EMPTY = new TopicPostings(new HashMap<>());

    private final Map<Subject, int[]> stated;
    private final Map<Subject, int[]> answering = new HashMap<>();
    private final int[] notStated;
    private final int[] all;

    TopicPostings(Map<Subject, int[]> bySubject) {
        bySubject.values().removeIf(places -> places.length == 0);
        this.stated = bySubject;
        this.notStated = bySubject.getOrDefault(Subject.NOT_STATED, Positions.NONE);
        List<int[]> lists = new ArrayList<>(bySubject.values());
        this.all = Positions.union(lists);
        if (notStated.length > 0) {
            bySubject.forEach((subject, list) -> answering.put(subject, Positions.union(list, notStated)));
        }
    }

    /** The records by the subject that they state, which nobody changes. */
    Map<Subject, int[]> stated() {
        return stated;
    }

    /** The records that answer for the topic with this subject. */
    int[] answering(TopicKey key) {
        if (key.forAnyone()) {
            return all;
        }
        return notStated.length == 0
                ? stated.getOrDefault(key.subject(), Positions.NONE)
                : answering.getOrDefault(key.subject(), notStated);
    }

    /** Those that state the subject itself; all where none was asked for. */
    int[] stating(TopicKey key) {
        return key.forAnyone() ? all : stated.getOrDefault(key.subject(), Positions.NONE);
    }

    boolean allStateWhom() {
        return notStated.length == 0;
    }
}
