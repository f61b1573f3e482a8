// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class Utf8Test {

    @Property
    void firstFault_agreesWithTheDecoderOfThePlatform(@ForAll("almostUtf8") byte[] bytes) {
        int fault = Utf8.firstFault(bytes, 0, bytes.length);

        assertThat(fault < 0).isEqualTo(isUtf8(bytes));
        assertThat(isUtf8(Arrays.copyOf(bytes, Math.max(fault, 0)))).isTrue();
    }

    @Test
    void firstFault_ofEveryKindOfSequence_agreesWithTheDecoderOfThePlatform() {
        byte[] bytes = "12345678____".getBytes(StandardCharsets.US_ASCII);
        for (int first = 0x80; first <= 0xFF; first++) {
            for (int second = 0x7F; second <= 0xC0; second++) {
                for (int third : new int[] {0x7F, 0x80, 0xBF, 0xC0}) {
                    for (int fourth : new int[] {'x', 0x80, 0xBF}) {
                        bytes[8] = (byte) first;
                        bytes[9] = (byte) second;
                        bytes[10] = (byte) third;
                        bytes[11] = (byte) fourth;
                        if ((Utf8.firstFault(bytes, 0, bytes.length) < 0) != isUtf8(bytes)) {
                            assertThat(bytes).as("taken for what it is not").isEmpty();
                        }
                    }
                }
            }
        }
    }

    @Test
    void firstFault_wherever_isFound() {
        for (int length = 1; length < 40; length++) {
            for (int at = 0; at < length; at++) {
                byte[] bytes = "x".repeat(length).getBytes(StandardCharsets.US_ASCII);
                bytes[at] = (byte) 0xFF;

                assertThat(Utf8.firstFault(bytes, 0, length)).isEqualTo(at);
                assertThat(Utf8.firstFault(bytes, at + 1, length)).isEqualTo(Utf8.PLAIN);
                assertThat(Utf8.firstFault(bytes, 0, at)).isEqualTo(Utf8.PLAIN);
            }
        }
    }

    @Property
    void firstFault_ofSoundText_saysWhetherSurrogatesMayBeEscaped(@ForAll("escapes") byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);

        assertThat(Utf8.firstFault(bytes, 0, bytes.length) == Utf8.ESCAPES)
                .isEqualTo(text.contains("\\ud") || text.contains("\\uD"));
    }

    @Test
    void encode_text_isItsUtf8OrStopsAtTheLoneHalf() {
        assertThat(Surrogates.encode("a\u20ac\ud83d\ude00"))
                .isEqualTo("a\u20ac\ud83d\ude00".getBytes(StandardCharsets.UTF_8));
        assertThat(Surrogates.encode("a\udfffb")).containsExactly('a', 0xED, 0xBF, 0xBF);
    }

    @Provide
    Arbitrary<byte[]> almostUtf8() {
        Arbitrary<byte[]> right = Arbitraries.of("plain text, ", "\u00e9", "\u20ac", "\ud83d\ude00", "\uffff", "\0")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
        Arbitrary<byte[]> odd = Arbitraries.of(
                        0x80, 0xBF, 0xC0, 0xC2, 0xE0, 0xA0, 0xED, 0x9F, 0xF0, 0x90, 0xF4, 0x8F, 0xF5, 0xFF)
                .map(single -> new byte[] {single.byteValue()});
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(4, right), net.jqwik.api.Tuple.of(1, odd))
                .list()
                .ofMaxSize(12)
                .map(Utf8Test::joined);
    }

    @Provide
    Arbitrary<byte[]> escapes() {
        return Arbitraries.of("\\", "u", "d", "D", "8", "\u00e9", "plain text")
                .list()
                .ofMaxSize(20)
                .map(parts -> String.join("", parts).getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] joined(Iterable<byte[]> parts) {
        ByteBuffer all = ByteBuffer.allocate(1024);
        parts.forEach(all::put);
        return Arrays.copyOf(all.array(), all.position());
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException malformed) {
            return false;
        }
    }
}
