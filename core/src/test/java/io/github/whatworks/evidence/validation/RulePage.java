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
    private static final String ANY_PART = "any";

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

            **Examples** of most rules are members that are set in this record, in place of those it has; it breaks no rule under
            any profile:

            ```json
            %s
            ```

            The example of a rule about the JSON text is a whole text. That of a rule about the file is a file: every line that
            starts with a brace is a record, given as above. Characters that cannot be seen are written as `\\u0000` in both.
            What is too long to print stands in words, such as `… (20,001 characters)`. Every example is run by the tests.

            """;

    /** The names of types in ids and in words. */
    private final Map<String, String> types = new LinkedHashMap<>();

    private RulePage() {
        reach(Plans.EVIDENCE_RECORD);
    }

    static String write() {
        RulePage writer = new RulePage();
        String sound = ReadableJson.of(JsonText.standard().parse(Rules.soundRecord()), WIDTH);
        return HEAD.formatted(Rules.all().size(), Report.HEADING, sound)
                + Stream.of(Rule.Group.values()).map(writer::contents).collect(Collectors.joining())
                + Stream.of(Rule.Group.values()).map(writer::group).collect(Collectors.joining());
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

    /** The rules of a group by the part they are about; by none in the groups that are about no part. */
    private Map<String, List<Rule>> parts(Rule.Group group) {
        boolean hasParts = group == Rule.Group.STRUCTURE || group == Rule.Group.MEANING;
        Map<String, List<Rule>> parts = new LinkedHashMap<>();
        types.keySet().forEach(type -> parts.put(type, new ArrayList<>()));
        Rules.all().stream()
                .filter(rule -> rule.group() == group)
                .forEach(rule -> parts.computeIfAbsent(hasParts ? type(rule) : "", none -> new ArrayList<>())
                        .add(rule));
        parts.values().removeIf(List::isEmpty);
        return parts;
    }

    private String contents(Rule.Group group) {
        Map<String, List<Rule>> parts = parts(group);
        int count = parts.values().stream().mapToInt(List::size).sum();
        String links = parts.keySet().stream()
                .filter(part -> !part.isEmpty())
                .map(part -> "[%s](#%s)".formatted(title(part), anchor(group, part)))
                .collect(Collectors.joining(", "));
        return "- [%s](#%s), %d rules%s\n"
                .formatted(capital(group.words()), anchor(group, ""), count, links.isEmpty() ? "" : ": " + links);
    }

    private String group(Rule.Group group) {
        StringBuilder out = new StringBuilder();
        out.append("\n<a id=\"%s\"></a>\n## %s\n".formatted(anchor(group, ""), capital(group.words())));
        parts(group).forEach((part, rules) -> {
            if (!part.isEmpty()) {
                out.append("\n<a id=\"%s\"></a>\n### %s\n".formatted(anchor(group, part), title(part)));
            }
            rules.forEach(rule -> out.append(rule(rule)));
        });
        return out.toString();
    }

    private static String anchor(Rule.Group group, String part) {
        return group.name().toLowerCase(Locale.ROOT) + (part.isEmpty() ? "" : "-" + part);
    }

    private String title(String part) {
        return capital(types.getOrDefault(part, "any part"));
    }

    private String type(Rule rule) {
        String first = rule.id().substring(0, rule.id().indexOf('.'));
        return types.containsKey(first) ? first : ANY_PART;
    }

    private static String rule(Rule rule) {
        return """

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
                                                + rule.severity(profile)
                                                        .map(Severity::id)
                                                        .orElse("not tried"))
                                        .collect(Collectors.joining(". ")),
                                rule.isInJsonSchema() ? "yes" : "no")
                + example(rule, "Passes:", rule.passingExample())
                + example(rule, "Fails:", rule.failingExample());
    }

    private static String example(Rule rule, String says, String example) {
        if (rule.equals(CheckRules.CRASHED)) {
            return "";
        }
        boolean isText = rule.group() == Rule.Group.TEXT || rule.group() == Rule.Group.FILE;
        return "\n%s\n```%s\n%s\n```\n"
                .formatted(says, isText ? "" : "json", isText ? visible(example) : readable(example));
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
