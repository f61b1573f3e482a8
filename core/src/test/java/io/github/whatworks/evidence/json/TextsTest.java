// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.json.InvalidJsonException.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Splitting apart from reading: what the texts are, and where they stand. */
class TextsTest {
    private static final String A = record("a:1");
    private static final String B = record("b:\u00e9");
    private static final String BAD = "{\"x\":NaN}";

    private final EvidenceJson json = EvidenceJson.standard();

    @Test
    void texts_ofLines_areTheLinesAsTheyAre() {
        String file = A + "\r\n\r\n  " + B + " \n\t\n" + BAD;

        List<RecordText> texts = texts(file);

        assertThat(texts).extracting(TextsTest::content).containsExactly(A + "\r", "  " + B + " ", BAD);
        assertThat(texts).extracting(RecordText::line).containsExactly(1L, 3L, 5L);
        assertThat(texts).extracting(RecordText::column).containsOnly(1L);
        assertThat(texts).extracting(RecordText::index).containsExactly(0L, 1L, 2L);
        assertThat(texts).extracting(RecordText::byteOffset).containsExactly(0L, 62L, 127L);
        assertThat(texts).allSatisfy(text -> assertThat(text.fault()).isEmpty());
    }

    @Test
    void texts_ofAnArray_areItsElements() {
        List<RecordText> texts = texts("[" + A + ", " + B + ",\n " + BAD + "]");

        assertThat(texts).extracting(TextsTest::content).containsExactly(A, B, BAD);
        assertThat(texts).extracting(RecordText::line).containsExactly(1L, 1L, 2L);
        assertThat(texts).extracting(RecordText::column).containsExactly(2L, A.length() + 4L, 2L);
        assertThat(texts).extracting(RecordText::byteOffset).containsExactly(1L, 61L, 123L);
    }

    @Test
    void texts_ofRecordsOverManyLines_areEachWhole() {
        String pretty = json.pretty(json.read(A));

        List<RecordText> texts = texts(pretty + "\n" + pretty);

        assertThat(texts).extracting(TextsTest::content).containsExactly(pretty, pretty);
        assertThat(texts).extracting(RecordText::line).containsExactly(1L, 7L);
    }

    @Test
    void texts_oneBadLine_costsItsOwnFindingsAndTheRestGoesOn() {
        List<JsonInspection> all =
                texts(A + "\n" + A.replace("}", ",\"x\":[1,],\"y\":NaN}") + "\n" + "oops\n" + B).stream()
                        .map(json::inspect)
                        .toList();

        assertThat(all).extracting(JsonInspection::whole).containsExactly(true, true, false, true);
        assertThat(all)
                .extracting(inspection -> inspection.faults().stream()
                        .map(fault -> fault.reason() + " " + fault.line() + ":" + fault.column())
                        .collect(Collectors.joining(", ")))
                .containsExactly("", "SYNTAX 2:66, NOT_A_NUMBER 2:72", "SYNTAX 3:1", "");
        assertThat(all)
                .extracting(inspection ->
                        inspection.record().map(EvidenceRecord::id).orElse("none"))
                .containsExactly("a:1", "a:1", "none", "b:\u00e9");
    }

    @Test
    void texts_badElementOfAnArray_isLocatedInTheFile() {
        List<RecordText> texts = texts("[\n  " + A + ", {\"\u20ac\": NaN,\n\"b\" : 01}\n]");

        assertThat(json.inspect(texts.get(1)).faults())
                .filteredOn(fault -> fault.reason() != Reason.REQUIRED)
                .extracting(fault -> fault.pointer() + " " + fault.line() + ":" + fault.column())
                .containsExactly("/\u20ac 2:" + (A.length() + 11), "/b 3:7");
        assertThat(json.locate(texts.get(1), List.of("", "/b")))
                .containsEntry("", new JsonPlace(2, A.length() + 5))
                .containsEntry("/b", new JsonPlace(3, 7));
    }

    @Test
    void texts_faultBetweenRecords_isInPlaceOfAText() {
        List<RecordText> texts = texts("[" + A + ",,\n" + B + " x]");

        RecordText comma = texts.get(1);
        assertThat(texts).hasSize(4);
        assertThat(comma.fault()).hasValueSatisfying(fault -> {
            assertThat(fault.reason()).isEqualTo(Reason.SYNTAX);
            assertThat(fault.found()).isEqualTo("','");
            assertThat(fault.column()).isEqualTo(A.length() + 3);
        });
        assertThat(comma.column()).isEqualTo(A.length() + 3);
        assertThat(comma.bytes()).isEmpty();
        assertThat(catchThrowableOfType(InvalidJsonException.class, () -> json.read(comma)))
                .isSameAs(comma.fault().orElseThrow());
        assertThat(texts.get(3).fault()).isPresent();
    }

    @Test
    void texts_areAsManyAsRecords() {
        for (String file : List.of("[" + A + "," + BAD + ",]" + A, A + "\n" + BAD + "\n\n" + A, A + A + "\noops")) {
            List<RecordText> texts = texts(file);
            try (Stream<JsonLine> records = json.records(input(file))) {
                assertThat(records)
                        .extracting(JsonLine::lineNumber, JsonLine::byteOffset, JsonLine::index)
                        .containsExactlyElementsOf(texts.stream()
                                .map(text -> org.assertj.core.groups.Tuple.tuple(
                                        text.line(), text.byteOffset(), text.index()))
                                .toList());
            }
        }
    }

