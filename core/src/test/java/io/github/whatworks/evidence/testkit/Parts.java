// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.testkit;

import io.github.whatworks.evidence.Decimal;
import io.github.whatworks.evidence.Extras;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the types of the record look like on the wire, as their components say. */
final class Parts {

    private Parts() {}

    /** One component but the extras: its name, whether it is optional or a list, and the type within. */
    record Part(Class<?> owner, String name, Class<?> holder, Type type, boolean required) {

        Class<?> raw() {
            return Parts.raw(type);
        }

        boolean isList() {
            return holder == List.class;
        }
    }

    /** Whether {@code type} is an object on the wire. */
    static boolean isObject(Class<?> type) {
        RecordComponent[] components = type.isRecord() ? type.getRecordComponents() : new RecordComponent[0];
        return components.length > 0 && components[components.length - 1].getType() == Extras.class;
    }

    /** Whether {@code type} is a record of one string, and a string on the wire. */
    static boolean isCode(Class<?> type) {
        return type.isRecord()
                && type != Decimal.class
                && type.getRecordComponents().length == 1
                && type.getRecordComponents()[0].getType() == String.class;
    }

    /** The components of {@code type} without the extras. */
    static List<Part> of(Class<?> type) {
        RecordComponent[] all = type.getRecordComponents();
        return Arrays.stream(all, 0, all.length - 1).map(Parts::part).toList();
    }

    static Optional<Part> of(Class<?> type, String name) {
        return of(type).stream().filter(part -> part.name().equals(name)).findFirst();
    }

    /** The constants of an open vocabulary; none for a type such as a date. */
    static List<Object> constants(Class<?> type) {
        return Arrays.stream(type.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == type)
                .map(field -> {
                    try {
                        return field.get(null);
                    } catch (IllegalAccessException closed) {
                        throw new IllegalStateException(closed);
                    }
                })
                .toList();
    }

    /** A new {@code type} from its components. */
    static <T> T create(Class<T> type, List<?> components) {
        Class<?>[] types = Stream.of(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getConstructor(types).newInstance(components.toArray());
        } catch (InvocationTargetException refused) {
            throw new IllegalStateException(type + " refuses " + components, refused.getCause());
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException(closed);
        }
    }

    /** {@code value} with another component {@code name}. */
    static <T> T with(T value, Class<T> type, String name, Object component) {
        List<Object> components = Arrays.stream(type.getRecordComponents())
                .map(part -> part.getName().equals(name) ? component : get(value, part))
                .toList();
        return create(type, components);
    }

    /** The component {@code name} of {@code value}. */
    static Object get(Object value, Class<?> type, String name) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .map(component -> get(value, component))
                .orElseThrow();
    }

    private static Object get(Object value, RecordComponent component) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException(closed);
        }
    }

    static Class<?> raw(Type type) {
        return type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
    }

    static Type inner(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }

    private static Part part(RecordComponent component) {
        Type type = component.getGenericType();
        Class<?> raw = component.getType();
        boolean holds = raw == Optional.class || raw == List.class;
        Class<?> owner = component.getDeclaringRecord();
        return new Part(
                owner,
                component.getName(),
                holds ? raw : Object.class,
                holds ? inner(type) : type,
                required(component));
    }

    /** Whether it is declared that a record is faulty without it. */
    private static boolean required(RecordComponent component) {
        Stream<AnnotatedType> types = component.getAnnotatedType() instanceof AnnotatedParameterizedType generic
                ? Stream.concat(Stream.of(generic), Stream.of(generic.getAnnotatedActualTypeArguments()))
                : Stream.empty();
        return types.anyMatch(type -> type.isAnnotationPresent(NotNull.class)
                || type.isAnnotationPresent(NotBlank.class)
                || (type.isAnnotationPresent(Size.class)
                        && type.getAnnotation(Size.class).min() > 0));
    }
}
