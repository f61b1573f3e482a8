// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.json.JsonText;
import io.github.whatworks.evidence.validation.EvidenceSchema;
import io.github.whatworks.evidence.validation.Profile;
import io.github.whatworks.evidence.validation.Rule;
import io.github.whatworks.evidence.validation.Rules;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed, and what is answered. */
class CommandLineTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", "check", "convert", "summary", "publish", "rules", "explain", "schema"})
    void help_isWhatIsCommitted(String command) throws IOException {
        Run run = command.isEmpty() ? Run.of("--help") : Run.of(command, "-h");

        assertThat(run.out()).isEqualTo(golden((command.isEmpty() ? "help" : command) + ".txt"));
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(ExitCode.CLEAN);
    }

    @Test
    void version_isOneLine() {
        assertThat(Run.of("--version").out()).matches("evidence-quality \\S+\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                                        | expected a command such as check, found none; see evidence-quality --help
                    chek                                | Unmatched argument at index 0: 'chek', did you mean check?; see evidence-quality --help
                    --nonsense                          | Unknown option: '--nonsense'; see evidence-quality --help
                    check                               | Missing required parameter: 'FILE'; see evidence-quality check --help
                    check --profil draft x              | Unknown option: '--profil', did you mean --profile?; see evidence-quality check --help
                    check --profile final x             | Invalid value for option '--profile': expected draft, exchange, publication, found "final"; see evidence-quality check --help
                    check --report xml x                | Invalid value for option '--report': expected text, json, csv, sarif, junit, html, found "xml"; see evidence-quality check --help
                    check --threads none x              | Invalid value for option '--threads': expected a whole number from 1 to 1024, found "none"; see evidence-quality check --help
                    check --threads 0 x                 | Invalid value for option '--threads': expected a whole number from 1 to 1024, found "0"; see evidence-quality check --help
                    check --threads 5000 x              | Invalid value for option '--threads': expected a whole number from 1 to 1024, found "5000"; see evidence-quality check --help
                    check --max-findings -1 x           | Invalid value for option '--max-findings': expected a whole number from 0 to 2147483647, found "-1"; see evidence-quality check --help
                    check --fail-on info x              | Invalid value for option '--fail-on': expected error, warning, never, found "info"; see evidence-quality check --help
                    check --set outcome.name.requird=error:x x | Invalid value for option '--set': expected the id of a rule, found "outcome.name.requird"; did you mean outcome.name.required?; see evidence-quality check --help
                    check --set outcome.name.required=error x | Invalid value for option '--set': expected RULE=SEVERITY:REASON, where SEVERITY is error, warning, info or off, found "outcome.name.required=error"; see evidence-quality check --help
                    explain outcome.name.requird        | there is no rule "outcome.name.requird", did you mean outcome.name.required?; see evidence-quality explain --help
                    publish x                           | Missing required options: '--centre=FILE', '--keys=FILE', '--out=DIR'; see evidence-quality publish --help
                    publish --expires 0 x               | Invalid value for option '--expires': expected a whole number from 1 to 3660, found "0"; see evidence-quality publish --help
                    publish --rotate now x              | Invalid value for option '--rotate': expected begin, finish, found "now"; see evidence-quality publish --help
                    convert a b                         | Unmatched argument at index 1: 'b'; see evidence-quality convert --help
                    check @nonsense                     | @nonsense: cannot be opened: there is no such file or folder
                    """)
    void wrongCommandLine_isOneSentenceAndExitTwo(String line, String sentence) {
        Run run = line == null ? Run.of() : Run.of(line.split(" "));

        assertThat(run.err()).containsExactly("evidence-quality: " + sentence);
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(ExitCode.NOT_DONE);
    }

    @Test
    void rules_listsEveryRuleWithItsSeverity() {
        Run run = Run.of("rules", "--profile", "draft");

        assertThat(run.out().lines().filter(line -> line.startsWith("  ")))
                .hasSameSizeAs(Rules.all())
                .zipSatisfy(
                        Rules.all(),
                        (line, rule) -> assertThat(line.split("\\s+", 4))
                                .containsExactly("", severity(rule, Profile.DRAFT), rule.id(), rule.meaning()));
    }

    @Test
    void rules_asJson_hasTheSameRules() {
        JsonValue.Obj list = (JsonValue.Obj)
                JsonText.standard().parse(Run.of("rules", "--report", "JSON").out());

        assertThat(list.members()).containsEntry("profile", JsonValue.of("exchange"));
        assertThat(((JsonValue.Array) list.members().get("rules")).values())
                .zipSatisfy(
                        Rules.all(),
                        (shown, rule) -> assertThat(((JsonValue.Obj) shown).members())
                                .containsEntry("id", JsonValue.of(rule.id()))
                                .containsEntry("severity", JsonValue.of(severity(rule, Profile.EXCHANGE)))
                                .containsEntry("meaning", JsonValue.of(rule.meaning())));
    }

    @Test
    void explain_tellsAllOfARule() {
        Rule rule = Rules.find("rating.known.required").orElseThrow();

        assertThat(Run.of("explain", rule.id()).out())
                .isEqualTo(rule.id() + "\n\n" + rule.meaning() + ".\nWhy: " + rule.rationale()
                        + "\n\nAbout: structure\nUnder the profile draft: " + severity(rule, Profile.DRAFT)
                        + "\nUnder the profile exchange: " + severity(rule, Profile.EXCHANGE)
                        + "\nUnder the profile publication: " + severity(rule, Profile.PUBLICATION)
                        + "\nIn the JSON Schema: yes\n\nPasses:\n"
                        + rule.passingExample().indent(2)
                        + "\nFails:\n" + rule.failingExample().indent(2));
    }

    @Test
    void explain_everyRule_isAnswered() {
        for (Rule rule : Rules.all()) {
            Run run = Run.of("explain", rule.id());
            assertThat(run.out()).startsWith(rule.id() + "\n").hasSizeLessThan(5000);
            assertThat(run.code()).isEqualTo(ExitCode.CLEAN);
        }
    }

    @Test
    void schema_isThatOfTheLibrary() throws IOException {
        Path file = folder.resolve("schema.json");

        assertThat(Run.of("schema").out()).isEqualTo(EvidenceSchema.text());
        assertThat(Run.of("schema", "--out", file.toString()).out()).isEmpty();
        assertThat(Files.readString(file)).isEqualTo(EvidenceSchema.text());
    }

    private static String severity(Rule rule, Profile profile) {
        return rule.severity(profile).map(severity -> severity.id()).orElse("off");
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = CommandLineTest.class.getResourceAsStream(name)) {
            assertThat(in).as("src/test/resources/.../" + name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
