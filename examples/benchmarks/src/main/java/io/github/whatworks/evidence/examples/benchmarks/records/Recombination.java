// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.benchmarks.records;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Puts parts of records together anew. What identifies a record comes from one record, its host; each other part comes
 * from any record of the same family that has it, as often as records of the family have it. Parts that refer to each
 * other stay together, and ratings are on scales that core knows.
 */
final class Recombination {
    /** What is given on as one, since its parts refer to each other. */
    private static final List<List<String>> GROUPS = List.of(
            List.of("outcomes", "studies", "citations", "counts", "variants"),
            List.of("populations"),
            List.of("delivery"),
            List.of("costs"),
            List.of("topics"),
            List.of("dates"),
            List.of("sections"),
            List.of("summary"),
            List.of("otherTitles"),
            List.of("identifiers"),
            List.of("notes"));

    /** A publisher attaches its caveats to its ratings. */
    private static final List<String> RATED = List.of("ratings", "caveats");

    private final List<ObjectNode> family;
    private final List<ObjectNode> raters;
    private final Set<JsonNode> scales = new HashSet<>();
    private final SplittableRandom random;

    /** Records made of those of {@code family}, with the ratings and the scales of {@code raters}. */
    Recombination(List<ObjectNode> family, List<ObjectNode> raters, SplittableRandom random) {
        this.family = family;
        this.raters = raters;
        this.random = random;
        raters.forEach(rater -> scales.addAll(rater.findValues("scale")));
    }

    /** One more record. */
    ObjectNode next() {
        ObjectNode made = any(family).deepCopy();
        for (List<String> group : GROUPS) {
            take(group, any(family), made);
        }
        take(RATED, any(random.nextBoolean() ? raters : family), made);
        withoutUnknownScales(made);
        straighten(made);
        Completion.complete(made);
        return made;
    }

    private static void take(List<String> group, ObjectNode donor, ObjectNode made) {
        for (String name : group) {
            JsonNode part = donor.get(name);
            // The twin does not tell an empty list from none.
            if (part == null || (part.isArray() && part.isEmpty())) {
                made.remove(name);
            } else {
                made.set(name, part.deepCopy());
            }
        }
    }

    private ObjectNode any(List<ObjectNode> records) {
        return records.get(random.nextInt(records.size()));
    }

    /** Drops each object on a scale that nobody here knows, and a list that this leaves empty. */
    private boolean withoutUnknownScales(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().removeIf(member -> !withoutUnknownScales(member.getValue()));
            return !object.has("scale") || scales.contains(object.get("scale"));
        }
        if (node instanceof ArrayNode array && !array.isEmpty()) {
            Iterator<JsonNode> elements = array.iterator();
            while (elements.hasNext()) {
                if (!withoutUnknownScales(elements.next())) {
                    elements.remove();
                }
            }
            return !array.isEmpty();
        }
        return true;
    }

    /** Makes what a record says of its own parts true again: the scales it uses, and what was read from prose. */
    private static void straighten(ObjectNode made) {
        if (!(made.get("provenance") instanceof ObjectNode provenance)) {
            return;
        }
        Set<JsonNode> scales = new LinkedHashSet<>();
        provenance.remove("schemes");
        made.findValues("scale").forEach(scales::add);
        if (!scales.isEmpty()) {
            provenance.putArray("schemes").addAll(List.copyOf(scales));
        }
        if (provenance.get("readFromProse") instanceof ArrayNode pointers) {
            List<JsonNode> kept = new ArrayList<>();
            pointers.forEach(pointer -> {
                if (!made.at(pointer.textValue()).isMissingNode()) {
                    kept.add(pointer);
                }
            });
            pointers.removeAll().addAll(kept);
            if (kept.isEmpty()) {
                provenance.remove("readFromProse");
            }
        }
    }
}
