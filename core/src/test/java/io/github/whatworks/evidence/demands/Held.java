// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.demands;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.Extras;
import io.github.whatworks.evidence.Outcome;
import io.github.whatworks.evidence.Rating;
import io.github.whatworks.evidence.RatingValue;
import io.github.whatworks.evidence.json.EvidenceJson;
import io.github.whatworks.evidence.json.JsonText;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;

/** Records read from JSON, held to come out as they went in. */
final class Held {

    private static final EvidenceJson JSON = EvidenceJson.standard();

    private Held() {}

    /**
     * A record with these members beside the required ones: it survives reading and writing, and every
     * member has a component, so that nothing is kept merely because unknown members are.
     */
    static EvidenceRecord record(String members) {
        EvidenceRecord record = asWritten(members);
        assertThat(allExtras(record)).isEqualTo(Extras.NONE);
        return record;
    }

    /** The same, for records that may hold members without a component. */
    static EvidenceRecord asWritten(String members) {
        String document =
                "{\"format\": \"1.0\", \"id\": \"body:thing\", \"kind\": \"programme\", \"title\": \"A thing\", "
                        + members + "}";
        EvidenceRecord record = JSON.read(document);
        byte[] canonical = JsonText.standard()
                .canonical(JsonText.standard().parse(document))
                .orElseThrow();
        assertThat(JSON.canonical(record))
                .hasValueSatisfying(written -> assertThat(written).isEqualTo(canonical));
        assertThat(JSON.canonical(JSON.read(canonical)))
                .hasValueSatisfying(again -> assertThat(again).isEqualTo(canonical));
        assertThat(JSON.read(JSON.pretty(record))).isEqualTo(record);
        return record;
    }

    /** A record with one rating of itself. */
    static Rating rating(String members) {
        return only(record("\"ratings\": [{" + members + "}]").ratings());
    }

    /** A record with one rating with one value. */
    static RatingValue value(String members) {
        return only(rating("\"values\": [{" + members + "}]").values());
    }

    /** A record with one outcome. */
    static Outcome outcome(String members) {
        return only(record("\"outcomes\": [{" + members + "}]").outcomes());
    }

    static <T> T only(List<T> list) {
        assertThat(list).hasSize(1);
        return list.get(0);
    }

    /** All members without a component, at every level, as one. */
    private static Extras allExtras(Object value) {
        Extras all = Extras.NONE;
        if (value instanceof Extras extras) {
            return extras;
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(Held::allExtras).orElse(all);
        }
        if (value instanceof List<?> list) {
            for (Object element : list) {
                all = both(all, allExtras(element));
            }
        } else if (value instanceof Record part) {
            for (RecordComponent component : part.getClass().getRecordComponents()) {
                all = both(all, allExtras(component(part, component)));
            }
        }
        return all;
    }

    private static Object component(Record part, RecordComponent component) {
        try {
            return component.getAccessor().invoke(part);
        } catch (ReflectiveOperationException notPublic) {
            throw new LinkageError("every part of a record has public accessors", notPublic);
        }
    }

    private static Extras both(Extras one, Extras other) {
        Extras both = one;
        for (var entry : other.members().entrySet()) {
            both = both.with(entry.getKey(), entry.getValue());
        }
        return both;
    }
}
