// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.convert;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.json.JsonText;
import java.io.IOException;
import java.nio.file.Files;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Nothing is made up: every text and number of a record is in its source record, in what editors add,
 * in the words of the format, or worked out in one of the few ways that stand here.
 */
class NothingMadeUpTest {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    /** The words of the format and of this converter. */
    private static final Set<String> OWN_WORDS = Set.of(
            "1.0",
            "published",
            "updated",
            "last-reviewed",
            "project editors",
            "source file",
            "NOT_STATED",
            "intervention-review",
            "programme",
            "What Works for Children's Social Care",
            "Foundations (Guidebook; earlier Early Intervention Foundation)",
            "Foundations",
            "Early Intervention Foundation",
            "evidence-store",
            "2019",
            "eif-evidence",
            "eif-cost",
            "eif-improvement-index",
            "2017",
            "outcome",
            "record",
            "effectiveness",
            "strength",
            "printed",
            "inferred",
            "from-mirror",
            "level-only",
            "lost",
            "mixed",
            "value-lost",
            "insufficient",
            "not-stated",
            "as-offered",
            "as-evaluated",
            "universal",
            "selected",
            "indicated",
            "child",
            "years",
            "included",
            "improvement-index",
            "percentile points",
            "source-review",
            "studies",
            "at-least",
            "publisher-page",
            "related-page",
            "mirror",
            "archived",
            "not-checked",
            "2022-12",
            "2026-11",
            "/id",
            "/outcomes",
            "cited by its parts only",
            "taken in from a public copy, which carries no reading date",
            "copy on the Irish hub (whatworks.gov.ie)",
            "the address of the copy is not known",
            "the wording is the source file's, not the page's",
            "The publisher's own id is not known; this one is made from the title.",
            "Only the address of the page is known, and the title is read off it. Its outcomes and ratings were not seen; "
                    + "that says nothing about what they are.");

    @Test
    void every_text_and_number_comes_from_somewhere() throws IOException {
        Set<String> editorial = new HashSet<>(
                Leaves.of(JsonText.standard().parse(Files.readAllBytes(ExampleFiles.SOURCE.resolve("editors.json"))))
                        .values());
        Map<String, Collection<String>> sources = factsByTitle();

        List<String> madeUp = new ArrayList<>();
        for (EvidenceRecord record : ExampleFiles.records()) {
            Map<String, String> leaves = Leaves.of(record);
            Collection<String> facts = sources.get(publication(record) + record.title());
            leaves.forEach((pointer, text) -> {
                boolean accounted = OWN_WORDS.contains(text)
                        || editorial.contains(text)
                        || facts.contains(text)
                        || derived(pointer, text, leaves, facts);
                if (!accounted) {
                    madeUp.add(record.id() + " " + pointer + ": " + text);
                }
            });
        }
        assertThat(madeUp).isEmpty();
    }

    /** The few ways in which a text is worked out from another. */
    private static boolean derived(String pointer, String text, Map<String, String> leaves, Collection<String> facts) {
        return switch (pointer.replaceAll("\\d+", "*")) {
            case "/id", "/version", "/citations/*/key" -> true;
            case "/citations/*/authorsElided" -> facts.contains("...");
            case "/dates/*/printed", "/dates/*/name", "/dates/*/by" ->
                facts.stream().anyMatch(fact -> fact.contains(text));
            case "/dates/*/date" -> text.equals(month(leaves.get(pointer.replaceFirst("/date$", "/printed"))));
            case "/ratings/*/asOf", "/costs/*/band/asOf" ->
                leaves.entrySet().stream()
                        .anyMatch(leaf -> leaf.getKey().matches("/dates/\\d+/date")
                                && leaf.getValue().equals(text));
            case "/ratings/*/note" -> facts.stream().anyMatch(text::contains);
            case "/ratings/*/values/*/printed" -> facts.stream().anyMatch(fact -> fact.startsWith(text));
            case "/ratings/*/values/*/oneOf/*" -> facts.contains(text.replace("+", ""));
            case "/populations/*/ages/bands/*/from", "/populations/*/ages/bands/*/to" ->
                leaves.get(pointer.replaceFirst("/bands/.*", "/text")).matches(".*\\b" + text + "\\b.*");
            case "/populations/*/ethnicities/*" ->
                facts.stream().anyMatch(fact -> List.of(fact.split(", ")).contains(text));
            case "/outcomes/*/informant", "/outcomes/*/effects/*/informant" ->
                facts.stream().anyMatch(fact -> fact.contains("(" + text + " report)"));
            case "/outcomes/*/studies/*", "/outcomes/*/effects/*/studies/*", "/studies/*/label", "/studies/*/partOf" ->
                facts.stream().anyMatch(fact -> fact.startsWith("study ") && fact.contains(text));
            case "/counts/*/number" -> facts.stream().anyMatch(fact -> fact.startsWith("at least " + text));
            case "/provenance/readFromProse/*" ->
                leaves.keySet().stream().anyMatch(leaf -> leaf.startsWith(text + "/"));
            case "/notes/*/text" -> text.startsWith("Demonstration set:");
            default -> false;
        };
    }

    private static String month(String printed) {
        return YearMonth.parse(printed, MONTH).toString();
    }

    private static Map<String, Collection<String>> factsByTitle() throws IOException {
        Map<String, Collection<String>> facts = new HashMap<>();
        for (Publication publication : Publication.values()) {
            for (JsonValue source : ExampleFiles.sourceRecords(publication)) {
                Map<String, String> leaves = Leaves.of(source);
                facts.put(publication.id() + leaves.get("/title"), leaves.values());
            }
        }
        return facts;
    }

    private static String publication(EvidenceRecord record) {
        return record.id().substring(0, record.id().indexOf(':'));
    }
}
