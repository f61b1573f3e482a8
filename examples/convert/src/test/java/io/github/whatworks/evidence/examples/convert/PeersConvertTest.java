// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.convert;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.whatworks.evidence.Absence;
import io.github.whatworks.evidence.Age;
import io.github.whatworks.evidence.CountQualifier;
import io.github.whatworks.evidence.Decimal;
import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.Known;
import io.github.whatworks.evidence.Rating;
import io.github.whatworks.evidence.RatingSubject;
import io.github.whatworks.evidence.RatingValue;
import io.github.whatworks.evidence.SourceRole;
import io.github.whatworks.evidence.json.ReferenceJson;
import io.github.whatworks.evidence.scale.Axis;
import io.github.whatworks.evidence.scale.Scale;
import io.github.whatworks.evidence.scale.Scales;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeersConvertTest {

    /** The words of the format and of this converter. */
    private static final Set<String> OWN_WORDS = Set.of(
            "1.0",
            "1",
            "programme",
            "intervention-review",
            "published",
            "project editors",
            "source file",
            "NOT_STATED",
            "2026-11",
            "2024-10",
            "archived",
            "not-checked",
            "publisher-page",
            "related-page",
            "mirror",
            "report",
            "taken in from a public copy, which carries no reading date",
            "record",
            "outcome",
            "study",
            "printed",
            "from-mirror",
            "lost",
            "value-lost",
            "not-applicable",
            "months",
            "percentile points",
            "effect",
            "effect-size",
            "confidence",
            "not-stated",
            "included",
            "indicated",
            "years",
            "Read as years by the project's editors; the source file gives no unit.",
            "studies",
            "reports",
            "participants",
            "exactly",
            "about",
            "USD",
            "start-up",
            "yearly",
            "exported",
            "description-updated",
            "title-iv-e-service-areas");

    /** What is made from a text of the source by a rule: ids, keys, and codes where there is no number. */
    private static final Pattern DERIVED =
            Pattern.compile("/id|.*/ratings/\\d+/(key|qualifies)|/ratings/0/values/0/code|/notes/\\d+/text");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void the_committed_file_is_what_the_converter_writes() throws IOException {
        Path written = folder.resolve("records.ndjson");

        assertThat(run(ExampleFiles.PEERS.toString(), written.toString())).isZero();
        assertThat(out.toString(UTF_8)).startsWith("wrote 36 records to ");
        assertThat(ExampleFiles.PEER_RECORDS)
                .as("examples/data/peers/records.ndjson is not what its source file makes: run the converter as the"
                        + " README of examples/convert says")
                .hasSameBinaryContentAs(written);
    }

    @Test
    void no_peer_is_in_the_file_that_the_example_centre_serves() throws IOException {
        assertThat(PeersConvert.records(ExampleFiles.PEERS))
                .extracting(EvidenceRecord::id)
                .doesNotHaveDuplicates();
        assertThat(ExampleFiles.records())
                .extracting(EvidenceRecord::id)
                .allMatch(id -> id.matches("(evidence-store|guidebook):.*"));
    }

    @Test
    void the_ids_are_in_the_form_of_the_format() throws IOException {
        assertThat(PeersConvert.records(ExampleFiles.PEERS))
                .hasSize(36)
                .extracting(EvidenceRecord::id)
                .isSorted()
                .allMatch(id -> id.matches("[a-z0-9-]+:[a-z0-9._-]{1,120}"));
    }

    @Test
    void eighty_three_ratings_of_which_fifteen_have_no_value_in_the_source() throws IOException {
        assertThat(PeersConvert.records(ExampleFiles.PEERS).stream().flatMap(PeersConvertTest::ratings))
                .hasSize(83);
    }

    @Test
    void every_rating_is_on_a_scale_of_the_test_set_and_every_code_is_one_of_its_levels() throws IOException {
        for (EvidenceRecord record : PeersConvert.records(ExampleFiles.PEERS)) {
            for (Rating rating : ratings(record).toList()) {
                String id = rating.scale().orElseThrow().id().orElseThrow();
                Scale scale;
                try (InputStream file = Files.newInputStream(ExampleFiles.PEER_SCALES.resolve(id + ".json"))) {
                    scale = ReferenceJson.standard().scale(file);
                }
                assertThat(new Scales(List.of(scale)).find(rating.scale().orElseThrow()))
                        .isPresent();
                RatingValue value = rating.values().get(0);
                Axis axis = scale.axisOf(value).orElseThrow();
                value.code()
                        .ifPresent(code -> assertThat(axis.level(code)).hasValueSatisfying(level -> {
                            assertThat(value.absence()).isEqualTo(level.absence());
                            value.label()
                                    .ifPresent(
                                            label -> assertThat(level.label()).contains(label));
                        }));
                assertThat(value.code().isPresent()
                                || value.number().isPresent()
                                || value.absence().isPresent())
                        .isTrue();
            }
        }
    }

    @Test
    void a_picture_is_lost_and_a_word_is_not_a_number() throws IOException {
        EvidenceRecord deterrence = record("yef-toolkit:focused-deterrence");

        assertThat(rating(deterrence, "yef-impact").values().get(0))
                .isEqualTo(RatingValue.builder()
                        .code("3")
                        .printed("High")
                        .label("High")
                        .build());
        assertThat(rating(deterrence, "yef-evidence").known()).contains(Known.LOST);
        assertThat(rating(deterrence, "yef-evidence").values().get(0).absence()).contains(Absence.VALUE_LOST);
    }

    @Test
    void a_number_is_given_only_where_the_label_prints_it() throws IOException {
        EvidenceRecord feedback = record("eef-teaching-and-learning-toolkit:feedback");

        assertThat(rating(feedback, "eef-months").values().get(0).number()).contains(Decimal.of("6"));
        assertThat(rating(feedback, "eef-months").values().get(0).unit()).contains("months");
        assertThat(ratings(feedback)
                        .flatMap(rating -> rating.values().stream())
                        .filter(value -> value.number().isPresent()))
                .hasSize(1);
        assertThat(rating(feedback, "eef-strand-evidence-2021").values().get(0).label())
                .contains("Extensive");
        assertThat(rating(feedback, "eef-strand-evidence-2021").values().get(0).code())
                .isEmpty();
    }

    @Test
    void what_is_said_in_prose_is_no_level() throws IOException {
        assertThat(ratings(record("college-of-policing-crime-reduction-toolkit-quoted-in-college-news:cctv")))
                .hasSize(3)
                .allSatisfy(rating -> {
                    assertThat(rating.said()).isPresent();
                    assertThat(rating.about()).contains(RatingSubject.OUTCOME);
                    assertThat(rating.values().get(0).code()).isEmpty();
                });
    }

    @Test
    void a_rating_printed_by_another_body_keeps_both_bodies() throws IOException {
        Rating endorsed = rating(record("blueprints-for-healthy-youth-development:triple-p-system"), "sptw");

        assertThat(endorsed.ratedBy()).contains("Social Programs that Work");
        assertThat(endorsed.publishedBy()).contains("Blueprints for Healthy Youth Development");
        assertThat(endorsed.source().orElseThrow().role()).contains(SourceRole.ENDORSEMENT);
    }

    @Test
    void a_rating_from_a_newspaper_was_not_read_on_the_bodys_page() throws IOException {
        Rating reported = rating(record("cebc:kinship-supports-intervention"), "cebc-scientific");

        assertThat(reported.known()).contains(Known.FROM_MIRROR);
        assertThat(reported.source().orElseThrow().role()).contains(SourceRole.REPORT);
        assertThat(reported.asOf().orElseThrow().value()).isEqualTo("2020");
    }

    @Test
    void a_mark_names_the_rating_that_it_qualifies() throws IOException {
        EvidenceRecord safeCare = record("crimesolutions:safecare");

        assertThat(rating(safeCare, "crimesolutions-studies").qualifies())
                .isPresent()
                .isEqualTo(rating(safeCare, "crimesolutions-to2024").key());
    }

    @Test
    void an_average_keeps_its_range_and_an_end_that_is_not_given_stays_open() throws IOException {
        RatingValue reading = rating(
                        record("what-works-clearinghouse:reading-recovery-july-2013"), "wwc-improvement-index")
                .values()
                .get(0);

        assertThat(reading.number()).contains(Decimal.of("21"));
        assertThat(reading.low()).contains(Decimal.of("9"));
        assertThat(reading.high()).isEmpty();
    }

    @Test
    void not_applicable_is_no_level() throws IOException {
        assertThat(ratings(record("what-works-clearinghouse:failure-free-reading-july-2007"))
                        .flatMap(rating -> rating.values().stream())
                        .filter(value -> value.absence().equals(Optional.of(Absence.NOT_APPLICABLE))))
                .singleElement()
                .satisfies(value -> assertThat(value.code()).contains("na"));
    }

    @Test
    void an_empty_list_of_ratings_is_kept_and_is_not_the_same_as_none() throws IOException {
        EvidenceRecord summerSchools = record("taso:summer-schools");

        assertThat(summerSchools.ratings()).isEmpty();
        assertThat(summerSchools.extras().get("ratings")).contains(JsonValue.of(List.of()));
        assertThat(PeersConvert.records(ExampleFiles.PEERS))
                .filteredOn(record -> !record.extras().isEmpty())
                .containsExactly(summerSchools);
    }

    @Test
    void nothing_is_said_that_the_source_does_not_say() throws IOException {
        Map<String, Collection<String>> sources = new HashMap<>();
        for (JsonValue source : ExampleFiles.array(ExampleFiles.PEERS)) {
            Map<String, String> facts = Leaves.of(source);
            sources.put(facts.get("/title") + facts.get("/url"), facts.values());
        }
        List<String> madeUp = new ArrayList<>();
        for (EvidenceRecord record : PeersConvert.records(ExampleFiles.PEERS)) {
            Map<String, String> leaves = Leaves.of(record);
            Collection<String> facts = sources.get(record.title() + leaves.get("/provenance/sources/0/url"));
            leaves.forEach((pointer, text) -> {
                boolean accounted = OWN_WORDS.contains(text)
                        || facts.contains(text)
                        || DERIVED.matcher(pointer).matches()
                        || facts.stream().anyMatch(fact -> isPart(pointer, text, fact));
                if (!accounted) {
                    madeUp.add(record.id() + " " + pointer + ": " + text);
                }
            });
        }

        assertThat(madeUp).isEmpty();
    }

    @Test
    void amounts_in_a_sentence_say_about_and_for_what() throws IOException {
        EvidenceRecord nurses = record("blueprints-for-healthy-youth-development:nurse-family-partnership");

        assertThat(nurses.costs())
                .extracting(cost ->
                        cost.amount().orElseThrow().value().orElseThrow().literal())
                .containsExactly("77000", "711000");
        assertThat(nurses.costs().get(0).amount().orElseThrow().qualifier()).contains(CountQualifier.ABOUT);
        assertThat(nurses.populations().get(0).ages().orElseThrow().contains(Age.unborn()))
                .isTrue();
    }

    @Test
    void a_fault_in_the_source_is_named_and_nothing_is_written() throws IOException {
        String peers = Files.readString(ExampleFiles.PEERS);
        Path broken = Files.writeString(folder.resolve("peers.json"), peers.replace("\"11-18\"", "\"teenagers\""));

        assertThat(run(broken.toString(), folder.resolve("out.ndjson").toString()))
                .isEqualTo(1);
        assertThat(err.toString(UTF_8))
                .startsWith("peers.json, record \"Functional Family Therapy\", ages: expected ages such as");
        assertThat(folder.resolve("out.ndjson")).doesNotExist();
        assertThat(run("only one")).isEqualTo(2);
    }

    @Test
    void a_member_that_nobody_reads_or_an_unknown_page_is_a_fault() throws IOException {
        String peers = Files.readString(ExampleFiles.PEERS);
        Path more = Files.writeString(folder.resolve("more.json"), peers.replace("\"dose\":", "\"doses\":"));
        Path moved =
                Files.writeString(folder.resolve("moved.json"), peers.replace("https://taso.org.uk", "https://x.org"));

        assertThatThrownBy(() -> PeersConvert.records(more))
                .hasMessageEndingWith("doses: has a value, but no place in the record");
        assertThatThrownBy(() -> PeersConvert.records(moved)).hasMessageEndingWith("say so in Peer");
    }

    /** A part of a longer text that is split: a body's name, ends of ages, groups compared, amounts. */
    private static boolean isPart(String pointer, String text, String fact) {
        return switch (pointer.replaceAll("\\d+", "*")) {
            case "/provenance/publisher",
                    "/ratings/*/ratedBy",
                    "/outcomes/*/ratings/*/ratedBy",
                    "/costs/*/band/ratedBy",
                    "/ratings/*/publishedBy",
                    "/topics/*/taggedBy" -> fact.startsWith(text);
            case "/populations/*/ages/bands/*/from", "/populations/*/ages/bands/*/to" ->
                List.of(fact.split("-")).contains(text);
            case "/outcomes/*/effects/*/groups/*/name", "/outcomes/*/effects/*/comparator/text" ->
                List.of(fact.split(" vs ")).contains(text);
            case "/costs/*/text", "/costs/*/amount/printed", "/costs/*/amount/basis" -> fact.contains(text);
            case "/costs/*/amount/value" -> fact.replace(",", "").contains("$" + text);
            default -> false;
        };
    }

    private static EvidenceRecord record(String id) throws IOException {
        return PeersConvert.records(ExampleFiles.PEERS).stream()
                .filter(record -> record.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Rating rating(EvidenceRecord record, String scale) {
        return ratings(record)
                .filter(rating -> rating.scale().orElseThrow().id().equals(Optional.of(scale)))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Rating> ratings(EvidenceRecord record) {
        return Stream.of(
                        record.ratings().stream(),
                        record.outcomes().stream().flatMap(outcome -> outcome.ratings().stream()),
                        record.costs().stream().flatMap(cost -> cost.band().stream()))
                .flatMap(ratings -> ratings);
    }

    private int run(String... arguments) {
        return PeersConvert.run(
                List.of(arguments), new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
    }
}
