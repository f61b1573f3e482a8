// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.quality;

import io.github.whatworks.evidence.validation.Profile;
import io.github.whatworks.evidence.validation.Rule;
import io.github.whatworks.evidence.validation.Rules;
import io.github.whatworks.evidence.validation.Severity;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Tells all there is to know about one rule. */
final class ExplainCommand implements Command {
    private static final int LONGEST_EXAMPLE = 1000;

    @Override
    public CommandSpec spec() {
        return Options.command(
                        "explain", "Explain a rule.", "What it holds, why, how grave it is, and an example each way.")
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("RULE")
                        .arity("1")
                        .index("0")
                        .type(String.class)
                        .description("The id of the rule, as reports have it.")
                        .build());
    }

    @Override
    public int run(ParseResult given, Screen screen) throws IOException {
        String id = given.matchedPositionalValue(0, "");
        Rule rule = Rules.find(id)
                .orElseThrow(() -> new ParameterException(
                        given.commandSpec().commandLine(),
                        "there is no rule \"" + id + "\""
                                + Rules.closest(id)
                                        .map(near -> ", did you mean " + near + "?")
                                        .orElse("")));
        screen.print(text(rule));
        return ExitCode.CLEAN;
    }

    private static String text(Rule rule) {
        StringBuilder text = new StringBuilder(rule.id() + "\n\n" + rule.meaning() + ".\n");
        if (!rule.rationale().isEmpty()) {
            text.append("Why: ").append(rule.rationale()).append('\n');
        }
        text.append("\nAbout: ").append(rule.group().words()).append('\n');
        for (Profile profile : Profile.values()) {
            text.append("Under the profile ").append(profile.id()).append(": ");
            text.append(rule.severity(profile).map(Severity::id).orElse("not tried"))
                    .append('\n');
        }
        text.append("In the JSON Schema: ")
                .append(rule.isInJsonSchema() ? "yes" : "no")
                .append('\n');
        example(text, "Passes", rule.passingExample());
        example(text, "Fails", rule.failingExample());
        return text.toString();
    }

    private static void example(StringBuilder text, String heading, String json) {
        if (json.isEmpty()) {
            return;
        }
        boolean whole = json.length() <= LONGEST_EXAMPLE;
        text.append('\n').append(heading).append(":\n");
        text.append((whole ? json : json.substring(0, LONGEST_EXAMPLE) + "...").indent(2));
        if (!whole) {
            text.append("  (").append(json.length()).append(" characters in all)\n");
        }
    }
}
