// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.quality;

import io.github.whatworks.evidence.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Finds what is lost on the way into the rows, by comparing a record with what is read back from them;
 * so no part can be forgotten here, not even one that records are given later.
 */
final class Omissions {
    private final List<String> pointers = new ArrayList<>();

    private Omissions() {}

    /** The parts in which {@code held} is not {@code whole}, as JSON Pointers. */
    static List<String> between(JsonValue whole, JsonValue held) {
        Omissions omissions = new Omissions();
        omissions.compare("", whole, held);
        return omissions.pointers;
    }

    private void compare(String pointer, JsonValue whole, JsonValue held) {
        if (whole instanceof JsonValue.Obj object && held instanceof JsonValue.Obj kept) {
            for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
                String name = member.getKey().replace("~", "~0").replace("/", "~1");
                JsonValue other = kept.members().get(member.getKey());
                if (other == null) {
                    pointers.add(pointer + "/" + name);
                } else {
                    compare(pointer + "/" + name, member.getValue(), other);
                }
            }
            if (!object.members().keySet().containsAll(kept.members().keySet())) {
                pointers.add(pointer);
            }
        } else if (whole instanceof JsonValue.Array array && held instanceof JsonValue.Array kept) {
            for (int i = 0; i < array.values().size(); i++) {
                if (i < kept.values().size()) {
                    compare(
                            pointer + "/" + i,
                            array.values().get(i),
                            kept.values().get(i));
                } else {
                    pointers.add(pointer + "/" + i);
                }
            }
            if (kept.values().size() > array.values().size()) {
                pointers.add(pointer);
            }
        } else if (!whole.equals(held)) {
            pointers.add(pointer);
        }
    }
}
