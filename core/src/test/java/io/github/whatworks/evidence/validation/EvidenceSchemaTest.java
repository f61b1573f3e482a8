// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecificationVersion;
import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.PartialDate;
import io.github.whatworks.evidence.json.JsonText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published JSON Schema holds what it says it holds, and nothing else. */
class EvidenceSchemaTest {
    private static final Path FILE =
            Path.of("src/main/resources/io/github/whatworks/evidence/validation/evidence-record.schema.json");
    private static final Path GOLDEN = Path.of("src/test/resources/wire/1.0");
    private static final EvidenceValidator VALIDATOR = EvidenceValidator.standard();

    static Stream<Rule> held() {
        return Rules.all().stream().filter(Rule::isInJsonSchema);
    }

    /** Those beyond it whose examples are records; what is wrong with a text does not get as far as a schema. */
    static Stream<Rule> beyond() {
        return EvidenceSchema.beyond().stream()
                .filter(rule -> rule.group() != Rule.Group.TEXT && rule.group() != Rule.Group.FILE)
                .filter(rule -> !rule.equals(CheckRules.CRASHED));
    }

    static List<Path> goldenFiles() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void schema_isWhatFollowsFromTheDeclarations() throws IOException {
        Committed.hold(FILE, new SchemaWriter().write());
    }

    @Test
    void schema_isASchema() {
        Schema schemas =
                SchemaDoor.REGISTRY.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));

        assertThat(schemas.validate(EvidenceSchema.text(), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../examples/data/evidence.ndjson", "../examples/data/peers/records.ndjson"})
    void schema_takesEveryRealRecord(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);

        assertThat(lines).hasSizeGreaterThan(30);
        assertThat(lines)
                .allSatisfy(line -> assertThat(SchemaDoor.refuses(line)).isEmpty());
    }

    @Tag("long")
    @ParameterizedTest
    @MethodSource("held")
    void failingExample_ofARuleThatTheSchemaHolds_isRefusedAtThatPlaceAlone(Rule rule) {
        String text = Examples.text(rule, rule.failingExample());
        Set<String> places = new TreeSet<>();
        VALIDATOR.checkText(text).report().findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .forEach(finding -> places.add(finding.pointer()));

        assertThat(places).isNotEmpty();
        assertThat(SchemaDoor.refuses(text)).isEqualTo(places);
        assertThat(SchemaDoor.refuses(Examples.text(rule, rule.passingExample())))
                .isEmpty();
    }

    @Tag("long")
    @ParameterizedTest
    @MethodSource("beyond")
    void failingExample_ofARuleBeyondTheSchema_isTaken(Rule rule) {
        assertThat(SchemaDoor.refuses(Examples.text(rule, rule.failingExample())))
                .isEmpty();
    }

    @Tag("long")
    @ParameterizedTest
    @MethodSource("goldenFiles")
    void goldenFile_isTakenUnlessARuleOfTheSchemaIsBroken(Path file) throws IOException {
        String text = Files.readString(file);
        boolean broken = VALIDATOR.checkText(text).report().findings().stream()
                .anyMatch(finding -> finding.rule().isInJsonSchema());

        assertThat(SchemaDoor.refuses(text).isEmpty()).isEqualTo(!broken);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "unknown members | {\"colour\": null, \"title\": \"T\", \"outcomes\": [{\"name\": \"N\", \"x\": [1]}]}",
                "null and empty lists | {\"summary\": null, \"status\": null, \"delivery\": null, \"outcomes\": null, \"notes\": []}",
                "a kind nobody knows | {\"kind\": \"song\"}",
                "a whole number with a fraction of zero, which the library refuses | {\"version\": 1.0}",
                "a thousand characters beyond the first 65,536 | {\"title\": \"" + "LONG" + "\"}",
            })
    void schema_takes(String what, String members) {
        String text = Examples.record(members.replace("LONG", "\ud83d\ude00".repeat(1000)));

        assertThat(SchemaDoor.refuses(text)).as(what).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"version\": null} | /version",
                "{\"version\": 1.5} | /version",
                "{\"version\": 2147483648} | /version",
                "{\"kind\": null} | /kind",
                "{\"title\": \"\"} | /title",
                "{\"provenance\": null} | /provenance",
                "{\"notes\": [null]} | /notes/0",
                "{\"notes\": {}} | /notes",
                "{\"audience\": [1]} | /audience/0",
                "{\"delivery\": []} | /delivery",
                "{\"format\": \"2.0\"} | /format",
                "{\"summary\": 1} | /summary",
                "{\"id\": \"example:visits\\n\"} | /id",
            })
    void schema_refuses(String members, String place) {
        assertThat(SchemaDoor.refuses(Examples.record(members))).containsExactly(place);
    }

    /** Its pattern is blank where {@link String#isBlank} is, character by character. */
    @Tag("long")
    @Test
    void schema_hasTheSameIdeaOfBlanks() {
        Pattern pattern = pattern("NotBlank");

        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .mapToObj(Character::toString)
                        .filter(character -> pattern.matcher(character).find() == character.isBlank()))
                .isEmpty();
    }

    /** Every day, real or not, of a year each of those that the leap years turn on, and every February. */
    @Tag("long")
    @Test
    void schema_hasTheSameIdeaOfDates() {
        Pattern pattern = pattern("Date");
        Stream<String> days = IntStream.of(0, 1900, 2000, 2023, 2024, 9999)
                .boxed()
                .flatMap(year ->
                        IntStream.range(0, 15 * 34).mapToObj(i -> "%04d-%02d-%02d".formatted(year, i / 34, i % 34)));
        Stream<String> februaries = IntStream.range(0, 10_000).mapToObj("%04d-02-29"::formatted);
        Stream<String> others = Stream.of(
                "",
                "2020",
                "2020-00",
                "2020-01",
                "2020-12",
                "2020-13",
                "20",
                "2020-1",
                "2020-01-1",
                "2020-10-05T00:00",
                " 2020",
                "October 2020",
                "-2020",
                "+2020",
                "2020/10/05",
                "02020");

        assertThat(Stream.of(days, februaries, others)
                        .flatMap(dates -> dates)
                        .filter(date -> pattern.matcher(date).find()
                                != PartialDate.of(date).earliest().isPresent()))
                .isEmpty();
    }

    private static Pattern pattern(String definition) {
        return Pattern.compile(JsonText.standard()
                .parse(EvidenceSchema.text())
                .member("$defs")
                .flatMap(definitions -> definitions.member(definition))
                .flatMap(schema -> schema.member("pattern"))
                .flatMap(JsonValue::asText)
                .orElseThrow());
    }

    @Test
    void beyond_hasEveryWarning() {
        assertThat(EvidenceSchema.beyond())
                .containsAll(Rules.all().stream()
                        .filter(rule -> rule.severity(Profile.EXCHANGE).orElse(Severity.INFO) != Severity.ERROR)
                        .toList());
    }
}
