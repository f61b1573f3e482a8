// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Replies in their order, one for each request; the last one holds for ever. Immutable: a Centre counts for itself, so a
 * script can be given to several.
 *
 * {@snippet file="KitSnippets.java" region="script"}
 */
public final class Script {

    private final List<Reply> replies;

    private Script(List<Reply> replies) {
        this.replies = replies;
    }

    /** One reply, for ever. */
    public static Script of(Reply reply) {
        return new Script(List.of(reply));
    }

    /** This script, and when it is over, {@code next}. */
    public Script then(Reply next) {
        return then(of(next));
    }

    /** This script, and when it is over, {@code next}. */
    public Script then(Script next) {
        List<Reply> all = new ArrayList<>(replies);
        all.addAll(next.replies);
        return new Script(List.copyOf(all));
    }

    /**
     * This script so many times in turn.
     *
     * @throws IllegalArgumentException if {@code count} is below 1
     */
    public Script times(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("expected a count from 1, found " + count);
        }
        List<Reply> all = new ArrayList<>();
        Collections.nCopies(count, replies).forEach(all::addAll);
        return new Script(List.copyOf(all));
    }

    /** The reply to the request of that number, from 0. */
    Reply at(int number) {
        return replies.get(Math.min(number, replies.size() - 1));
    }
}
