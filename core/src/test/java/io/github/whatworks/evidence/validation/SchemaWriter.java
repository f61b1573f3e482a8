// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.json.plan.Code;
import io.github.whatworks.evidence.json.plan.Member;
import io.github.whatworks.evidence.json.plan.Plan;
import io.github.whatworks.evidence.json.plan.Plans;
import io.github.whatworks.evidence.json.plan.Scalar;
import io.github.whatworks.evidence.json.plan.Shape;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the JSON Schema of the record: its plans and constraints, with the words of {@code FORMAT.md}.
 *
 * <p>A part is defined as an object or {@code null}, which stands for leaving it out, and where it has to be there the
 * place says so. That way a fault is reported once, where it is; alternatives would report each of theirs.
 */
final class SchemaWriter {
    private static final int WIDTH = 118;

    private final FormatWords words = new FormatWords();
    private final Set<Plan<?>> parts = new LinkedHashSet<>();
    private final Set<Code> codes = new LinkedHashSet<>();

    SchemaWriter() throws IOException {}

    String write() {
        reach(Plans.EVIDENCE_RECORD);
        Map<String, JsonValue> schema = new LinkedHashMap<>();
        schema.put("$schema", text("https://json-schema.org/draft/2020-12/schema"));
        // No $id: with one, several readers of OpenAPI look for the definitions elsewhere than in this file.
        schema.put("title", text("An evidence record"));
        schema.put("description", text(SchemaDefinitions.ABOUT));
        schema.putAll(beyond(ofNoPart()));
        schema.put("type", text("object"));
        schema.putAll(members(Plans.EVIDENCE_RECORD));
        Map<String, JsonValue> definitions = new LinkedHashMap<>();
        parts.stream().skip(1).forEach(part -> definitions.put(part.name(), part(part)));
        codes.stream()
                .filter(code -> code != Code.PARTIAL_DATE)
                .forEach(code -> definitions.put(name(code), code(code)));
        definitions.putAll(SchemaDefinitions.all());
        schema.put("$defs", JsonValue.of(definitions));
        return ReadableJson.of(JsonValue.of(schema), WIDTH) + "\n";
    }

    /** Wholes before parts, in the order of the members. */
    private void reach(Plan<?> plan) {
        if (parts.add(plan)) {
            for (Member member : plan.members()) {
                if (member.shape() instanceof Code code) {
                    codes.add(code);
                } else if (member.shape() instanceof Plan<?> part) {
                    reach(part);
                }
            }
        }
    }

    private JsonValue part(Plan<?> plan) {
        Map<String, JsonValue> schema = headed(plan.name());
        schema.putAll(beyond(Rules.all().stream().filter(rule -> isOf(plan, rule))));
        schema.put("type", types("object", false));
        schema.putAll(members(plan));
        return JsonValue.of(schema);
    }

    private Map<String, JsonValue> members(Plan<?> plan) {
        List<JsonValue> required = new ArrayList<>();
        Map<String, JsonValue> properties = new LinkedHashMap<>();
        for (Member member : plan.members()) {
            List<Constraint> held = held(plan, member);
            boolean needed = member.isRequired() || held.stream().anyMatch(Constraint::isAboutAbsence);
            if (needed) {
                required.add(text(member.name()));
            }
            Map<String, JsonValue> schema = new LinkedHashMap<>();
            schema.put("description", text(sentence(words.of(plan.name()).row(member.name()))));
            schema.putAll(member.isList() ? list(member, held, needed) : one(member.shape(), held, needed));
            properties.put(member.name(), JsonValue.of(schema));
        }
        Map<String, JsonValue> schema = new LinkedHashMap<>();
        if (!required.isEmpty()) {
            schema.put("required", JsonValue.of(required));
        }
        schema.put("properties", JsonValue.of(properties));
        return schema;
    }

    /** The constraints on a member that are errors. */
    private static List<Constraint> held(Plan<?> plan, Member member) {
        return Structure.of(plan.name()).stream()
                .filter(constraint -> constraint.member().equals(member.name()) && !constraint.isWarning())
                .toList();
    }

    private Map<String, JsonValue> list(Member member, List<Constraint> held, boolean needed) {
        Map<String, JsonValue> schema = new LinkedHashMap<>();
        schema.put("type", types("array", needed));
        held.stream().filter(Constraint::sized).forEach(size -> bound(schema, size, "Items"));
        List<Constraint> ofElements =
                held.stream().filter(constraint -> !constraint.sized()).toList();
        schema.put("items", JsonValue.of(one(member.shape(), ofElements, true)));
        return schema;
    }

