// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json.databind;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import io.github.whatworks.evidence.Decimal;
import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.json.EvidenceJson;
import io.github.whatworks.evidence.json.InvalidJsonException;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds what reads a type of this library. */
final class Readers extends Deserializers.Base {
    private final EvidenceJson json = EvidenceJson.standard();

    @Override
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription description) {
        Class<?> raw = type.getRawClass();
        return parts(raw).map(parts -> new Reader(raw, parts)).orElse(null);
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return parts(type).isPresent();
    }

    /** How JSON becomes a value of this type, if this library says so; nothing where it does not fit. */
    private Optional<Function<JsonValue, Optional<?>>> parts(Class<?> type) {
        if (type == EvidenceRecord.class) {
            return Optional.of(value -> Optional.of(json.read(value)));
        }
        if (JsonValue.class.isAssignableFrom(type)) {
            return Optional.of(value -> Optional.of(value).filter(type::isInstance));
        }
        if (type == Decimal.class) {
            return Optional.of(value ->
                    value instanceof JsonValue.Numeral numeral ? Optional.of(numeral.value()) : Optional.empty());
        }
        Optional<Vocabulary> vocabulary = Vocabulary.of(type);
        if (vocabulary.isPresent()) {
            return Optional.of(value -> value instanceof JsonValue.Text text
                    ? vocabulary.map(it -> it.read(text.value()))
                    : Optional.empty());
        }
        return RecordParts.of(type).map(part -> value -> part.read(json, value));
    }

    private static final class Reader extends JsonDeserializer<Object> {
        private final Class<?> type;
        private final Function<JsonValue, Optional<?>> parts;

        Reader(Class<?> type, Function<JsonValue, Optional<?>> parts) {
            this.type = type;
            this.parts = parts;
        }

        @Override
        public Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
            JsonValue value = new ValueReader(in).read();
            try {
                Optional<?> part = parts.apply(value);
                if (part.isPresent()) {
                    return part.get();
                }
            } catch (InvalidJsonException | IllegalArgumentException fault) {
                throw (IOException) MismatchedInputException.from(in, type, fault.getMessage())
                        .initCause(fault);
            }
            throw MismatchedInputException.from(
                    in, type, "expected JSON that is a " + type.getSimpleName() + ", found another value");
        }

        /** The literal {@code null} is a value where any value may stand. */
        @Override
        public @Nullable Object getNullValue(DeserializationContext context) {
            return type.isInstance(JsonValue.NULL) ? JsonValue.NULL : null;
        }

        @Override
        public Object deserializeWithType(JsonParser in, DeserializationContext context, TypeDeserializer typing)
                throws IOException {
            return deserialize(in, context);
        }
    }
}
