// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.quality;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.json.JsonText;
import io.github.whatworks.evidence.validation.Rules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** SARIF reports fit the published schema, and say what is in the findings. */
class SarifReportTest {
    private static final Schema SCHEMA = schema();

    private final QualityCheck check = QualityCheck.standard();

    private static Schema schema() {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(
                            Files.readString(Path.of("src/test/resources/quality/sarif-schema-2.1.0.json")),
                            InputFormat.JSON);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    @Test
    void schema_refusesWhatIsNoSarif() {
        assertThat(faults("{\"version\": \"2.1.0\"}")).isNotEmpty();
    }

    @Test
    void reports_fitTheSchema_whateverIsInThem() {
        ReportSettings settings = Written.TIMED.withRulesPage(URI.create("https://rules.example/page"));
        QualityCheck set = check.withValidator(Written.SET);

        assertThat(faults(Written.of(ReportFormat.SARIF, check, Records.sound(1))))
                .isEmpty();
        assertThat(faults(Written.of(ReportFormat.SARIF, settings, set, Written.FAULTY, "", "{")))
                .isEmpty();
        assertThat(faults(Written.of(
                        ReportFormat.SARIF, check.withMaxFindings(0).withCancellation(() -> true), Written.FAULTY)))
                .isEmpty();
        assertThat(faults(Written.of(ReportFormat.SARIF, Written.HOSTILE))).isEmpty();
    }

    @Property(tries = 50)
    void anyText_fitsTheSchema(@ForAll String text) {
        assertThat(faults(Written.of(ReportFormat.SARIF, text))).isEmpty();
    }

    @Test
    void result_hasPlaceAndPointer_andTheRuleItsHelp() {
        ReportSettings settings = ReportSettings.standard().withRulesPage(URI.create("https://rules.example/page"));
        JsonValue run = run(Written.of(ReportFormat.SARIF, settings, check, Records.lines(Records.faulty(1))));
        int index = Rules.all().indexOf(Rules.find("record.version.min").orElseThrow());

        assertThat(at(run, "results")).isEqualTo(parse("""
                [{"ruleId": "record.version.min", "ruleIndex": %d, "level": "error",
                  "message": {"text": "%s: expected a number from 1 up, found 0"},
                  "locations": [{"physicalLocation": {
                      "artifactLocation": {"uri": "a.ndjson"}, "region": {"startLine": 1, "startColumn": 45}},
                    "logicalLocations": [{"fullyQualifiedName": "/version", "kind": "value"}]}],
                  "properties": {"record": 0, "id": "example:r1", "severity": "error"}}]""".formatted(
                        index, Rules.all().get(index).meaning().replace("\"", "\\\""))));
        JsonValue rule =
                ((JsonValue.Array) at(run, "tool", "driver", "rules")).values().get(index);
        assertThat(at(rule, "id")).isEqualTo(JsonValue.of("record.version.min"));
        assertThat(at(rule, "helpUri")).isEqualTo(JsonValue.of("https://rules.example/page#record.version.min"));
        assertThat(at(rule, "help", "markdown").asText().orElseThrow())
                .contains(Rules.all().get(index).rationale(), "](https://rules.example/page#record.version.min)");
        assertThat(at(run, "invocations")).asString().contains("executionSuccessful=Bool[value=true]");
    }

    @Test
    void silencedRule_isSuppressedWithItsReason_andAllSettingsAreOverrides() {
        JsonValue run = run(Written.of(ReportFormat.SARIF, check.withValidator(Written.SET), Records.sound(1)));
        int silenced = Rules.all().indexOf(Rules.find("file.title.equal").orElseThrow());
        int lowered = Rules.all().indexOf(Rules.find("file.record.repeated").orElseThrow());

        assertThat(at(run, "results")).isEqualTo(parse("""
                [{"ruleId": "file.title.equal", "ruleIndex": %d, "kind": "notApplicable", "level": "none",
                  "message": {"text": "not tried, since it was silenced: titles are <not> unique"},
                  "suppressions": [{"kind": "external", "justification": "titles are <not> unique"}]}]""".formatted(silenced)));
        JsonValue invocation =
                ((JsonValue.Array) at(run, "invocations")).values().get(0);
        assertThat(at(invocation, "ruleConfigurationOverrides")).isEqualTo(parse("""
                [{"configuration": {"enabled": true, "level": "note"},
                  "descriptor": {"id": "file.record.repeated", "index": %d},
                  "properties": {"reason": "two exports overlap"}},
                 {"configuration": {"enabled": false},
                  "descriptor": {"id": "file.title.equal", "index": %d},
                  "properties": {"reason": "titles are <not> unique"}}]""".formatted(lowered, silenced)));
    }

    @Test
    void checkThatDidNotEnd_isNoSuccess_andSaysWhy() {
        JsonValue run = run(Written.of(ReportFormat.SARIF, check.withCancellation(() -> true), Records.many(10)));
        JsonValue invocation =
                ((JsonValue.Array) at(run, "invocations")).values().get(0);

        assertThat(at(invocation, "executionSuccessful")).isEqualTo(JsonValue.of(false));
        assertThat(at(invocation, "toolExecutionNotifications")).isEqualTo(parse("""
                [{"level": "error",
                  "message": {"text": "a.ndjson: not checked to its end: it was cancelled"}}]"""));
    }

    @Test
    void warningsAndInfos_haveTheLevelsOfSarif() {
        String twice = Records.lines(
                Records.sound(1), Records.sound(1), Records.sound(2).replace("Record 2", "Record 1"));
        JsonValue results = at(run(Written.of(ReportFormat.SARIF, check, twice)), "results");

        assertThat(((JsonValue.Array) results).values())
                .extracting(result -> at(result, "level").asText().orElseThrow())
                .containsExactly("warning", "note");
    }

    private static List<Error> faults(String report) {
        return SCHEMA.validate(report, InputFormat.JSON);
    }

    private static JsonValue run(String report) {
        return ((JsonValue.Array) at(parse(report), "runs")).values().get(0);
    }

    private static JsonValue parse(String text) {
        return JsonText.standard().parse(text);
    }

    private static JsonValue at(JsonValue value, String... names) {
        Optional<JsonValue> there = Optional.of(value);
        for (String name : names) {
            there = there.flatMap(object -> object.member(name));
        }
        return there.orElseThrow();
    }
}
