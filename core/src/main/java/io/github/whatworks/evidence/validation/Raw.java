// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import io.github.whatworks.evidence.Extras;
import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.json.plan.Code;
import io.github.whatworks.evidence.json.plan.Member;
import io.github.whatworks.evidence.json.plan.Parts;
import io.github.whatworks.evidence.json.plan.Plan;
import io.github.whatworks.evidence.json.plan.Scalar;
import io.github.whatworks.evidence.json.plan.Shape;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what was kept as it came because something in it is of the wrong type, so that one wrong element of a list
 * does not spare the others their check.
 */
final class Raw {
    private static final int MOST_INT_CHARACTERS = 11;

    private Raw() {}

    /** Whether {@code extras} keep a known member that says something. */
    static boolean keeps(Extras extras, String member) {
        JsonValue value = extras.members().get(member);
        return value != null && !isNothing(value);
    }

    /** Whether it says no more than leaving it out would: {@code null}, or a list without elements. */
    static boolean isNothing(JsonValue value) {
        return value instanceof JsonValue.Null
                || (value instanceof JsonValue.Array array && array.values().isEmpty());
    }

    /** What a component holds for {@code json}; {@code null} if it is of another type. */
    static @Nullable Object read(Shape shape, JsonValue json) {
        if (shape instanceof Plan<?> plan) {
            return json instanceof JsonValue.Obj object ? object(plan, object) : null;
        }
        if (shape instanceof Code code) {
            return json instanceof JsonValue.Text text ? code.of(text.value()) : null;
        }
        return switch ((Scalar) shape) {
            case STRING -> json instanceof JsonValue.Text text ? text.value() : null;
            case INTEGER -> json instanceof JsonValue.Numeral number ? integer(number) : null;
            case BOOLEAN -> json instanceof JsonValue.Bool bool ? (Object) bool.value() : null;
            case DECIMAL -> json instanceof JsonValue.Numeral number ? number.value() : null;
            case STRINGS -> json instanceof JsonValue.Array array ? list(Scalar.STRING, array) : null;
        };
    }

    /** What is expected of a value of {@code shape}, in words. */
    static String expected(Shape shape) {
        if (shape instanceof Plan<?> plan) {
            return "an object, the " + Names.words(plan.name());
        }
        if (shape instanceof Code code) {
            return code == Code.PARTIAL_DATE ? "a date in quotation marks" : "a code in quotation marks";
        }
        return switch ((Scalar) shape) {
            case STRING -> "a text in quotation marks";
            case INTEGER -> "a whole number from " + Integer.MIN_VALUE + " to " + Integer.MAX_VALUE;
            case BOOLEAN -> "true or false";
            case DECIMAL -> "a number without quotation marks";
            case STRINGS -> "a list of texts";
        };
    }

    /** What stands there, in words that give nothing of it away. */
    static String found(Shape shape, JsonValue json) {
        if (json instanceof JsonValue.Numeral number) {
            return shape == Scalar.INTEGER ? number(number.value().literal()) : "a number";
        }
        if (json instanceof JsonValue.Bool bool) {
            return bool.value() ? "true" : "false";
        }
        return json instanceof JsonValue.Text
                ? "a text"
                : json instanceof JsonValue.Array ? "a list" : json instanceof JsonValue.Obj ? "an object" : "null";
    }

    private static String number(String literal) {
        if (literal.indexOf('e') >= 0 || literal.indexOf('E') >= 0) {
            return "a number with an exponent";
        }
        if (literal.indexOf('.') < 0) {
            return literal.equals("-0") ? "minus zero" : "one beyond that";
        }
        boolean whole = new BigDecimal(literal).stripTrailingZeros().scale() <= 0;
        return whole ? "a whole number written with a point" : "a number with a fraction";
    }

    private static <T> @Nullable T object(Plan<T> plan, JsonValue.Obj object) {
        Parts parts = Parts.none();
        object.members().forEach((name, json) -> {
            int index = plan.indexOf(name);
            Object value = index < 0 ? null : component(plan.member(index), json);
            if (value == null) {
                parts.keep(name, json);
            } else {
                parts.meet(index);
                parts.set(index, value);
            }
        });
        return plan.isMetBy(parts) ? plan.create(parts) : null;
    }

    private static @Nullable Object component(Member member, JsonValue json) {
        if (!member.isList()) {
            return read(member.shape(), json);
        }
        return json instanceof JsonValue.Array array && !array.values().isEmpty() ? list(member.shape(), array) : null;
    }

    private static @Nullable List<Object> list(Shape shape, JsonValue.Array array) {
        List<Object> values = new ArrayList<>();
        for (JsonValue json : array.values()) {
            Object value = read(shape, json);
            if (value == null) {
                return null;
            }
            values.add(value);
        }
        return values;
    }

    private static @Nullable Integer integer(JsonValue.Numeral number) {
        String literal = number.value().literal();
        boolean whole = literal.length() <= MOST_INT_CHARACTERS
                && literal.chars().allMatch(c -> c == '-' || (c >= '0' && c <= '9'))
                && !literal.equals("-0");
        long value = whole ? Long.parseLong(literal) : Long.MAX_VALUE;
        return value == (int) value ? (int) value : null;
    }
}
