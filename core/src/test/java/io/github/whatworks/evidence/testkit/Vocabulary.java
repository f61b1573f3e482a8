// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.testkit;

import io.github.whatworks.evidence.Decimal;
import io.github.whatworks.evidence.Extras;
import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.PartialDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** The words that components are filled with: such as records have, by the names of the components. */
final class Vocabulary {
    /** Stands for no component in particular. */
    static final Parts.Part ANY = new Parts.Part(Object.class, "text", Object.class, String.class, false);

    private static final List<String> BODIES =
            List.of("Example Centre", "Example Foundation", "Example University", "project editors");
    private static final List<String> SENTENCES = List.of(
            "Text.",
            "Parents meet in a group for eight weeks.",
            "The studies were done in four countries, one of them the UK.",
            "What helps is not known yet.",
            "Children’s behaviour, as parents report it, at home & at school.",
            "Costs about £450 a family.",
            "Teuluoedd yng Nghymru – ŵyr a nain.",
            "“Promising”, says the page; it prints no number.\nSecond line.");
    private static final Map<String, List<String>> WORDS = Map.ofEntries(
            Map.entry("format", List.of("1.0")),
            Map.entry("title", List.of("Example programme", "Parents’ group", "Visits before & after birth")),
            Map.entry("Outcome.name", List.of("Child behaviour", "Entry to care", "Children’s mental health")),
            Map.entry("Party.name", BODIES),
            Map.entry("publisher", BODIES),
            Map.entry("ratedBy", BODIES),
            Map.entry("publishedBy", BODIES),
            Map.entry("saidBy", BODIES),
            Map.entry("taggedBy", BODIES),
            Map.entry("owner", BODIES),
            Map.entry("by", BODIES),
            Map.entry("Note.about", List.of("/title", "/outcomes/0", "/populations/0/ages")),
            Map.entry("Disagreement.about", List.of("/title", "/ratings/0", "/counts/0/number")),
            Map.entry("readFromProse", List.of("/delivery/dosage", "/populations/0/ages")),
            Map.entry("Caveat.about", List.of("rating", "cost", "population")),
            Map.entry("OtherTitle.kind", List.of("former", "also", "short")),
            Map.entry("Cost.kind", List.of("cost", "benefit", "net-benefit", "benefit-cost-ratio")),
            Map.entry("Link.kind", List.of("contact", "file", "case-study", "resource")),
            Map.entry("Recommendation.kind", List.of("recommendation", "principle")),
            Map.entry("role", List.of("provider", "developer", "funder", "evaluator")),
            Map.entry("mediaType", List.of("application/pdf", "text/html")),
            Map.entry("size", List.of("364KB", "2MB")),
            Map.entry("currency", List.of("GBP", "EUR", "USD")),
            Map.entry("basis", List.of("per participant", "per family", "per team")),
            Map.entry("Amount.period", List.of("start-up", "yearly", "in all")),
            Map.entry("licence", List.of("NOT_STATED", "OGL-UK-3.0", "CC-BY-4.0")),
            Map.entry("key", List.of("k1", "k2", "k3")),
            Map.entry("label", List.of("study 1", "study 1a", "study 2")),
            Map.entry("Level.label", List.of("low", "medium", "high")),
            Map.entry("partOf", List.of("study 1")),
            Map.entry("studies", List.of("study 1", "study 2")),
            Map.entry("Study.citations", List.of("k1", "k2")),
            Map.entry("scheme", List.of("doi")),
            Map.entry("edition", List.of("2017", "2026-11")),
            Map.entry("code", List.of("1", "2", "3", "4B")),
            Map.entry("replacedBy", List.of("1A", "1B")),
            Map.entry("below", List.of("1", "2")),
            Map.entry("list", List.of("dfe-cin-factors", "evidence-topics")),
            Map.entry("mapping", List.of("example-mapping")),
            Map.entry("unit", List.of("months", "percentile points", "pupils")),
            Map.entry("p", List.of("< 0.05", "0.031", "n.s.")),
            Map.entry("ethnicities", List.of("Not reported", "White British", "Irish Traveller", "Asian")),
            Map.entry("groups", List.of("Toddlers", "Preschool", "Primary school")),
            Map.entry("timeframe", List.of("6 months later", "Between post-test and 2-year follow-up")),
            Map.entry("followUp", List.of("6 months", "2 years")));

