// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json.databind;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.EvidenceRecordBuilder;
import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.RecordKind;
import io.github.whatworks.evidence.json.EvidenceJson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A part of a record by itself, read and written within a record that holds nothing else: so there is
 * one engine for them all.
 *
 * @param type the part
 * @param member the member of a record that holds it
 * @param listed whether that is a list
 * @param get takes it out of a record
 * @param set puts it into one
 */
record Part<T>(
        Class<T> type,
        String member,
        boolean listed,
        Function<EvidenceRecord, Optional<T>> get,
        BiFunction<EvidenceRecordBuilder, T, EvidenceRecordBuilder> set) {

    /** A part that a record has several of. */
    static <T> Part<T> listed(
            Class<T> type,
            String member,
            Function<EvidenceRecord, List<T>> get,
            BiFunction<EvidenceRecordBuilder, List<T>, EvidenceRecordBuilder> set) {
        return new Part<>(
                type,
                member,
                true,
                record -> get.apply(record).stream().findFirst(),
                (record, part) -> set.apply(record, List.of(part)));
    }

    /** A part that a record has one of. */
    static <T> Part<T> single(
            Class<T> type,
            String member,
            Function<EvidenceRecord, Optional<T>> get,
            BiFunction<EvidenceRecordBuilder, T, EvidenceRecordBuilder> set) {
        return new Part<>(type, member, false, get, set);
    }

    /** The part as a value. */
    JsonValue write(EvidenceJson json, Object part) {
        EvidenceRecordBuilder record = EvidenceRecord.builder("1.0", "a:a", RecordKind.STUDY, "a");
        EvidenceRecord holder = set.apply(record, type.cast(part)).build();
        JsonValue value = Objects.requireNonNull(
                ((JsonValue.Obj) json.toValue(holder)).members().get(member));
        return listed ? ((JsonValue.Array) value).values().get(0) : value;
    }

    /** The part that {@code value} is; nothing where it is none. */
    Optional<T> read(EvidenceJson json, JsonValue value) {
        Map<String, JsonValue> holder = new LinkedHashMap<>();
        List.of("format", "id", "kind", "title").forEach(name -> holder.put(name, JsonValue.of("1")));
        holder.put(member, listed ? JsonValue.of(List.of(value)) : value);
        return get.apply(json.read(JsonValue.of(holder)));
    }
}
