// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import io.github.whatworks.evidence.Extras;
import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.json.plan.Member;
import io.github.whatworks.evidence.json.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules about members that no component holds: of another type than it should be, or misspelt. */
final class MemberRules {
    private static final Rule TYPE = Rule.error(
                    Rule.Group.STRUCTURE, "member.type", "A member is of the type that its component has")
            .because("Nothing reads a member of another type, and one wrong element makes its whole list unread.")
            .inJsonSchema()
            .passes("""
                    {"notes": [{"text": "Read from a copy."}], "stage": "in progress"}""")
            .fails("""
                    {"notes": [{"text": "Read from a copy."}, "Read from another."]}""");
    private static final Rule NEAR_MISS = Rule.warning(
                    Rule.Group.STRUCTURE,
                    "member.near-miss",
                    "A member of your own is not a slip away from a known one")
            .because("Members of your own are kept, but nothing reads a known one that is misspelt.")
            .passes("""
                    {"caseworkSystem": {"id": 17}, "x-titel": "kept as it is"}""")
            .fails("""
                    {"other_titles": [{"title": "Home Visits", "kind": "former"}]}""");

    static final List<Rule> ALL = List.of(TYPE, NEAR_MISS);

    private static final String OWN = "x-";

    private MemberRules() {}

    /** Holds the extra members of {@code value}. */
    static <T> void check(TypeChecker<T> checker, Plan<T> plan, T value, Inspection in) {
        for (Map.Entry<String, JsonValue> member : plan.extras(value).members().entrySet()) {
            int index = plan.indexOf(member.getKey());
            if (index < 0) {
                unknown(plan, value, member.getKey(), in);
                numbers(member.getValue(), "/" + escaped(member.getKey()), in);
            } else if (!(member.getValue() instanceof JsonValue.Null)) {
                known(checker, plan.member(index), index, member.getValue(), in);
            }
        }
    }

    private static void known(TypeChecker<?> checker, Member member, int index, JsonValue json, Inspection in) {
        in.enter(member.name());
        if (!member.isList()) {
            element(checker, member, index, json, in);
        } else if (json instanceof JsonValue.Array array) {
            for (int i = 0; i < array.values().size(); i++) {
                in.at(i);
                element(checker, member, index, array.values().get(i), in);
            }
        } else {
            String expected = "a list, each element " + Raw.expected(member.shape());
            in.fail(TYPE, "", expected, Raw.found(member.shape(), json), null);
        }
        in.leave();
    }

    /** What fits is checked as if the component held it. */
    private static void element(TypeChecker<?> checker, Member member, int index, JsonValue json, Inspection in) {
        Object value = Raw.read(member.shape(), json);
        if (value == null) {
            in.fail(TYPE, "", Raw.expected(member.shape()), Raw.found(member.shape(), json), null);
        } else {
            checker.checkRaw(index, value, in);
        }
    }

    private static <T> void unknown(Plan<T> plan, T value, String name, Inspection in) {
        if (name.startsWith(OWN)) {
            return;
        }
        List<String> free = new ArrayList<>();
        for (int i = 0; i < plan.members().size(); i++) {
            String known = plan.member(i).name();
            if (NearMiss.isSpelling(name, known) || isFree(plan, value, i)) {
                free.add(known);
            }
        }
        Optional<String> meant = NearMiss.of(name, free);
        if (meant.isPresent()) {
            String expected = "\"" + meant.get() + "\", if that is meant";
            in.fail(NEAR_MISS, "/" + escaped(name), expected, Found.code(name), null);
        }
    }

    /** Whether the component and the extras of its name are empty, so that another member may be meant for it. */
    private static <T> boolean isFree(Plan<T> plan, T value, int index) {
        Object part = plan.part(value, index);
        boolean empty = part instanceof Optional<?> optional
                ? optional.isEmpty()
                : part instanceof List<?> list && list.isEmpty();
        Extras extras = plan.extras(value);
        return empty && !extras.members().containsKey(plan.member(index).name());
    }

    private static void numbers(JsonValue json, String pointer, Inspection in) {
        if (json instanceof JsonValue.Numeral number) {
            NumberRules.check(number.value(), pointer, in);
        } else if (json instanceof JsonValue.Array array) {
            for (int i = 0; i < array.values().size(); i++) {
                numbers(array.values().get(i), pointer + "/" + i, in);
            }
        } else if (json instanceof JsonValue.Obj object) {
            object.members().forEach((name, inner) -> numbers(inner, pointer + "/" + escaped(name), in));
        }
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
