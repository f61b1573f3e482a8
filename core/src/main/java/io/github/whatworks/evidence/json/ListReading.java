// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json;

import com.fasterxml.jackson.core.JsonToken;
import io.github.whatworks.evidence.JsonValue;
import java.util.ArrayList;
import java.util.List;

/** Reads arrays, all of whose elements have to fit. */
final class ListReading extends Reading {
    private static final Misfit NO_VALUES = new Misfit(JsonValue.of(List.of()));

    /** Room for more is not kept. */
    private static final int MOST_KEPT = 1000;

    private final Reading element;
    private List<Object> values = new ArrayList<>();

    ListReading(Reading element) {
        this.element = element;
    }

    @Override
    Object value(Tokens tokens, JsonToken start) {
        if (start != JsonToken.START_ARRAY) {
            return misfit(tokens, start);
        }
        int index = tokens.index();
        JsonToken token = tokens.next();
        if (token == JsonToken.END_ARRAY) {
            return NO_VALUES;
        }
        Object first = element.value(tokens, token);
        boolean fits = !(first instanceof Misfit);
        token = tokens.next();
        if (token == JsonToken.END_ARRAY && fits) {
            return List.of(first);
        }
        values.add(first);
        for (; token != JsonToken.END_ARRAY; token = tokens.next()) {
            Object value = element.value(tokens, token);
            values.add(value);
            fits &= !(value instanceof Misfit);
        }
        List<Object> all = List.copyOf(values);
        letGo();
        return fits ? all : again(tokens, index);
    }

    @Override
    void forget() {
        letGo();
        element.forget();
    }

    private void letGo() {
        if (values.size() > MOST_KEPT) {
            values = new ArrayList<>();
        } else {
            values.clear();
        }
    }
}
