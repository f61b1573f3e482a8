// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json.databind;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonGeneratorImpl;
import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;
import io.github.whatworks.evidence.Decimal;
import io.github.whatworks.evidence.JsonValue;
import java.io.IOException;
import java.util.Map;

/** Writes values token by token, so that the host's indentation and escapes hold inside them too. */
final class ValueWriter {
    private final JsonGenerator out;
    private final boolean text;

    ValueWriter(JsonGenerator out) {
        this.out = out;
        JsonGenerator end = out;
        while (end instanceof JsonGeneratorDelegate delegate) {
            end = delegate.delegate();
        }
        this.text = end instanceof JsonGeneratorImpl;
    }

    void write(JsonValue value) throws IOException {
        if (value instanceof JsonValue.Obj object) {
            out.writeStartObject();
            for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
                out.writeFieldName(member.getKey());
                write(member.getValue());
            }
            out.writeEndObject();
        } else if (value instanceof JsonValue.Array array) {
            out.writeStartArray();
            for (JsonValue element : array.values()) {
                write(element);
            }
            out.writeEndArray();
        } else if (value instanceof JsonValue.Text string) {
            out.writeString(string.value());
        } else if (value instanceof JsonValue.Numeral numeral) {
            number(numeral.value());
        } else if (value instanceof JsonValue.Bool bool) {
            out.writeBoolean(bool.value());
        } else {
            out.writeNull();
        }
    }

    /** In JSON with the digits as written; elsewhere (a tree, a binary form) with the same value. */
    private void number(Decimal number) throws IOException {
        if (text) {
            out.writeNumber(number.literal());
        } else if (number.literal().matches("-?[0-9]{1,18}")) {
            out.writeNumber(Long.parseLong(number.literal()));
        } else {
            out.writeNumber(number.toBigDecimal());
        }
    }
}
