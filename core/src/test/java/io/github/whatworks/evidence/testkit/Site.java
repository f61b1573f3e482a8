// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.testkit;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.JsonValue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An object in the document of a record: where it is, and of which type. */
record Site(List<String> path, Class<?> type, Map<String, JsonValue> members) {

    String pointer(String member) {
        StringBuilder pointer = new StringBuilder();
        path.forEach(step -> pointer.append('/').append(escaped(step)));
        return member.isEmpty()
                ? pointer.toString()
                : pointer.append('/').append(escaped(member)).toString();
    }

    /** All objects of {@code document}, which is a record. */
    static List<Site> in(JsonValue document) {
        List<Site> sites = new ArrayList<>();
        collect(List.of(), EvidenceRecord.class, document, sites);
        return sites;
    }

    private static void collect(List<String> path, Class<?> type, JsonValue value, List<Site> sites) {
        if (!(value instanceof JsonValue.Obj object)) {
            return;
        }
        sites.add(new Site(path, type, object.members()));
        for (Parts.Part part : Parts.of(type)) {
            JsonValue member = object.members().get(part.name());
            if (member == null || !Parts.isObject(part.raw())) {
                continue;
            }
            if (member instanceof JsonValue.Array array) {
                for (int i = 0; i < array.values().size(); i++) {
                    collect(
                            plus(plus(path, part.name()), "" + i),
                            part.raw(),
                            array.values().get(i),
                            sites);
                }
            } else {
                collect(plus(path, part.name()), part.raw(), member, sites);
            }
        }
    }

    /** {@code value} with other {@code members} of the object at {@code path}. */
    static JsonValue replace(JsonValue value, List<String> path, Map<String, JsonValue> members) {
        if (path.isEmpty()) {
            return JsonValue.of(members);
        }
        List<String> rest = path.subList(1, path.size());
        if (value instanceof JsonValue.Array array) {
            List<JsonValue> values = new ArrayList<>(array.values());
            int index = Integer.parseInt(path.get(0));
            values.set(index, replace(values.get(index), rest, members));
            return JsonValue.of(values);
        }
        Map<String, JsonValue> all = new LinkedHashMap<>(((JsonValue.Obj) value).members());
        all.computeIfPresent(path.get(0), (name, inner) -> replace(inner, rest, members));
        return JsonValue.of(all);
    }

    /** {@code document}, a record, with one more empty object of {@code type}, by the shortest way to one. */
    static JsonValue grow(JsonValue document, Class<?> type) {
        Deque<List<Parts.Part>> ways = new ArrayDeque<>(List.of(List.of()));
        Set<Class<?>> seen = new HashSet<>();
        while (!ways.isEmpty()) {
            List<Parts.Part> way = ways.removeFirst();
            Class<?> end = way.isEmpty()
                    ? EvidenceRecord.class
                    : way.get(way.size() - 1).raw();
            if (end == type) {
                return grown(document, way);
            }
            if (seen.add(end)) {
                Parts.of(end).stream()
                        .filter(part -> Parts.isObject(part.raw()))
                        .forEach(part -> ways.addLast(plus(way, part)));
            }
        }
        throw new IllegalArgumentException("no part of a record is a " + type.getName());
    }

    private static JsonValue grown(JsonValue value, List<Parts.Part> way) {
        if (way.isEmpty()) {
            return value;
        }
        Parts.Part part = way.get(0);
        Map<String, JsonValue> members = new LinkedHashMap<>(((JsonValue.Obj) value).members());
        JsonValue inner = grown(JsonValue.of(Map.<String, JsonValue>of()), way.subList(1, way.size()));
        if (part.isList()) {
            List<JsonValue> values = new ArrayList<>();
            if (members.get(part.name()) instanceof JsonValue.Array array) {
                values.addAll(array.values());
            }
            values.add(inner);
            inner = JsonValue.of(values);
        }
        members.put(part.name(), inner);
        return JsonValue.of(members);
    }

    private static <T> List<T> plus(List<T> list, T last) {
        List<T> longer = new ArrayList<>(list);
        longer.add(last);
        return List.copyOf(longer);
    }

    private static String escaped(String step) {
        return step.replace("~", "~0").replace("/", "~1");
    }
}
