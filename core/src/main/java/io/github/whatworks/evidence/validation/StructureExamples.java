// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.json.JsonText;
import io.github.whatworks.evidence.json.plan.Member;
import io.github.whatworks.evidence.json.plan.Plan;
import io.github.whatworks.evidence.json.plan.Plans;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The examples of a constraint, which follow from its declaration: the shortest way from the record to a sound part of
 * the type, in which the component is right or is broken.
 */
final class StructureExamples {
    private final Place place;
    private final Constraint constraint;
    private final Member member;

    private StructureExamples(StructureRule rule) {
        place = Objects.requireNonNull(Places.BY_TYPE.get(rule.type()), rule.type());
        constraint = rule.constraint();
        member = place.plan.member(place.plan.indexOf(constraint.member()));
    }

    /** Where a type stands first: in a member of a whole, but for the record itself. */
    private record Place(
            Plan<?> plan, @Nullable Place whole, @Nullable Member member) {}

    /** Found when the first example is asked for. */
    private static final class Places {
        private static final Map<String, Place> BY_TYPE = places();
    }

    /** The members of a record in which {@code rule} holds. */
    static String passing(StructureRule rule) {
        StructureExamples examples = new StructureExamples(rule);
        return examples.with(examples.sound());
    }

    /** The members of a record in which it does not, and nothing else is wrong. */
    static String failing(StructureRule rule) {
        StructureExamples examples = new StructureExamples(rule);
        return examples.with(examples.broken());
    }

    /** The component in the sound part; where that does without a list of other parts, it has one of them. */
    private JsonValue sound() {
        String type = place.plan.name();
        JsonValue value = SoundParts.of(type).get(member.name());
        if (value == null && member.shape() instanceof Plan<?> part) {
            value = as(member, JsonValue.of(SoundParts.of(part.name(), type)));
        }
        return Objects.requireNonNull(value, constraint::toString);
    }

    private JsonValue broken() {
        return switch (constraint.kind()) {
            // Without some of its members a record cannot be read: these are blank.
            case REQUIRED, NOT_BLANK -> member.isRequired() ? JsonValue.of(" ") : JsonValue.NULL;
            case SIZE -> constraint.sized() ? tooMany() : JsonValue.of(tooLong());
            case PATTERN -> JsonValue.of(text() + "?");
            case MIN -> JsonValue.of(constraint.min() - 1);
        };
    }

    /** One element more than allowed, or none where there has to be one. */
    private JsonValue tooMany() {
        int many = constraint.min() > 0 ? constraint.min() - 1 : constraint.max() + 1;
        JsonValue first = sound().asValues().orElseThrow().get(0);
        return JsonValue.of(IntStream.rangeClosed(1, many)
                .mapToObj(number -> another(first, number))
                .toList());
    }

    /** The part with a number behind what it is known by, which stands first in it, if that is a text. */
    private static JsonValue another(JsonValue part, int number) {
        if (!(part instanceof JsonValue.Obj object)) {
            return part;
        }
        Map<String, JsonValue> members = new LinkedHashMap<>(object.members());
        String first = members.keySet().iterator().next();
        part.member(first)
                .flatMap(JsonValue::asText)
                .ifPresent(text -> members.put(first, JsonValue.of(text + " " + number)));
        return JsonValue.of(members);
    }

    /** One character more than allowed, and still of its form: an id is drawn out at its start, another at its end. */
    private String tooLong() {
        String text = text();
        int more = constraint.max() + 1 - text.length();
        String last = text.substring(text.length() - 1);
        return hasPattern() ? text.substring(0, 1).repeat(more) + text : text + last.repeat(more);
    }

    private String text() {
        return sound().asText().orElseThrow();
    }

    private boolean hasPattern() {
        return Structure.of(place.plan.name()).stream()
                .anyMatch(other -> other.member().equals(member.name()) && other.pattern() != null);
    }

    /** The part with {@code value} as the component, the sound whole with that part, and so on up to the record. */
    private String with(JsonValue value) {
        Map<String, JsonValue> members = members(place);
        members.put(member.name(), value);
        Place at = place;
        for (Place whole = at.whole; whole != null && at.member != null; whole = at.whole) {
            members.values().removeIf(JsonValue::isNull);
            JsonValue part = as(at.member, JsonValue.of(members));
            members = members(whole);
            members.put(at.member.name(), part);
            at = whole;
        }
        members.keySet().stream().map(SoundParts::beside).toList().forEach(members::putAll);
        return new String(JsonText.standard().compact(JsonValue.of(members)), StandardCharsets.UTF_8);
    }

    /** What else stands there; of the record nothing, as its members are set in a sound one. */
    private static Map<String, JsonValue> members(Place place) {
        return place.whole == null ? new LinkedHashMap<>() : new LinkedHashMap<>(SoundParts.of(place.plan.name()));
    }

    private static JsonValue as(Member member, JsonValue value) {
        return member.isList() ? JsonValue.of(List.of(value)) : value;
    }

    /** By type, found level by level. */
    private static Map<String, Place> places() {
        Map<String, Place> places = new HashMap<>();
        Queue<Place> next = new ArrayDeque<>(List.of(new Place(Plans.EVIDENCE_RECORD, null, null)));
        for (Place place = next.poll(); place != null; place = next.poll()) {
            if (places.putIfAbsent(place.plan.name(), place) == null) {
                for (Member member : place.plan.members()) {
                    if (member.shape() instanceof Plan<?> part) {
                        next.add(new Place(part, place, member));
                    }
                }
            }
        }
        return places;
    }
}
