// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.wire;

import io.github.whatworks.evidence.Extras;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which components of which parts there are, and which of them a record has. Named {@code Rating.scale}. */
final class Coverage {

    private Coverage() {}

    /** The components of {@code type} and of all parts within. */
    static Set<String> components(Class<?> type) {
        Set<String> names = new HashSet<>();
        types(type)
                .filter(Coverage::isPart)
                .forEach(part -> Arrays.stream(part.getRecordComponents())
                        .filter(component -> component.getType() != Extras.class)
                        .forEach(component -> names.add(name(component))));
        return names;
    }

    /** The open vocabularies within {@code type}, and the codes each of them knows. */
    static Map<String, Set<String>> vocabularies(Class<?> type) {
        Map<String, Set<String>> codes = new TreeMap<>();
        types(type)
                .forEach(vocabulary -> Arrays.stream(vocabulary.getFields())
                        .filter(field ->
                                field.getType() == vocabulary && vocabulary.isRecord() && vocabulary != Extras.class)
                        .forEach(field -> codes.computeIfAbsent(vocabulary.getSimpleName(), name -> new TreeSet<>())
                                .add(constant(field))));
        return codes;
    }

    /** The components that {@code part} has, at any depth. */
    static Set<String> present(Object part) {
        Set<String> names = new HashSet<>();
        parts(part)
                .forEach(inner -> Arrays.stream(inner.getClass().getRecordComponents())
                        .filter(component -> !values(inner, component).isEmpty())
                        .forEach(component -> names.add(name(component))));
        return names;
    }

    /** {@code part} and all parts within. */
    static Stream<Object> parts(Object part) {
        Stream<Object> within = Arrays.stream(part.getClass().getRecordComponents())
                .flatMap(component -> values(part, component).stream())
                .filter(value -> isPart(value.getClass()));
        return Stream.concat(Stream.of(part), within.flatMap(Coverage::parts));
    }

    /** What {@code part} keeps beside its components. */
    static Extras extras(Object part) {
        RecordComponent[] components = part.getClass().getRecordComponents();
        return (Extras) values(part, components[components.length - 1]).get(0);
    }

    /** {@code type} and the types of all components within. */
    private static Stream<Class<?>> types(Class<?> type) {
        Stream<Class<?>> within = Stream.empty();
        if (isPart(type)) {
            within = Arrays.stream(type.getRecordComponents()).flatMap(component -> types(inner(component)));
        }
        return Stream.concat(Stream.of(type), within).distinct();
    }

    private static Class<?> inner(RecordComponent component) {
        Type declared = component.getGenericType();
        return (Class<?>)
                (declared instanceof ParameterizedType holder ? holder.getActualTypeArguments()[0] : declared);
    }

    private static String constant(Field field) {
        try {
            return String.valueOf(field.get(null));
        } catch (IllegalAccessException closed) {
            throw new IllegalStateException(closed);
        }
    }

    private static List<Object> values(Object part, RecordComponent component) {
        try {
            Object value = component.getAccessor().invoke(part);
            if (value instanceof Optional<?> optional) {
                return List.copyOf(optional.stream().toList());
            }
            return value instanceof List<?> list ? List.copyOf(list) : List.of(value);
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException(closed);
        }
    }

    private static boolean isPart(Class<?> type) {
        return type.isRecord()
                && Arrays.stream(type.getRecordComponents()).anyMatch(component -> component.getType() == Extras.class);
    }

    private static String name(RecordComponent component) {
        return component.getDeclaringRecord().getSimpleName() + "." + component.getName();
    }
}
