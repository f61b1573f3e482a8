// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.code.TopicMapping;
import java.util.List;
import java.util.Optional;

/** What one thing that was asked for comes to, before any record is looked at. Holds the need. */
sealed interface Reading {

    /** What the head of the group says so far. */
    List<String> heading();

    /**
     * There is nothing to look up.
     *
     * @param outcome why not
     * @param heading what was asked, and why not in words
     */
    record Ended(GroupOutcome outcome, List<String> heading) implements Reading {

        public Ended {
            heading = List.copyOf(heading);
        }

        @Override
        public String toString() {
            return "Ended[" + outcome + "]";
        }
    }

    /**
     * There are topics to look up.
     *
     * @param asked what was asked, in few words
     * @param heading what was asked, and what is to be said of it
     * @param parts the topics: alternatives within a part, each once, and every part has to be met; at least one
     * @param comparators the names of the comparators asked for
     * @param mapping the mapping from a code to the topics
     * @param mappingInWords the sentence about it
     * @param ifNothing how it is answered if no record is found
     */
    record Wanted(
            String asked,
            List<String> heading,
            List<List<TopicKey>> parts,
            List<TopicKey> comparators,
            Optional<TopicMapping> mapping,
            Optional<String> mappingInWords,
            IfNothing ifNothing)
            implements Reading {

        public Wanted {
            heading = List.copyOf(heading);
            parts = List.copyOf(parts);
            comparators = List.copyOf(comparators);
        }

        boolean question() {
            return parts.size() > 1;
        }

        List<TopicKey> topics() {
            return question() ? parts.stream().flatMap(List::stream).distinct().toList() : parts.get(0);
        }

        @Override
        public String toString() {
            return "Wanted[" + parts.size() + " parts]";
        }
    }

    /** How a group is answered that finds nothing, and the sentence. */
    record IfNothing(GroupOutcome outcome, String sentence) {

        @Override
        public String toString() {
            return "IfNothing[" + outcome + "]";
        }
    }
}
