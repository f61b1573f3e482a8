// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.convert;

import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;

/** Where a fact of a source record is found in our record, and in which form. */
interface Home {

    /** Whether the record, given as its leaves, holds {@code fact} of the source member at {@code pointer}. */
    boolean holds(String pointer, String fact, Map<String, String> record);

    /** The same text, at a place that has the same indices in the same order. */
    static Home at(String template) {
        return at(template, String::equals);
    }

    /** Another text that is made from the fact. */
    static Home as(String template, UnaryOperator<String> form) {
        return at(template, (fact, held) -> form.apply(fact).equals(held));
    }

    static Home at(String template, BiPredicate<String, String> agrees) {
        return (pointer, fact, record) -> {
            String held = record.get(fill(template, pointer));
            return held != null && agrees.test(fact, held);
        };
    }

    /** In the population with this basis. */
    static Home inPopulation(String basis, String template) {
        return (pointer, fact, record) -> record.entrySet().stream()
                .filter(entry -> entry.getKey().matches("/populations/\\d+/basis")
                        && entry.getValue().equals(basis))
                .map(entry -> entry.getKey().replace("/basis", "") + fill(template, pointer))
                .anyMatch(place -> fact.equals(record.get(place)));
    }

    /** In the dates of this event, every part of the text in one of them, with whose date it is. */
    static Home inDates(String event) {
        return (pointer, fact, record) -> {
            for (String part : fact.split("; ", -1)) {
                boolean found = record.entrySet().stream()
                        .filter(entry -> entry.getKey().matches("/dates/\\d+/event")
                                && entry.getValue().equals(event))
                        .map(entry -> entry.getKey().replace("/event", ""))
                        .anyMatch(date -> printed(date, record).equals(part)
                                || (printed(date, record) + " (" + record.get(date + "/by") + ")").equals(part));
                if (!found) {
                    return false;
                }
            }
            return true;
        };
    }

    default Home or(Home other) {
        return (pointer, fact, record) -> holds(pointer, fact, record) || other.holds(pointer, fact, record);
    }

    default Home and(Home other) {
        return (pointer, fact, record) -> holds(pointer, fact, record) && other.holds(pointer, fact, record);
    }

    private static String printed(String date, Map<String, String> record) {
        String name = record.get(date + "/name");
        return (name == null ? "" : name + ", ") + record.get(date + "/printed");
    }

    /** Puts the indices of {@code pointer} where {@code template} has a star. */
    private static String fill(String template, String pointer) {
        String filled = template;
        for (String segment : pointer.split("/", -1)) {
            if (segment.matches("\\d+")) {
                filled = filled.replaceFirst("\\*", segment);
            }
        }
        return filled;
    }
}
