// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.convert;

import io.github.whatworks.evidence.Decimal;
import io.github.whatworks.evidence.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A JSON object of a source file, which knows where it stands and which of its members were asked for.
 *
 * <p>{@code null} is the same as absent: the source files write what is not known so. After a record
 * is made, {@link #allRead} refuses a value that nobody asked for, so that no fact is passed over.
 */
final class SourceObject {
    private final String place;
    private final Map<String, JsonValue> members;
    private final Set<String> asked;
    private final List<SourceObject> parts;

    private SourceObject(String place, Map<String, JsonValue> members, Set<String> asked, List<SourceObject> parts) {
        this.place = place;
        this.members = members;
        this.asked = asked;
        this.parts = parts;
    }

    static SourceObject of(String place, JsonValue value) {
        if (value instanceof JsonValue.Obj object) {
            return new SourceObject(place, object.members(), new HashSet<>(), new ArrayList<>());
        }
        throw new SourceFault(place, "expected an object");
    }

    /** The same object under a better name for its place, once its name is known. */
    SourceObject at(String betterPlace) {
        return new SourceObject(betterPlace, members, asked, parts);
    }

    String requiredText(String name) {
        return text(name).orElseThrow(() -> fault(name, "expected a text, found none"));
    }

    Optional<String> text(String name) {
        return value(name).map(value -> textOf(name, value));
    }

    Optional<Decimal> number(String name) {
        return value(name).map(value -> {
            if (value instanceof JsonValue.Numeral number) {
                return number.value();
            }
            throw fault(name, "expected a number");
        });
    }

    /** A text, or a number as it is written. */
    Optional<String> word(String name) {
        return value(name)
                .map(value -> value instanceof JsonValue.Numeral number
                        ? number.value().literal()
                        : textOf(name, value));
    }

    Optional<Boolean> flag(String name) {
        return value(name).map(value -> {
            if (value instanceof JsonValue.Bool flag) {
                return flag.value();
            }
            throw fault(name, "expected true or false");
        });
    }

    List<String> texts(String name) {
        return values(name).stream().map(value -> textOf(name, value)).toList();
    }

    SourceObject requiredObject(String name) {
        JsonValue value = value(name).orElseThrow(() -> fault(name, "expected an object, found none"));
        return part(SourceObject.of(place + ", " + name, value));
    }

    List<SourceObject> objects(String name) {
        List<SourceObject> objects = new ArrayList<>();
        for (JsonValue value : values(name)) {
            objects.add(part(SourceObject.of(place + ", " + name + "[" + objects.size() + "]", value)));
        }
        return objects;
    }

    /** Whether there is a value that is not empty, without asking for it. */
    boolean has(String name) {
        JsonValue value = members.getOrDefault(name, JsonValue.NULL);
        return !(value instanceof JsonValue.Null)
                && !(value instanceof JsonValue.Array array && array.values().isEmpty());
    }

    /** Whether the member is there as an empty list, which is not the same as unknown. */
    boolean hasEmptyList(String name) {
        return members.get(name) instanceof JsonValue.Array array
                && array.values().isEmpty();
    }

    /** The members as they are, which counts as asking for all of them. */
    Map<String, JsonValue> raw() {
        asked.addAll(members.keySet());
        return members;
    }

    /**
     * Refuses a member that has a value and that nobody asked for, here and in every part.
     *
     * @throws SourceFault if there is one
     */
    void allRead() {
        for (String name : members.keySet()) {
            if (has(name) && !asked.contains(name)) {
                throw fault(name, "has a value, but no place in the record");
            }
        }
        parts.forEach(SourceObject::allRead);
    }

    SourceFault fault(String name, String problem) {
        return new SourceFault(place + ", " + name, problem);
    }

    String place() {
        return place;
    }

    private Optional<JsonValue> value(String name) {
        asked.add(name);
        return Optional.ofNullable(members.get(name)).filter(value -> !(value instanceof JsonValue.Null));
    }

    private List<JsonValue> values(String name) {
        return value(name)
                .map(value -> {
                    if (value instanceof JsonValue.Array array) {
                        return array.values();
                    }
                    throw fault(name, "expected an array");
                })
                .orElse(List.of());
    }

    private String textOf(String name, JsonValue value) {
        if (value instanceof JsonValue.Text text) {
            return text.value();
        }
        throw fault(name, "expected a text");
    }

    private SourceObject part(SourceObject part) {
        parts.add(part);
        return part;
    }
}
