// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.convert;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/** Where each member of a peer's record is found in our record. */
final class HomesOfPeers {

    private static final String RATING =
            "(?<place>/ratings/\\d+|/outcomes/\\d+/ratings/\\d+|/costs/\\d+/band)/scale/id";
    private static final String EFFECT = "(?<place>/outcomes/\\d+/effects/\\d+)/groups/0/name";

    /** Members of the record itself. */
    private static final Map<String, Home> RECORD = Map.ofEntries(
            entry(
                    "/source",
                    Home.at("/provenance/sources/0/title")
                            .and(Home.at("/provenance/publisher", (fact, held) -> fact.startsWith(held)))),
            entry("/url", Home.at("/provenance/sources/0/url")),
            entry("/title", Home.at("/title")),
            entry("/outcomes/*", Home.at("/outcomes/*/name")),
            entry("/population", Home.inPopulation("not-stated", "/text")),
            entry("/ages", Home.inPopulation("not-stated", "/ages/text")),
            entry("/level", Home.inPopulation("not-stated", "/targetingText")),
            entry("/cost", Home.at("/costs/0/bandText").or(HomesOfPeers::joinedCosts)),
            entry("/impact", Home.at("/outcomes/0/effects/0/printed").or(Home.at("/sections/0/text"))),
            entry("/numberOfStudies", count("studies")),
            entry("/reports", count("reports")),
            entry("/participants", count("participants")),
            entry("/date", Home.at("/dates/0/date")),
            entry("/descriptionUpdated", Home.at("/dates/1/date")),
            entry("/serviceArea/*", Home.at("/topics/*/text")),
            entry("/dose", Home.at("/delivery/dosage")),
            entry("/note", Home.at("/notes/0/text")));

    /** Members of a rating, from the place of the rating in our record. */
    private static final Map<String, BiPredicate<String, Part>> OF_RATING = Map.ofEntries(
            entry("scale", (fact, rating) -> rating.is("/scale/id", fact)),
            entry("value", (fact, rating) -> rating.is("/values/0/code", fact) || rating.is("/values/0/number", fact)),
            entry("label", (fact, rating) -> rating.is("/values/0/printed", fact)),
            entry("outcome", (fact, rating) -> rating.outcome().equals(fact)),
            entry("low", (fact, rating) -> rating.is("/values/0/low", fact)),
            entry("high", (fact, rating) -> rating.is("/values/0/high", fact)),
            entry("ratedBy", (fact, rating) -> rating.is("/ratedBy", fact) && rating.has("/publishedBy")),
            entry("via", (fact, rating) -> rating.is("/source/url", fact) || rating.is("/source/role", fact)),
            entry("reason", (fact, rating) -> rating.is("/reason", fact)),
            entry("asOf", (fact, rating) -> rating.is("/asOf", fact)),
            entry("said", (fact, rating) -> rating.is("/said", fact)),
            entry("note", (fact, rating) -> rating.is("/note", fact)));

    /** Members of an effect. */
    private static final Map<String, BiPredicate<String, Part>> OF_EFFECT = Map.of(
            "comparison", (fact, effect) -> effect.comparison().equals(fact),
            "outcome", (fact, effect) -> effect.outcome().equals(fact),
            "es", (fact, effect) -> effect.is("/estimates/0/point", fact),
            "ciLow", (fact, effect) -> effect.is("/estimates/0/low", fact),
            "ciHigh", (fact, effect) -> effect.is("/estimates/0/high", fact));

    private HomesOfPeers() {}

    /** Whether the fact at {@code pointer} of the source record has a home in our record, both given as leaves. */
    static boolean holds(String pointer, Map<String, String> source, Map<String, String> record) {
        String fact = source.get(pointer);
        String[] names = pointer.split("/", -1);
        if (names[1].equals("ratings")) {
            String rating = "/ratings/" + names[2];
            return holds(OF_RATING.get(names[3]), fact, ratings(rating, source, record));
        }
        if (names[1].equals("effects")) {
            String effect = "/effects/" + names[2];
            return holds(OF_EFFECT.get(names[3]), fact, effects(effect, source, record));
        }
        Home home = RECORD.get(pointer.replaceAll("/\\d+(?=/|$)", "/*"));
        return home != null && home.holds(pointer, fact, record);
    }

    private static boolean holds(BiPredicate<String, Part> home, String fact, List<Part> candidates) {
        return home != null && candidates.size() == 1 && home.test(fact, candidates.get(0));
    }

    private static List<Part> ratings(String from, Map<String, String> source, Map<String, String> record) {
        String outcome = source.getOrDefault(from + "/outcome", "");
        return Part.all(RATING, record).stream()
                .filter(part -> part.is("/scale/id", source.get(from + "/scale")))
                .filter(part -> part.outcome().equals(outcome))
                .toList();
    }

    private static List<Part> effects(String from, Map<String, String> source, Map<String, String> record) {
        return Part.all(EFFECT, record).stream()
                .filter(part -> part.comparison().equals(source.get(from + "/comparison")))
                .filter(part -> part.outcome().equals(source.get(from + "/outcome")))
                .toList();
    }

    private static Home count(String of) {
        return (pointer, fact, record) -> record.entrySet().stream()
                .filter(leaf -> leaf.getKey().matches("/counts/\\d+/of")
                        && leaf.getValue().equals(of))
                .anyMatch(leaf -> fact.equals(record.get(leaf.getKey().replaceFirst("/of$", "/number"))));
    }

    private static boolean joinedCosts(String pointer, String fact, Map<String, String> record) {
        return fact.equals(String.join(
                "; ",
                record.entrySet().stream()
                        .filter(leaf -> leaf.getKey().matches("/costs/\\d+/text"))
                        .map(Map.Entry::getValue)
                        .toList()));
    }

    /** A part of our record, with the record's leaves. */
    private record Part(String place, Map<String, String> record) {

        static List<Part> all(String pattern, Map<String, String> record) {
            return record.keySet().stream()
                    .filter(pointer -> pointer.matches(pattern))
                    .map(pointer -> new Part(pointer.replaceFirst("/(scale/id|groups/0/name)$", ""), record))
                    .toList();
        }

        boolean has(String below) {
            return record.containsKey(place + below);
        }

        boolean is(String below, String text) {
            return text.equals(record.get(place + below));
        }

        /** The name of the outcome it hangs on; empty if on none. */
        String outcome() {
            return record.getOrDefault(place.replaceFirst("^(/outcomes/\\d+)/.*", "$1") + "/name", "");
        }

        String comparison() {
            return record.get(place + "/groups/0/name") + " vs " + record.get(place + "/groups/1/name");
        }
    }
}
