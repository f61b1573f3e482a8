// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.json.InvalidJsonException.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One door for whatever holds records, and what a fault in it costs. */
class RecordsTest {
    private static final String A = record("a:1");
    private static final String B = record("b:é");
    private static final String C = record("c:3");

    private final EvidenceJson json = EvidenceJson.standard();

    static Stream<String> layouts() {
        String spread =
                "{\n  \"format\": \"1.0\",\n  \"id\": \"%s\",\n  \"kind\": \"study\",\n  \"title\": \"}\\\"{\"\n}";
        return Stream.of(
                A + "\n" + B + "\n" + C,
                "\r\n" + A + "\r\n\r\n" + B + "\r\n" + C + "\r\n",
                "[" + A + "," + B + "," + C + "]",
                " [\n" + A + " ,\n" + B + "\n\t, " + C + "]\r\n",
                spread.replace("%s", "a:1") + spread.replace("%s", "b:é") + "\n" + spread.replace("%s", "c:3"),
                "[\n" + spread.replace("%s", "a:1") + ",\n" + B + "," + C + "\n]");
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void records_areTheSameInEveryLayout(String text) throws IOException {
        for (byte[] bytes : List.of(text.getBytes(UTF_8), gzip(text))) {
            List<JsonLine> items = items(json, trickle(bytes, 3));

            assertThat(items).extracting(RecordsTest::id).containsExactly("a:1", "b:é", "c:3");
            assertThat(items).extracting(JsonLine::index).containsExactly(0L, 1L, 2L);
            assertThat(items)
                    .allSatisfy(item -> assertThat(new String(text.getBytes(UTF_8), (int) item.byteOffset(), 9, UTF_8))
                            .startsWith("{"));
        }
    }

    @Test
    void records_ofOneRecordOverManyLines_areIt() {
        EvidenceRecord record = json.read(A);

        List<JsonLine> items = items(json, json.pretty(record));

        assertThat(items).hasSize(1);
        assertThat(items.get(0).record()).contains(record);
        assertThat(items.get(0).lineNumber()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "[]", " [ ] "})
    void records_ofNothing_areNone(String text) {
        assertThat(items(json, text)).isEmpty();
    }

    @Test
    void records_sayWhereTheyStand() {
        List<JsonLine> items = items(json, "[" + A + ",\n  {\"id\":\n\"é\" oops}, " + C + "]");

        assertThat(items).extracting(JsonLine::lineNumber).containsExactly(1L, 2L, 3L);
        assertThat(items).extracting(JsonLine::byteOffset).containsExactly(1L, A.length() + 5L, A.length() + 24L);
        InvalidJsonException fault = items.get(1).fault().orElseThrow();
        assertThat(fault.reason()).isEqualTo(Reason.SYNTAX);
        assertThat(fault.line()).isEqualTo(3);
        assertThat(fault.column()).isEqualTo(5);
        assertThat(fault.pointer()).isEqualTo("/id");
    }

    @Test
    void records_faultBesideOthersOnTheLine_hasItsColumnInTheLine() {
        InvalidJsonException fault =
                items(json, "[" + A + ",{\"id\":5 5}]").get(1).fault().orElseThrow();

        assertThat(fault.line()).isEqualTo(1);
        assertThat(fault.column()).isEqualTo(A.length() + 11);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":oops}",
                "5",
                "null",
                "\"text\"",
                "[" + "[]" + "]",
                "{}",
                "{\"a\":1,\"a\":2}",
                "{\"a\":[1}",
                "{\"a\":\"no end\n,\"b\":1}",
                "{\"a\":\"\\ud800\"}",
                "",
                "] ",
            })
    void records_oneBadElement_costsOneFinding(String bad) {
        List<JsonLine> items = items(json, "[" + A + "," + bad + "," + C + "]");

        if (bad.startsWith("]")) {
            assertThat(items).extracting(RecordsTest::id).containsExactly("a:1", "SYNTAX", "TRAILING");
        } else {
            assertThat(items)
                    .extracting(RecordsTest::id)
                    .hasSize(3)
                    .startsWith("a:1")
                    .endsWith("c:3");
            assertThat(items.get(1).fault()).isPresent();
        }
    }

