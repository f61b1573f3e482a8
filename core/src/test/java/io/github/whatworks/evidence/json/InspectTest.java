// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.json.InvalidJsonException.Reason;
import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All that is wrong with a text, each fault once, where it is; and the record in spite of it. */
class InspectTest {
    private static final String START = "{\"format\":\"1.0\",\"id\":\"a:1\",\"kind\":\"study\",\"title\":\"T\"";

    private final EvidenceJson json = EvidenceJson.standard();

    /** What follows {@link #START}, and a line feed: it stands on line 2. Then its faults. */
    static Stream<Arguments> mendable() {
        return Stream.of(
                text(",\"x\":NaN}", "NOT_A_NUMBER /x 2:6"),
                text(",\"x\":[1,-Infinity, Infinity]}", "NOT_A_NUMBER /x/1 2:9", "NOT_A_NUMBER /x/2 2:20"),
                text(
                        ",\"x\":[+1,01,.5,1.,0x1F,1e,-,1_0,x]}",
                        "SYNTAX /x/0 2:7",
                        "SYNTAX /x/1 2:10",
                        "SYNTAX /x/2 2:13",
                        "SYNTAX /x/3 2:16",
                        "SYNTAX /x/4 2:19",
                        "SYNTAX /x/5 2:24",
                        "SYNTAX /x/6 2:27",
                        "SYNTAX /x/7 2:29",
                        "SYNTAX /x/8 2:33"),
                text(",\"x\":None,\"y\":True,\"z\":undefined}", "SYNTAX /x 2:6", "SYNTAX /y 2:15", "SYNTAX /z 2:24"),
                text(",\"x\":[1,],\"y\":{\"a\":1 , },}", "SYNTAX /x/1 2:9", "SYNTAX /y 2:24", "SYNTAX  2:26"),
                text(",\"x\":[,1,,2],,\"y\":1}", "SYNTAX /x/0 2:7", "SYNTAX /x/1 2:10", "SYNTAX  2:14"),
                text(
                        ",\"x\":\"a\tb\u0001\"\u0002,\"y\":\"\r\n\"}",
                        "CONTROL_CHARACTER /x 2:8",
                        "CONTROL_CHARACTER /x 2:10",
                        "CONTROL_CHARACTER /x 2:12",
                        "CONTROL_CHARACTER /y 2:19",
                        "CONTROL_CHARACTER /y 2:20"),
                text(",\"x\":\"\\ud800 \\udc00\",\"y\":\"\\ud83d\\ude00\"}", "LONE_SURROGATE /x 2:6"),
                text(",\"x\":{\"\\ud800\":1,\"b\":\"\\q\"}}", "LONE_SURROGATE /x 2:7", "SYNTAX /x/b 2:23"),
                text(",\"x\":\"é\ud800é\",\"y\":\"\udc00\"}", "LONE_SURROGATE /x 2:8", "LONE_SURROGATE /y 2:19"),
                text(",\"x\":\"C:\\dir\\u12\"}", "SYNTAX /x 2:9", "SYNTAX /x 2:13"),
                text("}\n{} ]", "TRAILING  3:1"),
                text(", // no\n\"x\" /* \n */ : 1 /**/ }", "SYNTAX  2:3", "SYNTAX /x 3:5", "SYNTAX /x 4:9"),
                text(",'x':'one',\"y\":['']}", "SYNTAX  2:2", "SYNTAX /x 2:6", "SYNTAX /y/0 2:17"),
                text(
                        ",\"x\":1\n \"y\":[1 [2] \"3\"]\n,\"z\" {}}",
                        "SYNTAX /x 3:2",
                        "SYNTAX /y/1 3:9",
                        "SYNTAX /y/2 3:13",
                        "SYNTAX /z 4:6"),
                text(
                        ",\"title\":\"U\",\"x\":1,\"x\":{\"x\":2}}",
                        "DUPLICATE_NAME /title 2:2",
                        "DUPLICATE_NAME /x 2:20"),
                text(
                        ",\"x\":{\"a/b\":1,\"a\\/b\":2,\"c\":[{\"d\":1,\"\\u0064\":1}]}}",
                        "DUPLICATE_NAME /x/a~1b 2:15",
                        "DUPLICATE_NAME /x/c/0/d 2:36"),
                text(
                        ",\"x\":1,\"x\":{\"a\":NaN,\"b\":\"\u0001\",\"c\":1,\"c\":{\"d\":[1,]}},\"y\":NaN}",
                        "DUPLICATE_NAME /x 2:8",
                        "NOT_A_NUMBER /x/a 2:17",
                        "CONTROL_CHARACTER /x/b 2:26",
                        "DUPLICATE_NAME /x/c 2:35",
                        "SYNTAX /x/c/d/1 2:47",
                        "NOT_A_NUMBER /y 2:55"),
                text(",\"€\ud83d\ude00\":\"é€\ud83d\ude00\",\"y\":NaN}", "NOT_A_NUMBER /y 2:17"));
    }

