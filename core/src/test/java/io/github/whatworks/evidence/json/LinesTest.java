// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LinesTest {
    private final EvidenceJson json = EvidenceJson.standard();

    @Test
    void lines_oneBadLine_doesNotStopTheRest() {
        List<JsonLine> lines = lines(json, record("é:1") + "\r\n\n \t\r\n{\"id\" oops}\n" + record("a:2"));

        assertThat(lines).extracting(JsonLine::lineNumber).containsExactly(1L, 4L, 5L);
        assertThat(lines).extracting(JsonLine::byteOffset).containsExactly(0L, 66L, 78L);
        assertThat(lines.get(0).record())
                .hasValueSatisfying(record -> assertThat(record.id()).isEqualTo("é:1"));
        assertThat(lines.get(1).record()).isEmpty();
        assertThat(lines.get(1).fault()).hasValueSatisfying(fault -> {
            assertThat(fault.line()).isEqualTo(4);
            assertThat(fault.column()).isEqualTo(7);
        });
        assertThat(lines.get(2).record()).isPresent();
    }

    @Test
    void lines_endOfFile_needsNoNewline() {
        assertThat(lines(json, record("a:1"))).hasSize(1);
        assertThat(lines(json, record("a:1") + "\n")).hasSize(1);
        assertThat(lines(json, "")).isEmpty();
        assertThat(lines(json, "\n\n")).isEmpty();
    }

    @Test
    void lines_lineBeyondTheLimit_isAFaultAndSkipped() {
        EvidenceJson tight = json.withLimits(JsonLimits.standard().withDocumentBytes(70));
        String text = record("a:1") + "\n" + "x".repeat(300_000) + "\n" + record("a:2") + "\n" + "y".repeat(300_000);

        List<JsonLine> lines = lines(tight, text);

        assertThat(lines).extracting(line -> line.record().isPresent()).containsExactly(true, false, true, false);
        assertThat(lines).extracting(JsonLine::lineNumber).containsExactly(1L, 2L, 3L, 4L);
        assertThat(lines.get(2).byteOffset()).isEqualTo(text.indexOf(record("a:2")));
        assertThat(lines.get(1).fault().orElseThrow().reason()).isEqualTo(InvalidJsonException.Reason.LIMIT);
    }

    @Test
    void lines_lineBeyondTheLimit_isNotHeldInMemory() {
        EvidenceJson tight = json.withLimits(JsonLimits.standard().withDocumentBytes(70));
        AtomicInteger largestBuffer = new AtomicInteger();
        InputStream endlessLine = new InputStream() {
            private int left = 50_000_000;

            @Override
            public int read() {
                return left-- > 0 ? 'x' : -1;
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                largestBuffer.accumulateAndGet(bytes.length, Math::max);
                int count = Math.min(length, left);
                Arrays.fill(bytes, from, from + count, (byte) 'x');
                left -= count;
                return count == 0 ? -1 : count;
            }
        };

        try (Stream<JsonLine> lines = tight.lines(endlessLine)) {
            assertThat(lines).hasSize(1);
        }
        assertThat(largestBuffer.get()).isLessThanOrEqualTo(1 << 17);
    }

    @Test
    void lines_recordThatLacksAMember_isLocatedInItsLine() {
        List<JsonLine> lines = lines(json, record("a:1") + "\n{\"format\":\"1.0\"}\n  {\"format\":\"1.0\",\"id\":5}");

        assertThat(lines.get(1).fault()).hasValueSatisfying(fault -> {
            assertThat(fault.pointer()).isEqualTo("/id");
            assertThat(fault.line()).isEqualTo(2);
            assertThat(fault.column()).isEqualTo(1);
        });
        assertThat(lines.get(2).fault()).hasValueSatisfying(fault -> {
            assertThat(fault.line()).isEqualTo(3);
            assertThat(fault.column()).isEqualTo(24);
        });
    }

    @Test
    void lines_manyLinesInSmallPieces_areAllRead() {
        String text = IntStream.range(0, 3000).mapToObj(i -> record("a:" + i)).collect(Collectors.joining("\n"));
        InputStream trickle = new ByteArrayInputStream(text.getBytes(UTF_8)) {
            @Override
            public synchronized int read(byte[] bytes, int from, int length) {
                return super.read(bytes, from, Math.min(length, 7919));
            }
        };

        try (Stream<JsonLine> lines = json.lines(trickle)) {
            assertThat(lines.map(line -> line.record().orElseThrow().id()))
                    .containsExactlyElementsOf(
                            IntStream.range(0, 3000).mapToObj(i -> "a:" + i).toList());
        }
    }

    @Test
    void lines_lineLongerThanTheFirstBuffer_isRead() {
        String longLine = record("a:1").replace("\"T\"", "\"" + "t".repeat(200_000) + "\"");

        List<JsonLine> lines = lines(json, record("a:0") + "\n" + longLine + "\n" + record("a:2"));

        assertThat(lines).allSatisfy(line -> assertThat(line.record()).isPresent());
        assertThat(lines.get(1).record().orElseThrow().title()).hasSize(200_000);
    }

    @Test
    void lines_isLazyAndClosesTheInput() {
        AtomicInteger closed = new AtomicInteger();
        InputStream endless = new InputStream() {
            private final byte[] line = (record("a:1") + "\n").getBytes(UTF_8);
            private int at;

            @Override
            public int read() {
                return line[at++ % line.length];
            }

            @Override
            public void close() {
                closed.incrementAndGet();
            }
        };

        try (Stream<JsonLine> lines = json.lines(endless)) {
            assertThat(lines.limit(5)).hasSize(5);
        }
        assertThat(closed).hasValue(1);
    }

    @Test
    void lines_unreadableInput_isReported() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };

        try (Stream<JsonLine> lines = json.lines(broken)) {
            assertThatThrownBy(lines::toList)
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("gone");
        }
    }

    @Test
    void lines_askedBeyondTheEnd_hasNoElement() {
        try (Stream<JsonLine> lines =
                json.lines(new ByteArrayInputStream(record("a:1").getBytes(UTF_8)))) {
            Iterator<JsonLine> iterator = lines.iterator();

            assertThat(iterator.next().record()).isPresent();
            assertThatThrownBy(iterator::next).isInstanceOf(NoSuchElementException.class);
        }
    }

    private static List<JsonLine> lines(EvidenceJson json, String text) {
        try (Stream<JsonLine> lines = json.lines(new ByteArrayInputStream(text.getBytes(UTF_8)))) {
            return lines.toList();
        }
    }

    private static String record(String id) {
        return "{\"format\":\"1.0\",\"id\":\"" + id + "\",\"kind\":\"programme\",\"title\":\"T\"}";
    }
}
