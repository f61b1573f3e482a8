// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.convert;

import io.github.whatworks.evidence.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One scale of a peer in the format of the scale files. */
final class PeerScale {
    private final SourceObject source;
    private final PeerScalesHead head;
    private final PeerScaleEdit edit;
    private final PeerLevels levels;

    private PeerScale(SourceObject source, PeerScalesHead head, PeerScaleEdit edit) {
        this.source = source;
        this.head = head;
        this.edit = edit;
        this.levels = new PeerLevels(source, edit);
    }

    /**
     * The scale file.
     *
     * @param source the scale as taken in
     * @param head what its file says about all scales
     * @param edit what the editors say about it
     */
    static JsonValue of(SourceObject source, PeerScalesHead head, PeerScaleEdit edit) {
        return new PeerScale(source, head, edit).scale();
    }

    private JsonValue scale() {
        Map<String, JsonValue> scale = new LinkedHashMap<>();
        put(scale, "id", Optional.of(source.requiredText("id")));
        put(scale, "title", Optional.of(source.requiredText("name")));
        put(scale, "publisher", Optional.of(source.requiredText("publisher")));
        put(scale, "rates", Optional.of(rates()));
        put(scale, "about", Optional.of(source.requiredText("granularity")));
        scale.put("axes", new JsonValue.Array(List.of(axis())));
        scale.put("source", whereRead());
        put(scale, "verification", Optional.of(verification()));
        put(scale, "note", source.text("note"));
        return new JsonValue.Obj(scale);
    }

    private JsonValue axis() {
        Map<String, JsonValue> axis = new LinkedHashMap<>();
        put(axis, "title", Optional.of(rates()));
        put(axis, "unit", source.text("unit"));
        axis.put("order", order());
        if (!levels.isEmpty()) {
            axis.put("levels", levels.all());
        }
        put(axis, "note", edit.axisNote());
        return new JsonValue.Obj(axis);
    }

    private JsonValue order() {
        String orientation = source.requiredText("orientation");
        return switch (orientation) {
            case "higher-is-better" -> order("higher", pairs(levels.upwards()));
            case "lower-is-better" -> order("lower", pairs(levels.downwards()));
            case "signed" -> order("signed", pairs(levels.upwards()));
            case "partial" -> order("partial", edit.below());
            case "none" -> order("none", List.of());
            default -> throw source.fault("orientation", "expected a known one, found \"" + orientation + "\"");
        };
    }

    private JsonValue order(String kind, List<List<String>> below) {
        Map<String, JsonValue> order = new LinkedHashMap<>();
        order.put("kind", new JsonValue.Text(kind));
        for (List<String> pair : below) {
            if (pair.size() != 2 || !levels.codes().containsAll(pair)) {
                throw source.fault("levels", "a pair of the order does not name two of them: " + pair);
            }
        }
        if (!below.isEmpty()) {
            order.put(
                    "below",
                    new JsonValue.Array(below.stream().map(PeerScale::texts).toList()));
        }
        return new JsonValue.Obj(order);
    }

    /** Each code with the next one: a full order needs no more. */
    private static List<List<String>> pairs(List<String> codes) {
        List<List<String>> pairs = new ArrayList<>();
        for (int i = 1; i < codes.size(); i++) {
            pairs.add(List.copyOf(codes.subList(i - 1, i + 1)));
        }
        return pairs;
    }

    private JsonValue whereRead() {
        Map<String, JsonValue> where = new LinkedHashMap<>();
        put(where, "url", Optional.of(source.requiredText("source")));
        put(where, "status", Optional.of("not-checked"));
        put(where, "note", Optional.of(head.compiled()));
        return new JsonValue.Obj(where);
    }

    private String verification() {
        return head.checked().requiredText(source.requiredText("checked"));
    }

    private String rates() {
        return source.requiredText("rates").replace('-', ' ');
    }

    private static JsonValue texts(List<String> texts) {
        return new JsonValue.Array(
                texts.stream().<JsonValue>map(JsonValue.Text::new).toList());
    }

    private static void put(Map<String, JsonValue> object, String name, Optional<String> value) {
        value.ifPresent(text -> object.put(name, new JsonValue.Text(text)));
    }
}
