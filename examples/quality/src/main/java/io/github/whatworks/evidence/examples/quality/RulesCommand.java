// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.quality;

import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.json.JsonText;
import io.github.whatworks.evidence.validation.Profile;
import io.github.whatworks.evidence.validation.Rule;
import io.github.whatworks.evidence.validation.Rules;
import io.github.whatworks.evidence.validation.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Lists the rules. */
final class RulesCommand implements Command {
    private static final String NOT_TRIED = "off";

    @Override
    public CommandSpec spec() {
        return Options.command("rules", "List the rules, with their severity under a profile.")
                .addOption(Options.profile())
                .addOption(Options.report("text", "json"));
    }

    @Override
    public int run(ParseResult given, Screen screen) throws IOException {
        Profile profile = Options.profile(given);
        String list = Options.report(given).equals("json") ? json(profile) : text(profile);
        screen.print(list);
        return ExitCode.CLEAN;
    }

    private static String text(Profile profile) {
        List<Rule> rules = Rules.all();
        int widest = rules.stream().mapToInt(rule -> rule.id().length()).max().orElse(0);
        StringBuilder text = new StringBuilder(rules.size() + " rules, as the profile " + profile.id() + " has them\n");
        Rule.Group group = null;
        for (Rule rule : rules) {
            if (rule.group() != group) {
                group = rule.group();
                text.append("\n").append(group.words()).append("\n");
            }
            text.append(String.format(
                    Locale.ROOT, "  %-8s%-" + widest + "s  %s%n", severity(rule, profile), rule.id(), rule.meaning()));
        }
        return text.toString();
    }

    private static String json(Profile profile) {
        List<JsonValue> rules = new ArrayList<>();
        for (Rule rule : Rules.all()) {
            Map<String, JsonValue> members = new LinkedHashMap<>();
            members.put("id", JsonValue.of(rule.id()));
            members.put("group", JsonValue.of(rule.group().words()));
            members.put("severity", JsonValue.of(severity(rule, profile)));
            members.put("meaning", JsonValue.of(rule.meaning()));
            members.put("rationale", JsonValue.of(rule.rationale()));
            members.put("inJsonSchema", JsonValue.of(rule.isInJsonSchema()));
            rules.add(JsonValue.of(members));
        }
        Map<String, JsonValue> whole = new LinkedHashMap<>();
        whole.put("profile", JsonValue.of(profile.id()));
        whole.put("rules", JsonValue.of(rules));
        return JsonText.standard().pretty(JsonValue.of(whole)) + "\n";
    }

    private static String severity(Rule rule, Profile profile) {
        return rule.severity(profile).map(Severity::id).orElse(NOT_TRIED);
    }
}