    private Vocabulary() {}

    /** Texts for a component: by type and name, then by name, else sentences. */
    static Arbitrary<String> texts(Parts.Part part) {
        String name = part.name();
        String qualified = part.owner().getSimpleName() + "." + name;
        if (qualified.equals("EvidenceRecord.id") || name.equals("record") || name.equals("successor")) {
            return recordIds();
        }
        return switch (name) {
            case "id" -> slugs();
            case "url", "sources" -> slugs().map(slug -> "https://evidence.example/" + slug);
            case "doi", "value" ->
                Arbitraries.integers().between(1000, 99_999).map(number -> "10.5555/example." + number);
            default -> Arbitraries.of(WORDS.getOrDefault(qualified, WORDS.getOrDefault(name, SENTENCES)));
        };
    }

    static Arbitrary<String> recordIds() {
        Arbitrary<String> publishers = Arbitraries.of("example", "guidebook", "evidence-store", "council-1");
        return Combinators.combine(publishers, slugs()).as((publisher, slug) -> publisher + ":" + slug);
    }

    private static Arbitrary<String> slugs() {
        return Arbitraries.of("programme", "parents-group", "home.visits", "kinship_care")
                .flatMap(stem -> Arbitraries.integers().between(1, 999).map(number -> stem + "-" + number));
    }

    /** Numbers for a component; ages stay within children's services. */
    static Arbitrary<Decimal> decimals(Parts.Part part) {
        if (part.owner().getSimpleName().equals("AgeBand")) {
            return Arbitraries.of("0", "0.5", "2", "4", "5.5", "7", "11", "18", "25")
                    .map(Decimal::of);
        }
        boolean counted = List.of("Count", "Amount").contains(part.owner().getSimpleName());
        return counted
                ? Arbitraries.of("0", "20", "106", "1250", "1250.50").map(Decimal::of)
                : Arbitraries.of("0", "-6", "0.31", "1.0", "49", "-0.5e-3").map(Decimal::of);
    }

    /** Values of a record of one string: the constants of a vocabulary, else dates. */
    static Arbitrary<?> codes(Class<?> type) {
        List<Object> constants = Parts.constants(type);
        if (!constants.isEmpty()) {
            return Arbitraries.of(constants);
        }
        return type == PartialDate.class
                ? dates().map(PartialDate::of)
                : Arbitraries.of(SENTENCES).map(text -> Parts.create(type, List.of(text)));
    }

    private static Arbitrary<String> dates() {
        return Combinators.combine(
                        Arbitraries.integers().between(2005, 2026),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1, 28),
                        Arbitraries.of(4, 7, 10))
                .as((year, month, day, length) -> String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day)
                        .substring(0, length));
    }

    /** Some members that no type has a component for. */
    static Arbitrary<Extras> extras() {
        return Arbitraries.maps(unknownNames(), jsonValues(2))
                .ofMinSize(1)
                .ofMaxSize(2)
                .map(Extras::new);
    }

    private static Arbitrary<String> unknownNames() {
        return Arbitraries.of("x-colour", "example:rank", "Größe", "a/b~c", "");
    }

    static Arbitrary<JsonValue> jsonValues(int depth) {
        Arbitrary<JsonValue> flat = Arbitraries.of(
                JsonValue.NULL,
                JsonValue.of("text"),
                JsonValue.of(""),
                JsonValue.of("😀 é \"quoted\" \\ \u0001"),
                JsonValue.of(true),
                JsonValue.of(-7),
                new JsonValue.Numeral(Decimal.of("1.0")),
                new JsonValue.Numeral(Decimal.of("2.5e-7")));
        if (depth == 0) {
            return flat;
        }
        Arbitrary<JsonValue> deeper = jsonValues(depth - 1);
        return Arbitraries.oneOf(
                flat,
                deeper.list().ofMaxSize(3).map(JsonValue::of),
                Arbitraries.maps(unknownNames(), deeper).ofMaxSize(3).map(JsonValue::of));
    }
}
