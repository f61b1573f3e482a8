// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.convert;

import io.github.whatworks.evidence.Decimal;
import io.github.whatworks.evidence.JsonValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The levels of a peer's scale, and the codes that stand apart from them. */
final class PeerLevels {
    private final SourceObject scale;
    private final PeerScaleEdit edit;
    private final List<SourceObject> ordinal;
    private final List<SourceObject> apart;

    PeerLevels(SourceObject scale, PeerScaleEdit edit) {
        this.scale = scale;
        this.edit = edit;
        this.ordinal = scale.objects("levels");
        this.apart = scale.objects("nonOrdinal");
    }

    boolean isEmpty() {
        return ordinal.isEmpty() && apart.isEmpty();
    }

    /** The codes that have a place in the order. */
    List<String> codes() {
        return ordinal.stream().map(PeerLevels::code).toList();
    }

    JsonValue all() {
        List<JsonValue> levels = new ArrayList<>();
        for (SourceObject level : ordinal) {
            levels.add(level(level, code(level), Optional.empty()));
        }
        for (SourceObject level : apart) {
            String code = level.requiredText("code");
            levels.add(level(level, code, edit.absence(code)));
        }
        return new JsonValue.Array(levels);
    }

    /** The codes in the order of the file, which lists them upwards. */
    List<String> upwards() {
        for (int i = 1; i < ordinal.size(); i++) {
            Optional<Decimal> lower = ordinal.get(i - 1).number("value");
            Optional<Decimal> upper = ordinal.get(i).number("value");
            if (upper.isPresent()
                    && lower.filter(value -> value.compareValue(upper.get()) >= 0)
                            .isPresent()) {
                throw scale.fault("levels", "expected the values in rising order");
            }
        }
        return codes();
    }

    /** The codes with 1, the first, at the end. */
    List<String> downwards() {
        List<String> codes = new ArrayList<>(upwards());
        Collections.reverse(codes);
        return codes;
    }

    private JsonValue level(SourceObject source, String code, Optional<String> absence) {
        Map<String, JsonValue> level = new LinkedHashMap<>();
        put(level, "code", Optional.of(code));
        put(level, "label", source.text("label"));
        put(level, "symbol", source.text("symbol"));
        put(level, "verified", Optional.of(isSeen(code) ? "seen" : "inferred"));
        put(level, "absence", absence);
        if (absence.isEmpty() && !source.has("value") && !source.has("code")) {
            put(level, "note", Optional.of("There is no number: the code is made from the label."));
        }
        return new JsonValue.Obj(level);
    }

    private boolean isSeen(String code) {
        return switch (scale.requiredText("checked")) {
            case "page" -> true;
            case "general" -> false;
            default ->
                edit.seen()
                        .orElseThrow(() -> scale.fault("checked", "mixed, and the editors do not say which were seen"))
                        .contains(code);
        };
    }

    private static String code(SourceObject level) {
        return level.number("value")
                .map(Decimal::literal)
                .orElseGet(() ->
                        level.requiredText("label").toLowerCase(Locale.ROOT).replace(' ', '-'));
    }

    private static void put(Map<String, JsonValue> object, String name, Optional<String> value) {
        value.ifPresent(text -> object.put(name, new JsonValue.Text(text)));
    }
}
