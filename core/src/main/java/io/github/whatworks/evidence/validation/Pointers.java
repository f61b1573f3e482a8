// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.json.plan.Member;
import io.github.whatworks.evidence.json.plan.Plan;
import io.github.whatworks.evidence.json.plan.Plans;
import io.github.whatworks.evidence.json.plan.Shape;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Follows JSON Pointers (RFC 6901) through a record. */
final class Pointers {

    private Pointers() {}

    /** Where a pointer leads. */
    enum End {
        /** To something that is there. */
        THERE,
        /** To something that a record can have and this one has not. */
        ABSENT,
        /** To nothing that a record has, or it is no pointer. */
        NOWHERE
    }

    /** Where {@code pointer} leads in {@code record}. */
    static End follow(EvidenceRecord record, String pointer) {
        if (pointer.isEmpty()) {
            return End.THERE;
        }
        return pointer.charAt(0) == '/' ? object(Plans.EVIDENCE_RECORD, record, pointer, 1) : End.NOWHERE;
    }

    /** Goes on in an object of {@code plan}, or in what it would have if there were one. */
    private static <T> End object(Plan<T> plan, @Nullable T value, String pointer, int start) {
        int end = end(pointer, start);
        for (int i = 0; i < plan.members().size(); i++) {
            String name = plan.member(i).name();
            if (name.length() == end - start && pointer.startsWith(name, start)) {
                JsonValue kept =
                        value == null ? null : plan.extras(value).members().get(name);
                Object part = value == null ? Optional.empty() : plan.part(value, i);
                return kept == null ? part(plan.member(i), part, pointer, end) : json(kept, pointer, end);
            }
        }
        return value == null ? End.NOWHERE : extra(plan.extras(value).members(), pointer, start, end);
    }

    private static End extra(Map<String, JsonValue> extras, String pointer, int start, int end) {
        JsonValue value = extras.isEmpty() ? null : extras.get(unescaped(pointer.substring(start, end)));
        return value == null ? End.NOWHERE : json(value, pointer, end);
    }

    private static End part(Member member, Object part, String pointer, int end) {
        if (part instanceof List<?> list) {
            return list(member.shape(), list, pointer, end);
        }
        Object value = part instanceof Optional<?> optional ? optional.orElse(null) : part;
        if (member.isList()) {
            return list(member.shape(), List.of(), pointer, end);
        }
        return value(member.shape(), value, pointer, end);
    }

    private static End list(Shape shape, List<?> list, String pointer, int end) {
        if (end == pointer.length()) {
            return list.isEmpty() ? End.ABSENT : End.THERE;
        }
        int start = end + 1;
        int index = index(pointer, start, end(pointer, start));
        if (index < 0) {
            return End.NOWHERE;
        }
        return value(shape, index < list.size() ? list.get(index) : null, pointer, end(pointer, start));
    }

    @SuppressWarnings("unchecked") // the plan says what its members hold
    private static <P> End value(Shape shape, @Nullable Object value, String pointer, int end) {
        if (end == pointer.length()) {
            return value == null ? End.ABSENT : End.THERE;
        }
        return shape instanceof Plan<?> plan ? object((Plan<P>) plan, (P) value, pointer, end + 1) : End.NOWHERE;
    }

    private static End json(JsonValue value, String pointer, int end) {
        if (end == pointer.length()) {
            return End.THERE;
        }
        int start = end + 1;
        int next = end(pointer, start);
        if (value instanceof JsonValue.Obj object) {
            return extra(object.members(), pointer, start, next);
        }
        int index = value instanceof JsonValue.Array ? index(pointer, start, next) : -1;
        boolean there = index >= 0 && index < ((JsonValue.Array) value).values().size();
        return there ? json(((JsonValue.Array) value).values().get(index), pointer, next) : End.NOWHERE;
    }

    private static int end(String pointer, int start) {
        int slash = pointer.indexOf('/', start);
        return slash < 0 ? pointer.length() : slash;
    }

    /** The number from {@code start} to {@code end}, written as pointers have it; -1 if it is none. */
    private static int index(String pointer, int start, int end) {
        boolean plain = end > start && end - start < 8 && (pointer.charAt(start) != '0' || end == start + 1);
        int index = plain ? 0 : -1;
        for (int i = start; i < end && index >= 0; i++) {
            int digit = pointer.charAt(i) - '0';
            index = digit >= 0 && digit <= 9 ? index * 10 + digit : -1;
        }
        return index;
    }

    private static String unescaped(String step) {
        return step.replace("~1", "/").replace("~0", "~");
    }
}
