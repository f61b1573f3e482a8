// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.benchmarks.records;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Adds what the real records lack and a record has to have to be without a warning or a remark. So a sound record is one
 * that nothing is said of, and what is said of a faulty one is what was planted.
 */
final class Completion {

    private Completion() {}

    static void complete(ObjectNode record) {
        parts(record, "source", source -> put(source, "role", "publisher-page"));
        parts(record, "sources", source -> put(source, "readOn", "2026-11"));
        parts(record, "outcomes", Completion::outcome);
        parts(record, "ratings", rating -> put(rating, "asOf", "2019"));
        parts(record, "band", rating -> put(rating, "asOf", "2019"));
        parts(record, "topics", topic -> put(topic, "subject", "child"));
        parts(record, "dates", date -> put(date, "event", "published"));
        parts(record, "ages", ages -> put(ages, "text", "as printed"));
        parts(record, "disagreements", disagreement -> {
            if (!disagreement.has("source")) {
                disagreement.putObject("source").put("role", "mirror").put("title", "Another page");
            }
        });
        if (!record.has("caveats")) {
            ObjectNode caveat = record.withArray("caveats").addObject();
            caveat.put("saidBy", "project editors").put("text", "Generated to measure with.");
        }
    }

    private static void outcome(ObjectNode outcome) {
        put(outcome, "name", "Family functioning");
        if (!outcome.has("comparator")) {
            outcome.putObject("comparator").put("text", "care as usual");
        }
    }

    /** What is done to each part that stands under {@code name}, wherever that is. */
    @FunctionalInterface
    private interface Change {
        void to(ObjectNode part);
    }

    private static void parts(JsonNode record, String name, Change change) {
        for (JsonNode found : record.findValues(name)) {
            if (found instanceof ObjectNode part) {
                change.to(part);
            }
            found.forEach(element -> {
                if (found.isArray() && element instanceof ObjectNode part) {
                    change.to(part);
                }
            });
        }
    }

    private static void put(ObjectNode part, String name, String value) {
        if (!part.has(name)) {
            part.put(name, value);
        }
    }
}