    @ParameterizedTest
    @MethodSource("mendable")
    void inspect_faultsThatCanBeMended_areAllFoundAndTheRecordIsRead(String text, List<String> faults) {
        JsonInspection inspection = json.inspect(bytes(text));

        assertThat(outline(inspection)).isEqualTo(faults);
        assertThat(inspection.whole()).isTrue();
        assertThat(inspection.record()).map(EvidenceRecord::title).hasValue("T");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                ",\"x\":1\"y\":NaN}       | SYNTAX /x 2:7",
                ",\"x\":NaN,\"y\":\"        | NOT_A_NUMBER /x 2:6,SYNTAX /y 2:15",
                ",\"x\":NaN,\"y\":[1,      | NOT_A_NUMBER /x 2:6,SYNTAX /y/1 2:17",
                ",\"x\":NaN,y:1}          | NOT_A_NUMBER /x 2:6,SYNTAX  2:10",
                ",\"x\":NaN,\"y\":}        | NOT_A_NUMBER /x 2:6,SYNTAX /y 2:14",
                ",\"x\":[NaN,1},\"y\":NaN  | NOT_A_NUMBER /x/0 2:7,SYNTAX /x/1 2:12",
                ",\"x\":\"a \"b\" c\",       | SYNTAX /x 2:10",
                ",\"x\":1,\"x\":[NaN,{}     | DUPLICATE_NAME /x 2:8,NOT_A_NUMBER /x/0 2:13,SYNTAX /x/1 2:19",
            })
    void inspect_faultThatCannotBeMended_endsIt(String end, String faults) {
        JsonInspection inspection = json.inspect(bytes(START + "\n" + end));

        assertThat(String.join(",", outline(inspection))).isEqualTo(faults);
        assertThat(inspection.whole()).isFalse();
        assertThat(inspection.record()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | SYNTAX  1:1 an empty text",
                "` \n ` | SYNTAX  2:2 nothing but white space",
                "no JSON, NaN | SYNTAX  1:1 a word without quotes",
                "[NaN,1 | NOT_A_NUMBER /0 1:2 NaN",
            })
    void inspect_textThatIsNoObject_isOneFault(String text, String fault) {
        JsonInspection inspection = json.inspect(bytes(text));

        assertThat(outline(inspection).get(0) + " " + inspection.faults().get(0).found())
                .isEqualTo(fault);
        assertThat(inspection.faults()).hasSize(1);
        assertThat(inspection.whole()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1, 2]", "7", "\"x\"", "null"})
    void inspect_anotherValueThanAnObject_isAllThatIsWrong(String text) {
        JsonInspection inspection = json.inspect(bytes(" " + text));

        assertThat(outline(inspection)).containsExactly("REQUIRED  1:2");
        assertThat(inspection.whole()).isTrue();
        assertThat(inspection.record()).isEmpty();
    }

    @Test
    void inspect_byteOrderMark_takesUpNoColumn() {
        JsonInspection inspection = json.inspect(bytes("\ufeff" + START + ",\"x\":NaN}"));

        assertThat(outline(inspection))
                .containsExactly("BYTE_ORDER_MARK  1:1", "NOT_A_NUMBER /x 1:" + (START.length() + 6));
        assertThat(inspection.record()).isPresent();
    }

    @Test
    void inspect_bytesThatAreNotUtf8_areEachAFault() {
        byte[] latin = (START + ",\"x\":\"caf\u00e9\",\"y\":[\"\u0093\u00fc\u00e9\"]\n,\"z\u00e9\":\"\u00e9\"}")
                .getBytes(ISO_8859_1);
        int column = START.length();

        JsonInspection inspection = json.inspect(latin);

        assertThat(outline(inspection))
                .containsExactly(
                        "ENCODING /x 1:" + (column + 10),
                        "ENCODING /y/0 1:" + (column + 19),
                        "ENCODING /y/0 1:" + (column + 20),
                        "ENCODING /y/0 1:" + (column + 21),
                        "ENCODING  2:4",
                        "ENCODING /z? 2:8");
        assertThat(inspection.faults()).extracting(InvalidJsonException::found).startsWith("the byte 0xE9");
        assertThat(inspection.record()).isPresent();
    }

    @Test
    void inspect_sequenceThatIsCutShort_isOneFault() {
        byte[] text = bytes(START + ",\"x\":\"\u20ac-\"}");
        int dash = text.length - 3;
        System.arraycopy(text, dash, text, dash - 1, text.length - dash);
        text[text.length - 1] = ' ';

        assertThat(outline(json.inspect(text))).containsExactly("ENCODING /x 1:" + (START.length() + 7));
    }

    @Test
    void inspect_otherEncodings_areNamedInWords() {
        assertThat(foundIn(UTF_16LE)).isEqualTo("UTF-16");
        assertThat(foundIn(UTF_16BE)).isEqualTo("UTF-16");
        assertThat(foundIn(Charset.forName("UTF-16"))).isEqualTo("UTF-16");
        assertThat(foundIn(Charset.forName("X-UTF-16LE-BOM"))).isEqualTo("UTF-16");
        assertThat(foundIn(Charset.forName("UTF-32LE"))).isEqualTo("UTF-32");
        assertThat(foundIn(Charset.forName("UTF-32BE"))).isEqualTo("UTF-32");
        assertThat(foundIn(Charset.forName("X-UTF-32LE-BOM"))).isEqualTo("UTF-32");
        assertThat(foundIn(Charset.forName("X-UTF-32BE-BOM"))).isEqualTo("UTF-32");
    }

    private String foundIn(Charset charset) {
        JsonInspection inspection = json.inspect((START + "}").getBytes(charset));

        assertThat(outline(inspection)).containsExactly("ENCODING  1:1");
        assertThat(inspection.whole()).isFalse();
        return inspection.faults().get(0).found();
    }

    @Test
    void inspect_requiredMembers_areAllFoundMissing() {
        JsonInspection inspection = json.inspect(bytes(" {\"id\":5,\n\"kind\":null,\"x\":[1,],\"status\":\"draft\"}"));

        assertThat(outline(inspection))
                .containsExactly(
                        "REQUIRED /format 1:2",
                        "REQUIRED /title 1:2",
                        "REQUIRED /id 1:8",
                        "REQUIRED /kind 2:8",
                        "SYNTAX /x/1 2:20");
        assertThat(inspection.faults())
                .filteredOn(fault -> fault.reason() == Reason.REQUIRED)
                .extracting(fault -> fault.expected() + ", " + fault.found())
                .containsExactly(
                        "a string, nothing",
                        "a string, nothing",
                        "a string, a value of another type",
                        "a string, a value of another type");
        assertThat(inspection.whole()).isTrue();
        assertThat(inspection.record()).hasValueSatisfying(record -> {
            assertThat(record.id()).isEqualTo("missing:missing");
            assertThat(record.status()).isPresent();
            assertThat(record.extras().members()).containsOnlyKeys("id", "kind", "x");
        });
    }

    @Test
    void inspect_sameTextTwice_findsTheSame() {
        byte[] text = bytes("{\"id\":\"a:1\",\"ratings\":[{\"note\":\"x\"},{\"note\":\"x\",\"note\":\"y\"}]}");

        JsonInspection first = json.inspect(text);

        assertThat(outline(json.inspect(text))).isEqualTo(outline(first));
        assertThat(json.inspect(text).record()).isEqualTo(first.record());
        assertThat(outline(json.inspect(bytes(START + "}")))).isEmpty();
        assertThat(outline(json.inspect(bytes("{}")))).hasSize(4);
    }

    @Test
    void inspect_requiredMemberThatIsNoValue_isOneFault() {
        JsonInspection inspection = json.inspect(bytes(START.replace("\"T\"", "NaN") + "}"));

        assertThat(outline(inspection)).containsExactly("NOT_A_NUMBER /title 1:51");
        assertThat(inspection.record()).isPresent();
    }

    @Test
    void inspect_laterFormat_givesNoRecordAndTheOtherFaults() {
        JsonInspection inspection = json.inspect(bytes("{\"format\":\"2.1\",\"x\":NaN}"));

        assertThat(outline(inspection)).containsExactly("FORMAT /format 1:11", "NOT_A_NUMBER /x 1:21");
        assertThat(inspection.record()).isEmpty();
        assertThat(inspection.whole()).isTrue();
    }

    @Test
    void inspect_manyFaults_areLookedForUpToABound() {
        String hundred = Stream.generate(() -> "NaN").limit(100).collect(Collectors.joining(","));

        JsonInspection all = json.inspect(bytes(START + ",\"x\":[" + hundred + "]}"));
        JsonInspection some = json.inspect(bytes(START + ",\"x\":[\n" + hundred + ",NaN]}"));

        assertThat(all.faults()).hasSize(100);
        assertThat(all.whole()).isTrue();
        assertThat(all.record()).isPresent();
        assertThat(some.faults()).hasSize(101);
        assertThat(some.faults().get(100))
                .hasMessage("a limit is exceeded at the top level (line 2, column 401): expected at most 100 faults in"
                        + " a text, found more, which were not looked for");
        assertThat(some.whole()).isFalse();
        assertThat(some.record()).isEmpty();
    }

    @Test
    void inspect_largeTextWithFaults_isBoundedToo() {
        String large = "x".repeat(1 << 20);
        String texts = Stream.generate(() -> "\"" + large + "\"").limit(15).collect(Collectors.joining(","));

        JsonInspection inspection = json.inspect(bytes(START + ",\"x\":[NaN,NaN,NaN,NaN,NaN,NaN,NaN," + texts + "]}"));

        assertThat(inspection.faults())
                .extracting(InvalidJsonException::reason)
                .contains(Reason.NOT_A_NUMBER)
                .endsWith(Reason.LIMIT)
                .hasSizeBetween(4, 6);
        assertThat(inspection.whole()).isFalse();
    }

    @Test
    void inspect_textAtTheLimitOnASingleLine_isReadAndOneBeyondItIsRefused() {
        String pad = ",\"x\":[" + "[],".repeat((16_777_216 - START.length() - 11) / 3) + "1]}";
        byte[] most = bytes(START + pad);

        JsonInspection inspection = json.inspect(most);
        JsonInspection beyond = json.inspect(bytes(START + pad + " ".repeat(16_777_217 - most.length)));

        assertThat(inspection.faults()).isEmpty();
        assertThat(outline(beyond)).containsExactly("LIMIT  1:1");
        assertThat(beyond.whole()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "{\"ratings\":[", "{\"delivery\":"})
    void inspect_twentyThousandLevels_isOneFault(String level) {
        JsonInspection inside = json.inspect(bytes(START + ",\"x\":NaN,\"y\":" + level.repeat(20_000)));
        JsonInspection whole = json.inspect(bytes(level.repeat(20_000)));

        assertThat(inside.faults())
                .extracting(InvalidJsonException::reason)
                .containsExactly(Reason.NOT_A_NUMBER, Reason.LIMIT);
        assertThat(whole.faults()).extracting(InvalidJsonException::reason).containsExactly(Reason.LIMIT);
    }

    @Test
    void inspect_crlf_countsEachLineOnce() {
        JsonInspection inspection = json.inspect(bytes(START + ",\r\n\"x\":NaN,\r\n\r\n\t\"y\": 01}\r\n"));

        assertThat(outline(inspection)).containsExactly("NOT_A_NUMBER /x 2:5", "SYNTAX /y 4:7");
    }

    @Test
    void inspect_saysWhatWasFound_withoutTheTextOfValues() {
        JsonInspection inspection =
                json.inspect(bytes(START + ",\"x\":SECRET,\"y\":\"SECRET\tSECRET\",\"z\":[1 'SECRET'"));

        assertThat(inspection.faults())
                .extracting(fault -> fault.expected() + " | " + fault.found())
                .containsExactly(
                        "a value | a word without quotes",
                        "control characters as escapes | the character U+0009",
                        "well-formed JSON | a single quote",
                        "a comma | '\"'",
                        "the rest of it | the end of the text");
        assertThat(inspection.faults()).allSatisfy(fault -> assertThat(fault).hasMessageNotContaining("SECRET"));
    }

    @ParameterizedTest
    @ValueSource(strings = {",\"x\":NaN}", ",\"title\":1}", ",\"x\":1,}", "}}", ",\"x\":'y'}"})
    void inspect_leavesTheBytesAlone(String end) {
        byte[] text = bytes(START + end);
        byte[] before = text.clone();

        assertThat(json.inspect(text).faults()).hasSize(1);
        assertThat(text).isEqualTo(before);
    }

    @Test
    void inspect_faultInPlaceOfAText_isIt() {
        InvalidJsonException fault =
                new InvalidJsonException(Reason.LIMIT, "", 0, new JsonPlace(7, 1), "at most 5 bytes", "more");

        JsonInspection inspection = json.inspect(RecordText.refused(7, 99, 6, fault));

        assertThat(inspection.faults()).containsExactly(fault);
        assertThat(inspection.record()).isEmpty();
        assertThat(inspection.whole()).isFalse();
    }

    private static Arguments text(String end, String... faults) {
        return Arguments.of(START + "\n" + end, List.of(faults));
    }

    private static List<String> outline(JsonInspection inspection) {
        return inspection.faults().stream()
                .map(fault -> fault.reason() + " " + fault.pointer() + " " + fault.line() + ":" + fault.column())
                .toList();
    }

    /** In UTF-8, with halves of surrogate pairs as they are. */
    private static byte[] bytes(String text) {
        int lone = Surrogates.firstLone(text);
        if (lone < 0) {
            return text.getBytes(UTF_8);
        }
        byte[] start = Surrogates.encode(text.substring(0, lone + 1));
        byte[] rest = bytes(text.substring(lone + 1));
        byte[] all = java.util.Arrays.copyOf(start, start.length + rest.length);
        System.arraycopy(rest, 0, all, start.length, rest.length);
        return all;
    }
}
