// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.Extras;
import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.Note;
import io.github.whatworks.evidence.RatingValue;
import io.github.whatworks.evidence.RecordKind;
import io.github.whatworks.evidence.RecordStatus;
import io.github.whatworks.evidence.json.plan.Plan;
import io.github.whatworks.evidence.json.plan.Plans;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The builders, which are generated: what they promise, and that each gives back what it was given. */
class BuildersTest {
    private static final Extras EXTRAS = new Extras(Map.of("status", JsonValue.NULL, "x", JsonValue.of(1)));

    @Test
    void setter_dropsTheExtraOfItsName() {
        EvidenceRecord record = EvidenceRecord.builder("1.0", "a:b", RecordKind.PROGRAMME, "T")
                .extras(EXTRAS)
                .status(RecordStatus.PUBLISHED)
                .build();

        assertThat(record.status()).hasValue(RecordStatus.PUBLISHED);
        assertThat(record.extras().members()).containsOnlyKeys("x");
    }

    @Test
    void setter_ofList_takesListOrValuesAndReplacesWhatWasThere() {
        RatingValue value = RatingValue.builder()
                .oneOf("1", "2")
                .oneOf(List.of("2", "2+"))
                .marks("*")
                .build();

        assertThat(value.oneOf()).containsExactly("2", "2+");
        assertThat(value.marks()).containsExactly("*");
    }

    @Test
    void setter_ofRequiredPart_replacesIt() {
        EvidenceRecord record = EvidenceRecord.builder("1.0", "a:b", RecordKind.PROGRAMME, "T")
                .title("U")
                .build();

        assertThat(record.title()).isEqualTo("U");
    }

    @Test
    @SuppressWarnings("NullAway")
    void setter_null_isRefused() {
        assertThatNullPointerException().isThrownBy(() -> RatingValue.builder().code(null));
        assertThatNullPointerException().isThrownBy(() -> RatingValue.builder().extras(null));
        assertThatNullPointerException()
                .isThrownBy(() -> EvidenceRecord.builder(null, "a:b", RecordKind.PROGRAMME, "T"));
    }

    @Test
    void build_twice_givesValuesThatDoNotShareChanges() {
        var builder = RatingValue.builder().code("1");
        RatingValue first = builder.build();

        assertThat(builder.code("2").build().code()).hasValue("2");
        assertThat(first.code()).hasValue("1");
    }

    @Test
    void toBuilder_ofEveryPart_givesBackAnEqualPart() throws ReflectiveOperationException {
        Set<Class<?>> rebuilt = new HashSet<>();
        Documents.Maker maker = new Documents.Maker(new Random(42));
        for (int i = 0; i < 50; i++) {
            rebuild(Plans.EVIDENCE_RECORD, EvidenceJson.standard().read(maker.document()), rebuilt);
        }

        assertThat(rebuilt)
                .contains(EvidenceRecord.class, RatingValue.class)
                .doesNotContain(Note.class)
                .hasSizeGreaterThan(20);
    }

    @SuppressWarnings("unchecked")
    private static <T> void rebuild(Plan<T> plan, Object value, Set<Class<?>> rebuilt)
            throws ReflectiveOperationException {
        Optional<Method> toBuilder = Arrays.stream(value.getClass().getMethods())
                .filter(method -> method.getName().equals("toBuilder"))
                .findFirst();
        if (toBuilder.isPresent()) {
            Object builder = toBuilder.get().invoke(value);
            assertThat(builder.getClass().getMethod("build").invoke(builder)).isEqualTo(value);
            rebuilt.add(value.getClass());
        }
        for (int i = 0; i < plan.members().size(); i++) {
            Object part = plan.part((T) value, i);
            if (plan.member(i).shape() instanceof Plan<?> inner) {
                List<?> parts = part instanceof List<?> list
                        ? list
                        : ((Optional<?>) part).stream().toList();
                for (Object element : parts) {
                    rebuild(inner, element, rebuilt);
                }
            }
        }
    }
}