    private Map<String, JsonValue> one(Shape shape, List<Constraint> held, boolean needed) {
        boolean said = held.stream().anyMatch(constraint -> constraint.kind() == Constraint.Kind.NOT_BLANK);
        Map<String, JsonValue> schema = said ? refer(SchemaDefinitions.SAID, "string", true) : value(shape, needed);
        for (Constraint constraint : held) {
            switch (constraint.kind()) {
                case REQUIRED, NOT_BLANK -> {} // in the type
                case SIZE -> bound(schema, constraint, "Length");
                case PATTERN -> schema.put("pattern", text("^" + constraint.pattern() + "$"));
                case MIN -> schema.put("minimum", JsonValue.of(constraint.min()));
            }
        }
        return schema;
    }

    private static void bound(Map<String, JsonValue> schema, Constraint size, String what) {
        if (size.min() > 0) {
            schema.put("min" + what, JsonValue.of(size.min()));
        }
        if (size.max() < Integer.MAX_VALUE) {
            schema.put("max" + what, JsonValue.of(size.max()));
        }
    }

    private Map<String, JsonValue> value(Shape shape, boolean needed) {
        if (shape instanceof Plan<?> part) {
            return refer(part.name(), "object", needed);
        }
        if (shape instanceof Code code) {
            return refer(code == Code.PARTIAL_DATE ? SchemaDefinitions.DATE : name(code), "string", needed);
        }
        return switch ((Scalar) shape) {
            case STRING -> typed("string", needed);
            case INTEGER -> refer(SchemaDefinitions.WHOLE_NUMBER, "integer", needed);
            case BOOLEAN -> typed("boolean", needed);
            case DECIMAL -> typed("number", needed);
            case STRINGS -> throw new IllegalArgumentException("no record has lists of lists");
        };
    }

    private static Map<String, JsonValue> refer(String definition, String type, boolean needed) {
        Map<String, JsonValue> schema = new LinkedHashMap<>();
        schema.put("$ref", text("#/$defs/" + definition));
        if (needed) {
            schema.put("type", text(type));
        }
        return schema;
    }

    private static Map<String, JsonValue> typed(String type, boolean needed) {
        Map<String, JsonValue> schema = new LinkedHashMap<>();
        schema.put("type", types(type, needed));
        return schema;
    }

    private static JsonValue types(String type, boolean needed) {
        return needed ? text(type) : JsonValue.of(List.of(text(type), text("null")));
    }

    /** An open vocabulary: the codes known today, and any other. */
    private JsonValue code(Code code) {
        Map<String, JsonValue> schema = headed(name(code));
        schema.put("type", types("string", false));
        List<JsonValue> known = new ArrayList<>();
        words.of(name(code)).rows().forEach((value, says) -> known.add(constant(value, says)));
        known.add(JsonValue.of(Map.of("description", text("Any other code is kept as it is."))));
        schema.put("anyOf", JsonValue.of(known));
        return JsonValue.of(schema);
    }

    /** One code of a vocabulary. */
    private static JsonValue constant(String value, String says) {
        Map<String, JsonValue> schema = new LinkedHashMap<>();
        schema.put("const", text(value));
        schema.put("description", text(says));
        return JsonValue.of(schema);
    }

    private static String sentence(String words) {
        return capital(words) + (words.endsWith(".") ? "" : ".");
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private Map<String, JsonValue> headed(String type) {
        Map<String, JsonValue> schema = new LinkedHashMap<>();
        schema.put("title", text(capital(Names.words(type))));
        schema.put("description", text(words.of(type).says()));
        return schema;
    }

    /** The rules that are about the record itself, or no part of it. */
    private Stream<Rule> ofNoPart() {
        return Rules.all().stream().filter(rule -> parts.stream().skip(1).noneMatch(part -> isOf(part, rule)));
    }

    private static boolean isOf(Plan<?> plan, Rule rule) {
        return rule.id().startsWith(Names.id(plan.name()) + ".");
    }

    /** A comment that names those of {@code rules} that the schema does not hold; none if it holds them all. */
    private static Map<String, JsonValue> beyond(Stream<Rule> rules) {
        String names = rules.filter(rule -> !rule.isInJsonSchema())
                .map(rule -> rule.id() + severity(rule))
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? Map.of() : Map.of("$comment", text("Rules beyond this schema: " + names + "."));
    }

    private static String severity(Rule rule) {
        return rule.severity(Profile.EXCHANGE)
                .map(severity -> severity == Severity.ERROR ? "" : " (" + severity.id() + ")")
                .orElse(" (in other profiles)");
    }

    /** {@code RatingValue} of {@code RATING_VALUE}. */
    private static String name(Code code) {
        return Stream.of(code.name().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    private static JsonValue text(String value) {
        return JsonValue.of(value);
    }
}