    @Test
    void records_faultsBetweenElements_areFindingsAndNotTheEnd() {
        assertThat(outline("[" + A + B + "]")).isEqualTo("a:1 SYNTAX b:é");
        assertThat(outline("[" + A + "}}, x" + B + "]")).isEqualTo("a:1 SYNTAX SYNTAX SYNTAX b:é");
        assertThat(outline("[" + A + ",]")).isEqualTo("a:1 SYNTAX");
        assertThat(outline("[" + A)).isEqualTo("a:1 SYNTAX");
        assertThat(outline("[" + A + "," + "{\"a\":")).isEqualTo("a:1 SYNTAX");
        assertThat(outline("[" + A + "] x")).isEqualTo("a:1 TRAILING");
        assertThat(outline("[")).isEqualTo("SYNTAX");
        assertThat(items(json, "[" + A).get(1).fault().orElseThrow())
                .hasMessageContaining("expected the rest of the array, found the end of the text");
    }

    @Test
    void records_ofLinesThatStartWithABrokenOne_areTheOthers() {
        assertThat(outline("{\"id\":\n" + B + "\n" + C)).isEqualTo("SYNTAX b:é c:3");
        assertThat(outline("{\"id\": oops}\n" + B + "\n" + C)).isEqualTo("SYNTAX b:é c:3");
        assertThat(outline("oops\n" + B + "\n" + C)).isEqualTo("SYNTAX b:é c:3");
    }

    @Test
    void records_afterAByteOrderMark_areReadWithAFinding() {
        assertThat(outline("\ufeff[" + A + "]")).isEqualTo("BYTE_ORDER_MARK a:1");
        assertThat(outline("\ufeff" + A + "\n" + B)).isEqualTo("BYTE_ORDER_MARK b:é");
    }

    @Test
    void records_elementBeyondTheLimit_isAFaultAndSkipped() {
        EvidenceJson tight = json.withLimits(JsonLimits.standard().withDocumentBytes(70));
        String longOne = "{\"x\":[\n\"" + "x".repeat(300_000) + "\"]}";

        List<JsonLine> items = items(tight, "[" + A + "," + longOne + "," + C + ",5" + "5".repeat(300_000) + "]");

        assertThat(items).extracting(RecordsTest::id).containsExactly("a:1", "LIMIT", "c:3", "LIMIT");
        assertThat(items.get(1).fault().orElseThrow()).hasMessageContaining("(line 1, column " + (A.length() + 3));
        assertThat(items.get(2).lineNumber()).isEqualTo(2);
    }

    @Test
    void records_ofSeveralGzipMembers_areThoseOfAll() throws IOException {
        ByteArrayOutputStream members = new ByteArrayOutputStream();
        members.write(gzip(A + "\n"));
        members.write(gzip(B + "\n"));
        members.write(gzip(C));

        assertThat(items(json, trickle(members.toByteArray(), 7)))
                .extracting(RecordsTest::id)
                .containsExactly("a:1", "b:é", "c:3");
    }

    @Test
    void records_ofGzipThatUnpacksToTooMuch_endWithAFinding() throws IOException {
        EvidenceJson tight = json.withLimits(JsonLimits.standard().withUnpackedBytes(1_000_000));
        for (String text : List.of(
                A + "\n" + " ".repeat(40_000_000),
                A + "\n" + "x".repeat(40_000_000),
                "[" + A + "," + " ".repeat(40_000_000),
                "[" + A + ",{\"x\":\"" + "x".repeat(40_000_000))) {

            List<JsonLine> items = items(tight, new ByteArrayInputStream(gzip(text)));

            assertThat(items).extracting(RecordsTest::id).containsExactly("a:1", "LIMIT");
            assertThat(items.get(1).fault().orElseThrow())
                    .hasMessageContaining("expected at most 1000000 bytes when unpacked, found more");
        }
    }

