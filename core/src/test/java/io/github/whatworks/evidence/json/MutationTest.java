// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.json.InvalidJsonException.Reason;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Whatever is done to the bytes of a record, inspecting and reading agree on whether it is sound. */
@Domain(Documents.class)
@Domain(DomainContext.Global.class)
class MutationTest {
    private static final String TEMPTING = "{}[]\",:\\/'0-+.eNu \n\t\r\0\u001f*";
    private static final int MOST = 101;

    /** Has read the texts of the tries before: what it has learnt from them must not show. */
    private static final EvidenceJson EXPERIENCED = EvidenceJson.standard();

    private final EvidenceJson json = EvidenceJson.standard();
    private final JsonText text = JsonText.standard();

    @Property
    void inspect_ofASoundText_isItsRecordWithoutFaults(@ForAll JsonValue.Obj document) {
        for (byte[] sound :
                List.of(text.compact(document), text.pretty(document).getBytes(UTF_8))) {
            assertThat(json.inspect(sound))
                    .isEqualTo(new JsonInspection(Optional.of(json.read(sound)), List.of(), true));
        }
    }

    @Property
    void inspect_ofAnyMutation_agreesWithReading(
            @ForAll JsonValue.Obj document,
            @ForAll Random random,
            @ForAll @IntRange(min = 1, max = 5) int changes,
            @ForAll boolean pretty) {
        byte[] mutated = pretty ? text.pretty(document).getBytes(UTF_8) : text.compact(document);
        for (int i = 0; i < changes; i++) {
            mutated = mutate(mutated, random);
        }

        JsonInspection inspection = json.inspect(mutated);

        JsonInspection experienced = EXPERIENCED.inspect(mutated);
        assertThat(messages(experienced)).isEqualTo(messages(inspection));
        assertThat(experienced.record()).isEqualTo(inspection.record());
        Optional<InvalidJsonException> refusal = refusal(mutated);
        assertThat(inspection.faults().isEmpty()).isEqualTo(refusal.isEmpty());
        refusal.ifPresent(fault -> assertThat(inspection.faults())
                .extracting(InvalidJsonException::getMessage)
                .contains(fault.getMessage()));
        if (inspection.faults().isEmpty()) {
            assertThat(inspection.record()).contains(json.read(mutated));
        }
        if (!inspection.whole()) {
            assertThat(inspection.record()).isEmpty();
        } else if (inspection.record().isEmpty()) {
            assertThat(inspection.faults())
                    .extracting(InvalidJsonException::reason)
                    .containsAnyOf(Reason.FORMAT, Reason.REQUIRED);
        }
        assertThat(inspection.faults()).hasSizeLessThanOrEqualTo(MOST).doesNotHaveDuplicates();
        assertPlaces(inspection.faults(), mutated);
    }

    @Property
    void locate_ofAnyMutation_givesPlacesInTheText(
            @ForAll JsonValue.Obj document, @ForAll Random random, @ForAll @IntRange(min = 1, max = 3) int changes) {
        byte[] mutated = text.pretty(document).getBytes(UTF_8);
        for (int i = 0; i < changes; i++) {
            mutated = mutate(mutated, random);
        }
        List<String> pointers = Stream.of("", "/title", "/ratings/0/values/0/code", "/x/y/z", "/outcomes/1", "/title")
                .distinct()
                .toList();

        Map<String, JsonPlace> places = json.locate(mutated, pointers);

        long lines = lines(mutated);
        assertThat(places).containsOnlyKeys(pointers);
        assertThat(places.values()).allSatisfy(place -> {
            assertThat(place.line()).isBetween(1L, lines);
            assertThat(place.column()).isPositive();
        });
    }

    @Property
    void texts_ofAnyMutation_areFindingsAtWorst(@ForAll JsonValue.Obj document, @ForAll Random random) {
        String line = new String(text.compact(document), UTF_8);
        byte[] lines = (line + "\n" + line + "\n").getBytes(UTF_8);
        byte[] array = ("[" + line + ",\n" + line + "]").getBytes(UTF_8);

        for (byte[] whole : List.of(mutate(lines, random), mutate(array, random))) {
            try (Stream<RecordText> texts = json.texts(new ByteArrayInputStream(whole))) {
                texts.forEach(part -> assertThat(json.inspect(part).faults().isEmpty())
                        .isEqualTo(refusal(() -> json.read(part)).isEmpty()));
            }
        }
    }

    private static List<String> messages(JsonInspection inspection) {
        return inspection.faults().stream()
                .map(InvalidJsonException::getMessage)
                .toList();
    }

    private void assertPlaces(List<InvalidJsonException> faults, byte[] bytes) {
        long lines = lines(bytes);
        assertThat(faults).allSatisfy(fault -> {
            assertThat(fault.line()).isBetween(1L, lines);
            assertThat(fault.column()).isBetween(1L, bytes.length + 1L);
            assertThatCode(() -> json.locate(bytes, List.of(fault.pointer()))).doesNotThrowAnyException();
        });
    }

    private static long lines(byte[] bytes) {
        long lines = 1;
        for (byte b : bytes) {
            lines += b == '\n' ? 1 : 0;
        }
        return lines;
    }

    private Optional<InvalidJsonException> refusal(byte[] bytes) {
        return refusal(() -> json.read(bytes));
    }

    private static Optional<InvalidJsonException> refusal(ThrowingCallable reading) {
        return Optional.ofNullable(catchThrowableOfType(InvalidJsonException.class, reading));
    }

    private static byte[] mutate(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length);
        byte other = random.nextInt(4) == 0
                ? (byte) random.nextInt(256)
                : (byte) TEMPTING.charAt(random.nextInt(TEMPTING.length()));
        switch (random.nextInt(5)) {
            case 0 -> {
                byte[] flipped = bytes.clone();
                flipped[at] ^= (byte) (1 << random.nextInt(8));
                return flipped;
            }
            case 1 -> {
                byte[] replaced = bytes.clone();
                replaced[at] = other;
                return replaced;
            }
            case 2 -> {
                return bytes.length == 1 ? bytes : without(bytes, at, at + 1);
            }
            case 3 -> {
                int end = Math.min(bytes.length, at + 1 + random.nextInt(8));
                return end - at == bytes.length ? bytes : without(bytes, at, end);
            }
            default -> {
                byte[] inserted = Arrays.copyOf(bytes, bytes.length + 1);
                System.arraycopy(bytes, at, inserted, at + 1, bytes.length - at);
                inserted[at] = other;
                return inserted;
            }
        }
    }

    private static byte[] without(byte[] bytes, int from, int to) {
        byte[] rest = Arrays.copyOf(bytes, bytes.length - (to - from));
        System.arraycopy(bytes, to, rest, from, bytes.length - to);
        return rest;
    }
}
