// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.json.JsonText;
import io.github.whatworks.evidence.json.plan.Member;
import io.github.whatworks.evidence.json.plan.Plan;
import io.github.whatworks.evidence.json.plan.Plans;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the page of the rules: by group, and by the part they are about, in the order of reading. */
final class RulePage {
    private static final int WIDTH = 100;
    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_EXAMPLE = 600;
    private static final int MOST_ELEMENTS = 5;
    private static final String ANY_PART = "Any part";

    private static final String HEAD = """
            # The rules of an evidence record

            A check holds a record to these %d rules. It %s.

            A rule counts for more or less by what the record is to be good for, its profile:

            | profile | for a record |
            |---|---|
            | `draft` | that somebody is still writing: what is missing does not stop them |
            | `exchange` | that goes from one system to another; this is the default |
            | `publication` | that people read beside a decision |

            | severity | what a breach means |
            |---|---|
            | error | the record must not be passed on as it is |
            | warning | somebody should look at it; the record can be used |
            | info | worth knowing |

            A pipeline can raise, lower or silence a rule by its id, with a reason that the report repeats. Ids never change and
            are never used again.

            The [JSON Schema](src/main/resources/io/github/whatworks/evidence/validation/evidence-record.schema.json) holds some
            of the rules too; the others are beyond what a schema can say.

            **Examples.** That of a rule about the JSON text is a whole text, and that of a rule about files is a file; a
            character that cannot be seen is written there as `\\u0000`. All others are members that are set in this record, in
            place of those it has; it breaks no rule under any profile:

            ```json
            %s
            ```

            What is too long to print stands in words, such as `… (20,001 characters)`. Every example is run by the tests.
            """;

    private final StringBuilder page = new StringBuilder();
    private final Map<String, String> types = new LinkedHashMap<>();

    private RulePage() {
        reach(Plans.EVIDENCE_RECORD);
    }

    static String write() {
        RulePage writer = new RulePage();
        writer.page.append(HEAD.formatted(
                Rules.all().size(),
                Report.HEADING,
                ReadableJson.of(JsonText.standard().parse(Rules.soundRecord()), WIDTH)));
        for (Rule.Group group : Rule.Group.values()) {
            writer.group(group);
        }
        return writer.page.toString();
    }

    /** Wholes before parts, in the order of the members. */
    private void reach(Plan<?> plan) {
        if (types.put(Names.id(plan.name()), Names.words(plan.name())) == null) {
            for (Member member : plan.members()) {
                if (member.shape() instanceof Plan<?> part) {
                    reach(part);
                }
            }
        }
    }

    private void group(Rule.Group group) {
        page.append("\n## ").append(capital(group.words())).append('\n');
        List<Rule> rules =
                Rules.all().stream().filter(rule -> rule.group() == group).toList();
        if (group != Rule.Group.STRUCTURE && group != Rule.Group.MEANING) {
            rules.forEach(this::rule);
            return;
        }
        Map<String, List<Rule>> byType = new LinkedHashMap<>();
        types.keySet().forEach(type -> byType.put(type, new ArrayList<>()));
        byType.put(ANY_PART, new ArrayList<>());
        rules.forEach(rule -> byType.get(type(rule)).add(rule));
        byType.forEach((type, ofType) -> {
            if (!ofType.isEmpty()) {
                page.append("\n### ")
                        .append(capital(types.getOrDefault(type, type)))
                        .append('\n');
                ofType.forEach(this::rule);
            }
        });
    }

    private String type(Rule rule) {
        String first = rule.id().substring(0, rule.id().indexOf('.'));
        return types.containsKey(first) ? first : ANY_PART;
    }

    private void rule(Rule rule) {
        page.append("""

                <a id="%1$s"></a>
                #### `%1$s`
                %2$s. %3$s

                %4$s. In the JSON Schema: %5$s.
                """.formatted(
                rule.id(),
                plain(rule.meaning()),
                plain(rule.rationale()),
                Stream.of(Profile.values())
                        .map(profile -> capital(profile.id()) + ": "
                                + rule.severity(profile).map(Severity::id).orElse("not tried"))
                        .collect(Collectors.joining(". ")),
                rule.isInJsonSchema() ? "yes" : "no"));
        example(rule, "Passes:", rule.passingExample());
        example(rule, "Fails:", rule.failingExample());
    }

    private void example(Rule rule, String says, String example) {
        if (!example.isEmpty()) {
            boolean isText = rule.group() == Rule.Group.TEXT || rule.group() == Rule.Group.FILE;
            page.append("\n%s\n```%s\n%s\n```\n"
                    .formatted(says, isText ? "" : "json", isText ? visible(example) : readable(example)));
        }
    }

    private static String readable(String example) {
        return ReadableJson.of(elided(JsonText.standard().parse(example)), WIDTH);
    }

    /** Long texts and lists in words. */
    private static JsonValue elided(JsonValue value) {
        if (value instanceof JsonValue.Text text && text.value().length() > LONGEST_TEXT) {
            String start = text.value().substring(0, 40);
            return JsonValue.of(start + "… (" + count(text.value().length()) + " characters)");
        }
        if (value instanceof JsonValue.Array array && array.values().size() > MOST_ELEMENTS) {
            JsonValue first = elided(array.values().get(0));
            return JsonValue.of(
                    List.of(first, JsonValue.of("… (" + count(array.values().size()) + " elements)")));
        }
        if (value instanceof JsonValue.Array array) {
            return JsonValue.of(array.values().stream().map(RulePage::elided).toList());
        }
        if (value instanceof JsonValue.Obj object) {
            Map<String, JsonValue> members = new LinkedHashMap<>();
            object.members().forEach((name, member) -> members.put(name, elided(member)));
            return JsonValue.of(members);
        }
        return value;
    }

    private static String visible(String text) {
        StringBuilder out = new StringBuilder();
        text.strip().chars().forEach(c -> {
            boolean hidden = Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
            out.append(hidden && c != '\n' ? "\\u%04x".formatted(c) : String.valueOf((char) c));
        });
        return out.length() <= LONGEST_EXAMPLE
                ? out.toString()
                : out.substring(0, LONGEST_EXAMPLE) + "… (" + count(text.length()) + " characters)";
    }

    /** Words that hold no mark-up. */
    private static String plain(String words) {
        return words.replaceAll("([\\\\<*_\\[\\]])", "\\\\$1");
    }

    private static String count(int number) {
        return String.format(Locale.UK, "%,d", number);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
