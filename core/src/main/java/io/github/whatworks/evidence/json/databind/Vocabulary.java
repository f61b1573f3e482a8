// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json.databind;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Optional;
import java.util.Set;

/** A record of this library that is one word on the wire, such as {@code Known}. */
final class Vocabulary {
    private static final Set<String> HOMES =
            Set.of("io.github.whatworks.evidence", "io.github.whatworks.evidence.scale");

    private final Class<?> type;

    private Vocabulary(Class<?> type) {
        this.type = type;
    }

    /** The vocabulary of this type, if it is one. */
    static Optional<Vocabulary> of(Class<?> type) {
        if (!type.isRecord() || !HOMES.contains(type.getPackageName()) || type.isMemberClass()) {
            return Optional.empty();
        }
        RecordComponent[] components = type.getRecordComponents();
        boolean word = components.length == 1
                && components[0].getName().equals("value")
                && components[0].getType() == String.class;
        return word ? Optional.of(new Vocabulary(type)) : Optional.empty();
    }

    Object read(String word) {
        try {
            return type.getConstructor(String.class).newInstance(word);
        } catch (NoSuchMethodException
                | InstantiationException
                | IllegalAccessException
                | InvocationTargetException broken) {
            throw new IllegalStateException("expected " + type + " to take a word, found that it does not", broken);
        }
    }
}
