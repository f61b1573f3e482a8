// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The members of a JSON object that its Java type would not write by itself.
 *
 * <p>These are unknown members, known ones given as {@code null} or {@code []}, and known ones whose
 * value has not the type that was expected: they are kept as they came and written again. Immutable
 * and safe to share between threads; order is kept.
 *
 * @param members the members by name
 */
public record Extras(Map<String, JsonValue> members) {

    /** No extra members. */
    public static final Extras NONE = new Extras(Map.of());

    /** Copies the members and keeps their order. */
    public Extras {
        for (Map.Entry<String, JsonValue> member : members.entrySet()) {
            String name = Objects.requireNonNull(member.getKey(), "name");
            Objects.requireNonNull(member.getValue(), name);
        }
        members = members.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    /** The extra member {@code name}, if there is one. */
    public Optional<JsonValue> get(String name) {
        return Optional.ofNullable(members.get(name));
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return members.isEmpty();
    }

    /** These members with {@code name} set to {@code value}. */
    public Extras with(String name, JsonValue value) {
        Map<String, JsonValue> copy = new LinkedHashMap<>(members);
        copy.put(name, value);
        return new Extras(copy);
    }

    /** These members without {@code name}. */
    public Extras without(String name) {
        if (!members.containsKey(name)) {
            return this;
        }
        Map<String, JsonValue> copy = new LinkedHashMap<>(members);
        copy.remove(name);
        return new Extras(copy);
    }
}