    @Test
    void records_ofGzipOfJustTheLimit_areRead() throws IOException {
        EvidenceJson tight = json.withLimits(JsonLimits.standard().withUnpackedBytes(A.length()));

        assertThat(items(tight, new ByteArrayInputStream(gzip(A))))
                .extracting(RecordsTest::id)
                .containsExactly("a:1");
    }

    @Test
    void records_ofDamagedGzip_areThoseBeforeTheDamage() throws IOException {
        byte[] whole = gzip(A + "\n"
                + IntStream.range(0, 100_000).mapToObj(Integer::toString).collect(Collectors.joining()));

        try (Stream<JsonLine> items = json.records(new ByteArrayInputStream(Arrays.copyOf(whole, whole.length / 2)))) {
            assertThatThrownBy(items::toList).isInstanceOf(UncheckedIOException.class);
        }
    }

    @Test
    void records_areLazyAndCloseTheInput() {
        AtomicInteger closed = new AtomicInteger();
        InputStream endless = new InputStream() {
            private final byte[] text = ("," + A).getBytes(UTF_8);
            private int at = -1;

            @Override
            public int read() {
                return at < 0 ? start() : text[at++ % text.length];
            }

            private int start() {
                at = 1;
                return '[';
            }

            @Override
            public void close() {
                closed.incrementAndGet();
            }
        };

        try (Stream<JsonLine> items = json.records(endless)) {
            assertThat(items.limit(5)).hasSize(5);
        }
        assertThat(closed).hasValue(1);
    }

    @Property(tries = 300)
    void records_ofAnyText_areFindingsAtWorst(
            @ForAll @CharRange(from = ' ', to = '~') @StringLength(max = 60) String ascii,
            @ForAll List<@IntRange(max = 12) Integer> pieces) {
        List<String> parts = List.of("{", "}", "[", "]", ",", "\"", "\\", "\n", " ", A, ":", "1", "\u00e9");
        String text = pieces.stream().map(parts::get).collect(Collectors.joining());

        for (String start : List.of("", "[", "{\n")) {
            assertThat(items(json, start + text)).isNotNull();
            assertThat(items(json, start + ascii)).isNotNull();
        }
    }

    @Property(tries = 300)
    void records_ofArray_areThoseOfItsLines(@ForAll List<@IntRange(max = 3) Integer> picks) {
        List<String> texts = List.of(A, B, "{\"id\":5}", "{\"x\":[1,}");
        Function<String, String> joined = by -> picks.stream().map(texts::get).collect(Collectors.joining(by));

        assertThat(outline("[" + joined.apply(",") + "]")).isEqualTo(outline(joined.apply("\n")));
    }

    private String outline(String text) {
        return items(json, text).stream().map(RecordsTest::id).collect(Collectors.joining(" "));
    }

    private static List<JsonLine> items(EvidenceJson json, String text) {
        return items(json, new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    private static List<JsonLine> items(EvidenceJson json, InputStream in) {
        try (Stream<JsonLine> items = json.records(in)) {
            return items.toList();
        }
    }

    private static String id(JsonLine item) {
        return item.record()
                .map(EvidenceRecord::id)
                .orElseGet(() -> item.fault().orElseThrow().reason().name());
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(text.getBytes(UTF_8));
        }
        return out.toByteArray();
    }

    private static InputStream trickle(byte[] bytes, int most) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] target, int from, int length) {
                return super.read(target, from, Math.min(length, most));
            }

            @Override
            public synchronized int available() {
                return 0;
            }
        };
    }

    private static String record(String id) {
        return "{\"format\":\"1.0\",\"id\":\"" + id + "\",\"kind\":\"programme\",\"title\":\"T\"}";
    }
}
