// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json;

import io.github.whatworks.evidence.Decimal;
import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.json.plan.Member;
import io.github.whatworks.evidence.json.plan.Plan;
import io.github.whatworks.evidence.json.plan.Plans;
import io.github.whatworks.evidence.json.plan.Scalar;
import io.github.whatworks.evidence.json.plan.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Arbitrary values, and arbitrary records as documents: right, wrong, unknown and missing at every level. */
class Documents extends DomainContextBase {
    private static final List<String> NUMBERS = List.of(
            "0",
            "-0",
            "1",
            "7",
            "-12",
            "1.0",
            "4.50",
            "1e2",
            "1E-5",
            "2147483647",
            "2147483648",
            "-2147483648",
            "0.1",
            "123456789012345",
            "9007199254740992",
            "9007199254740993",
            "1e400",
            "5e-324",
            "0.30000000000000004");
    private static final List<String> TEXTS = List.of(
            "",
            "x",
            "what works",
            "2",
            "2020-10",
            "null",
            "1.0",
            "\u0000\u001f\n\t\"\\/",
            "caf\u00e9",
            "\u20ac\u2028\ufb33",
            "\ud83d\ude00",
            "a/b~c",
            "\u007f\u0080");
    private static final List<String> NAMES = List.of(
            "x",
            "id",
            "title",
            "note",
            "ratings",
            "values",
            "format",
            "extras",
            "",
            "a/b~0",
            "\ud83d\ude00",
            "\ufb33",
            "zz");

    /** Any value at all. */
    @Provide
    Arbitrary<JsonValue> values() {
        return Arbitraries.randomValue(random -> new Maker(random).value(4));
    }

    /** An object that has to be readable as a record, however odd its parts are. */
    @Provide
    Arbitrary<JsonValue.Obj> documents() {
        return Arbitraries.randomValue(random -> new Maker(random).document());
    }

    /** A source of documents of any type. */
    @Provide
    Arbitrary<Maker> makers() {
        return Arbitraries.randomValue(random -> new Maker(new Random(random.nextLong())));
    }

    /** Makes values from a source of chance. */
    record Maker(Random random) {

        JsonValue.Obj document() {
            Map<String, JsonValue> members =
                    new LinkedHashMap<>(record(Plans.EVIDENCE_RECORD).members());
            members.put("id", text());
            members.put("kind", text());
            members.put("title", text());
            members.put("format", JsonValue.of(pick(List.of("1.0", "1", "1.99", "0.9", "draft", ""))));
            return shuffled(members);
        }

        /** A record with each member right, wrong, {@code null}, empty or missing, and some unknown ones. */
        JsonValue.Obj record(Plan<?> plan) {
            Map<String, JsonValue> members = new LinkedHashMap<>();
            for (Member member : plan.members()) {
                switch (random.nextInt(10)) {
                    case 0 -> members.put(member.name(), JsonValue.NULL);
                    case 1 -> members.put(member.name(), JsonValue.of(List.of()));
                    case 2 -> members.put(member.name(), value(2));
                    case 3, 4, 5 -> members.put(member.name(), member(member));
                    default -> {} // missing
                }
            }
            for (int i = random.nextInt(3); i > 0; i--) {
                members.putIfAbsent(pick(NAMES), value(2));
            }
            return shuffled(members);
        }

        JsonValue value(int depth) {
            int kinds = depth == 0 ? 5 : 7;
            return switch (random.nextInt(kinds)) {
                case 0 -> JsonValue.NULL;
                case 1 -> JsonValue.of(random.nextBoolean());
                case 2, 3 -> text();
                case 4 -> number();
                case 5 -> {
                    List<JsonValue> values = new ArrayList<>();
                    for (int i = random.nextInt(4); i > 0; i--) {
                        values.add(value(depth - 1));
                    }
                    yield JsonValue.of(values);
                }
                default -> {
                    Map<String, JsonValue> members = new LinkedHashMap<>();
                    for (int i = random.nextInt(4); i > 0; i--) {
                        members.put(pick(NAMES), value(depth - 1));
                    }
                    yield JsonValue.of(members);
                }
            };
        }

        private JsonValue member(Member member) {
            if (!member.isList()) {
                return shaped(member.shape());
            }
            List<JsonValue> values = new ArrayList<>();
            for (int i = random.nextInt(3) + 1; i > 0; i--) {
                values.add(random.nextInt(12) == 0 ? value(1) : shaped(member.shape()));
            }
            return JsonValue.of(values);
        }

        private JsonValue shaped(Shape shape) {
            if (shape instanceof Plan<?> plan) {
                return record(plan);
            }
            if (shape == Scalar.STRINGS) {
                return JsonValue.of(List.of(text(), text()));
            }
            if (shape == Scalar.BOOLEAN) {
                return JsonValue.of(random.nextBoolean());
            }
            return shape == Scalar.INTEGER || shape == Scalar.DECIMAL ? number() : text();
        }

        private JsonValue text() {
            return JsonValue.of(pick(TEXTS));
        }

        private JsonValue number() {
            return new JsonValue.Numeral(Decimal.of(pick(NUMBERS)));
        }

        private <T> T pick(List<T> all) {
            return all.get(random.nextInt(all.size()));
        }

        private JsonValue.Obj shuffled(Map<String, JsonValue> members) {
            List<String> names = new ArrayList<>(members.keySet());
            java.util.Collections.shuffle(names, random);
            Map<String, JsonValue> shuffled = new LinkedHashMap<>();
            names.forEach(name -> shuffled.put(name, members.get(name)));
            return new JsonValue.Obj(shuffled);
        }
    }
}
