// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json.databind;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.Serializers;
import io.github.whatworks.evidence.Decimal;
import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.json.EvidenceJson;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds what writes a type of this library. */
final class Writers extends Serializers.Base {
    private final EvidenceJson json = EvidenceJson.standard();

    @Override
    public @Nullable JsonSerializer<?> findSerializer(
            SerializationConfig config, JavaType type, BeanDescription description) {
        return values(type.getRawClass()).map(Writer::new).orElse(null);
    }

    /** How values of this type become JSON, if this library says so. */
    private Optional<Function<Object, JsonValue>> values(Class<?> type) {
        if (type == EvidenceRecord.class) {
            return Optional.of(value -> json.toValue((EvidenceRecord) value));
        }
        if (JsonValue.class.isAssignableFrom(type)) {
            return Optional.of(JsonValue.class::cast);
        }
        if (type == Decimal.class) {
            return Optional.of(value -> new JsonValue.Numeral((Decimal) value));
        }
        if (Vocabulary.of(type).isPresent()) {
            return Optional.of(value -> JsonValue.of(value.toString()));
        }
        return RecordParts.of(type).map(part -> value -> part.write(json, value));
    }

    private static final class Writer extends JsonSerializer<Object> {
        private final Function<Object, JsonValue> values;

        Writer(Function<Object, JsonValue> values) {
            this.values = values;
        }

        @Override
        public void serialize(Object value, JsonGenerator out, SerializerProvider provider) throws IOException {
            new ValueWriter(out).write(values.apply(value));
        }

        /** No type is written in: what is read says itself what it is. */
        @Override
        public void serializeWithType(
                Object value, JsonGenerator out, SerializerProvider provider, TypeSerializer typing)
                throws IOException {
            serialize(value, out, provider);
        }
    }
}