    @Test
    void texts_keepTheirBytes_whenMoreIsRead() {
        String file = IntStream.range(0, 5000).mapToObj(i -> record("a:" + i)).collect(Collectors.joining("\n"));

        List<RecordText> texts = texts(file);

        assertThat(texts.stream().map(TextsTest::content).collect(Collectors.joining("\n")))
                .isEqualTo(file);
        assertThat(texts.parallelStream().map(text -> json.read(text).id()))
                .containsExactlyElementsOf(
                        IntStream.range(0, 5000).mapToObj(i -> "a:" + i).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16", "X-UTF-16LE-BOM", "UTF-32LE", "X-UTF-32BE-BOM"})
    void texts_ofAnotherEncoding_areOneFaultInWords(String charset) {
        byte[] file = (A + "\n" + B + "\n").getBytes(Charset.forName(charset));

        List<RecordText> texts = texts(new ByteArrayInputStream(file));

        assertThat(texts).hasSize(1);
        assertThat(texts.get(0).fault())
                .map(fault -> fault.reason() + " " + fault.expected() + " " + fault.found())
                .hasValue("ENCODING UTF-8 " + (charset.contains("32") ? "UTF-32" : "UTF-16"));
    }

    @Test
    void lines_ofAnotherEncoding_doNotEnd() {
        try (Stream<JsonLine> lines = json.lines(new ByteArrayInputStream((A + "\n" + B).getBytes(UTF_16LE)))) {
            assertThat(lines).allSatisfy(line -> assertThat(line.fault()).isPresent());
        }
        assertThat(texts(new ByteArrayInputStream("5".getBytes(UTF_16)))).hasSize(1);
    }

    @Test
    void texts_lineBeyondTheLimit_isAFaultAndSkippedToItsEnd() {
        List<RecordText> texts = texts(A + "\n{\"x\":\"" + "x".repeat(20_000_000) + "\"}\n" + B);

        assertThat(texts).hasSize(3);
        assertThat(texts.get(1).fault()).map(InvalidJsonException::reason).hasValue(Reason.LIMIT);
        assertThat(texts.get(1).line()).isEqualTo(2);
        assertThat(json.read(texts.get(2)).id()).isEqualTo("b:\u00e9");
    }

    @Test
    void texts_ofDamagedGzip_endWithACauseThatTellsItFromADisk() throws IOException {
        String file =
                IntStream.range(0, 20_000).mapToObj(i -> record("a:" + i * 31)).collect(Collectors.joining("\n"));
        byte[] whole = gzip(file);
        byte[] damaged = whole.clone();
        Arrays.fill(damaged, whole.length / 2, whole.length / 2 + 50, (byte) 0xFF);

        assertThat(failure(Arrays.copyOf(whole, whole.length / 2))).hasCauseInstanceOf(EOFException.class);
        assertThat(failure(Arrays.copyOf(whole, 5))).hasCauseInstanceOf(EOFException.class);
        assertThat(failure(damaged)).hasCauseInstanceOf(ZipException.class);
        assertThat(failure(new ByteArrayInputStream(whole) {
                    @Override
                    public synchronized int read(byte[] target, int from, int length) {
                        throw new UncheckedIOException(new IOException("disk"));
                    }
                }))
                .rootCause()
                .isExactlyInstanceOf(IOException.class);
    }

    private Throwable failure(byte[] file) {
        return failure(new ByteArrayInputStream(file));
    }

    private Throwable failure(InputStream in) {
        Throwable failure = catchThrowable(() -> texts(in));
        assertThat(failure).isInstanceOf(UncheckedIOException.class);
        return failure;
    }

    @Test
    void of_wholeText_isItAsItIs() {
        byte[] bytes = A.getBytes(UTF_8);

        RecordText text = RecordText.of(bytes);

        assertThat(text.bytes()).isSameAs(bytes);
        assertThat(List.of(text.line(), text.column(), text.byteOffset(), text.index()))
                .containsExactly(1L, 1L, 0L, 0L);
        assertThat(text.fault()).isEmpty();
        assertThat(json.read(text)).isEqualTo(json.read(A));
        assertThat(json.inspect(text)).isEqualTo(json.inspect(bytes));
    }

    private List<RecordText> texts(String file) {
        return texts(input(file));
    }

    private List<RecordText> texts(InputStream in) {
        try (Stream<RecordText> texts = json.texts(in)) {
            return texts.toList();
        }
    }

    private static InputStream input(String file) {
        return new ByteArrayInputStream(file.getBytes(UTF_8));
    }

    private static String content(RecordText text) {
        return new String(text.bytes(), UTF_8);
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(text.getBytes(UTF_8));
        }
        return out.toByteArray();
    }

    private static String record(String id) {
        return "{\"format\":\"1.0\",\"id\":\"" + id + "\",\"kind\":\"programme\",\"title\":\"T\"}";
    }
}
