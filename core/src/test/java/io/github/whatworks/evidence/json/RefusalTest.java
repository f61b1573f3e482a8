// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json;

import static io.github.whatworks.evidence.json.InvalidJsonException.Reason.BYTE_ORDER_MARK;
import static io.github.whatworks.evidence.json.InvalidJsonException.Reason.CONTROL_CHARACTER;
import static io.github.whatworks.evidence.json.InvalidJsonException.Reason.DUPLICATE_NAME;
import static io.github.whatworks.evidence.json.InvalidJsonException.Reason.ENCODING;
import static io.github.whatworks.evidence.json.InvalidJsonException.Reason.FORMAT;
import static io.github.whatworks.evidence.json.InvalidJsonException.Reason.LIMIT;
import static io.github.whatworks.evidence.json.InvalidJsonException.Reason.LONE_SURROGATE;
import static io.github.whatworks.evidence.json.InvalidJsonException.Reason.NOT_A_NUMBER;
import static io.github.whatworks.evidence.json.InvalidJsonException.Reason.REQUIRED;
import static io.github.whatworks.evidence.json.InvalidJsonException.Reason.SYNTAX;
import static io.github.whatworks.evidence.json.InvalidJsonException.Reason.TRAILING;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.json.PackageVersion;
import io.github.whatworks.evidence.json.InvalidJsonException.Reason;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is refused, why, and where it says the fault is. */
class RefusalTest {
    private final EvidenceJson json = EvidenceJson.standard();

    static Stream<Arguments> refused() {
        return Stream.of(
                fault("", SYNTAX, "", 1, 1),
                fault(" \n ", SYNTAX, "", 2, 2),
                fault("{\"a\":1,}", SYNTAX, "", 1, 8),
                fault("{\"a\":[1 2]}", SYNTAX, "/a/1", 1, 9),
                fault("{\"a\" 1}", SYNTAX, "/a", 1, 6),
                fault("{\"a\":\"x\ny\"}", CONTROL_CHARACTER, "/a", 1, 8),
                fault("{\"a\":NaN}", NOT_A_NUMBER, "/a", 1, 6),
                fault("{\"a\":-Infinity}", NOT_A_NUMBER, "/a", 1, 6),
                fault("{\"é\":\"é\\n\u0001\"}", CONTROL_CHARACTER, "/é", 1, 10),
                fault("{\"a\":[\u0001]}", CONTROL_CHARACTER, "/a", 1, 7),
                fault("{\"a\":\"\\x\"}", SYNTAX, "/a", 1, 7),
                fault("{\"a\":\"\\u00g0\"}", SYNTAX, "/a", 1, 7),
                fault("{\"a\":{\"b\":1,\"\t\":1}}", CONTROL_CHARACTER, "/a", 1, 14),
                fault("{\"a\":tru}", SYNTAX, "/a", 1, 6),
                fault("{\"a\":+1}", SYNTAX, "/a", 1, 6),
                fault("{\"a\":0x1F}", SYNTAX, "/a", 1, 6),
                fault("{\"a\":1.}", SYNTAX, "/a", 1, 6),
                fault("{\"a\":-}", SYNTAX, "/a", 1, 6),
                fault("{\"a\":12.5.6}", SYNTAX, "/a", 1, 6),
                fault("{\"a\":01}", SYNTAX, "/a", 1, 6),
                fault("{\"a\":'x'}", SYNTAX, "/a", 1, 6),
                fault("{\"a\":1", SYNTAX, "/a", 1, 7),
                fault("{\"é\":\n[\"é\", @]}", SYNTAX, "/é/1", 2, 7),
                fault("{} {}", TRAILING, "", 1, 4),
                fault("/* no */ {}", SYNTAX, "", 1, 1),
                fault("\ufeff{}", BYTE_ORDER_MARK, "", 1, 1),
                fault("\0", CONTROL_CHARACTER, "", 1, 1),
                fault("{\"a\":1,\"b\":2,\n\"a\":1}", DUPLICATE_NAME, "/a", 2, 1),
                fault("{\"title\":\"x\",\"title\":\"x\"}", DUPLICATE_NAME, "/title", 1, 14),
                fault("{\"status\":null,\"status\":\"x\"}", DUPLICATE_NAME, "/status", 1, 16),
                fault(
                        "{\"ratings\":[{\"values\":[{\"code\":\"3\",\"c\\u006fde\":\"4\"}]}]}",
                        DUPLICATE_NAME,
                        "/ratings/0/values/0/code",
                        1,
                        36),
                fault("{\"x\":{\"y\":[{\"z\":1,\"z\":1}]}}", DUPLICATE_NAME, "/x/y/0/z", 1, 19),
                fault("{\"ratings\":[5,{\"note\":\"x\",\"note\":\"x\"}]}", DUPLICATE_NAME, "/ratings/1/note", 1, 27),
                fault("{\"title\":\"\\ud800\"}", LONE_SURROGATE, "/title", 1, 10),
                fault("{\"title\":\"\\uDC00\\uD800\"}", LONE_SURROGATE, "/title", 1, 10),
                fault("{\"x\":[\"\\ud83d\\ude00\",\"\\ud83d \\ude00\"]}", LONE_SURROGATE, "/x/1", 1, 22),
                fault("{\"title\":\"ab\ud800c\"}", LONE_SURROGATE, "/title", 1, 13),
                fault("[]", REQUIRED, "", 1, 1),
                fault("{}", REQUIRED, "/format", 1, 1),
                fault("{\"format\":\"1.0\",\n\"id\":5}", REQUIRED, "/id", 2, 6),
                fault("{\"format\":\"1\",\"id\":\"a:b\",\"kind\":null,\"title\":\"x\"}", REQUIRED, "/kind", 1, 33),
                fault("{\"format\":\"1\",\"id\":\"a:b\",\"kind\":\"study\"}", REQUIRED, "/title", 1, 1),
                fault("{\"title\":{},\n \"format\":\"2.0\"}", FORMAT, "/format", 2, 11),
                fault("{\"format\":\"0010\"}", FORMAT, "/format", 1, 11));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void read_refusesAndSaysWhere(String text, Reason reason, String pointer, long line, long column) {
        InvalidJsonException fault = refusal(text);

        assertThat(fault.reason()).isEqualTo(reason);
        assertThat(fault.pointer()).isEqualTo(pointer);
        assertThat(fault.line()).isEqualTo(line);
        assertThat(fault.column()).isEqualTo(column);
        assertThat(fault.getMessage())
                .contains("line " + line + ", column " + column)
                .endsWith(": expected " + fault.expected() + ", found " + fault.found());
    }

    /** Before 2.21, Jackson stood one character further on in these two. */
    static boolean jacksonStandsAtTheFault() {
        return PackageVersion.VERSION.getMinorVersion() >= 21;
    }

    @Test
    @EnabledIf("jacksonStandsAtTheFault")
    void read_refusesAndSaysWhere_sinceJackson221() {
        assertThat(refusal("{} x").column()).isEqualTo(4);
        assertThat(refusal("{\"a\":[\u20ac]"))
                .hasMessageEndingWith(": expected a value or ']', found a character beyond ASCII");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "               | a JSON value                  | an empty text",
                "{\"a\":         | the rest of it                | the end of the text",
                "@              | a value                       | '@'",
                "{ 1            | a name in quotes or '}'       | a digit",
                "{\"a\":1, }     | a name in quotes              | '}'",
                "{\"a\": }       | a value                       | '}'",
                "{\"a\":[ }            | a value or ']'                | '}'",
                "{\"a\":[1, ]          | a value                       | ']'",
                "{\"a\":[1 [2]]        | a comma                       | '['",
                "{\"a\":1 \"b\":1} | a comma                     | '\"'",
                "{\"a\":[1 x]          | well-formed JSON              | a letter",
                "{\"a\":[\u0001]       | a value or ']'                | the character U+0001",
                "{\"a\":[\u007f]       | a value or ']'                | the character U+007F",
                "{} []          | the end of the text           | more",
                "7              | an object                     | another value",
                "{}             | a string                      | nothing",
                "{\"format\":1}  | a string                      | a value of another type",
            })
    void read_saysWhatWasExpectedAndFound(String text, String expected, String found) {
        assertThat(refusal(text == null ? "" : text))
                .hasMessageEndingWith(": expected " + expected + ", found " + found);
    }

    @Test
    void read_halfOfSurrogatePairInName_isRefused() {
        assertThat(refusal("{\"x\":{\"\\ud800\":1}}").reason()).isEqualTo(LONE_SURROGATE);
        assertThat(refusal("{\"x\":{\"a\\udc00\":1}}").reason()).isEqualTo(LONE_SURROGATE);
    }

    @Test
    void read_bytesThatAreNotUtf8_isRefusedAtTheByte() {
        InvalidJsonException latin = refusal("{\"x\":{\"title\":\"caf\u00e9\"}}".getBytes(ISO_8859_1));

        assertThat(latin.reason()).isEqualTo(ENCODING);
        assertThat(latin.pointer()).isEqualTo("/x/title");
        assertThat(latin.column()).isEqualTo(19);
        assertThat(latin).hasMessageEndingWith("expected UTF-8, found the byte 0xE9");
    }

    @Test
    void read_utf16_isRefusedAndNotGuessedAt() {
        InvalidJsonException utf16 = refusal("{}".getBytes(UTF_16LE));

        assertThat(utf16.reason()).isEqualTo(ENCODING);
        assertThat(utf16).hasMessageEndingWith(": expected UTF-8, found UTF-16");
    }

    @Test
    void read_laterFormat_saysSoInOneSentence() {
        assertThat(refusal("{\"format\":\"2.0\"}"))
                .hasMessage("the record needs a later version of this library at /format (line 1, column 11):"
                        + " expected format 1, found format 2");
    }

    @Test
    void read_neverRepeatsFreeText() {
        String[] texts = {
            "{\"title\":\"SECRET\",\"title\":\"SECRET\"}",
            "{\"title\":\"SECRET\\ud800SECRET\"}",
            "{\"title\":SECRET}",
            "{\"title\":\"SECRET",
            "{\"format\":\"SECRET\",\"id\":[\"SECRET\"]}",
            "{\"title\":\"SECRET\n\"}",
        };

        assertThat(texts).allSatisfy(text -> assertThat(refusal(text)).hasMessageNotContaining("SECRET"));
    }

    @Test
    void read_nameThatCouldForgeALog_isNotRepeatedAsItIs() {
        InvalidJsonException fault = refusal("{\"a\\n\\u2028\\u202eb\":{\"x\":1,\"x\":1}}");

        assertThat(fault.pointer()).isEqualTo("/a\n\u2028\u202eb/x");
        assertThat(fault).hasMessageContaining("at /a???b/x (");
    }

    @Test
    void read_beyondALimit_saysWhichAndWhere() {
        EvidenceJson tight = json.withLimits(new JsonLimits(3, 20, 10, 5, 100));

        assertThat(refusal(tight, "{\"a\":[[[1]]]}"))
                .hasMessageContaining("at /a/0/0 ")
                .hasMessageContaining("3 deep");
        assertThat(refusal(tight, "{\"title\":\"12345678901\"}")).hasMessageContaining("at /title ");
        assertThat(refusal(tight, "{\"x\":[123456]}"))
                .hasMessageContaining("at /x/0 ")
                .hasMessageContaining("5 characters");
        assertThat(refusal(tight, "{\"123456789012345678901\":1}")).hasMessageContaining("20 bytes");
        assertThat(refusal(tight, " ".repeat(101))).hasMessageContaining("100 bytes");
        assertThat(Stream.of("{\"a\":[[[1]]]}", "{\"title\":\"12345678901\"}", "{\"x\":[123456]}", " ".repeat(101)))
                .allSatisfy(text -> assertThat(refusal(tight, text).reason()).isEqualTo(LIMIT));
    }

    @Test
    void read_deepNesting_isRefusedWithoutOverflow() {
        for (String start : new String[] {"[", "{\"a\":", "{\"ratings\":[", "{\"delivery\":"}) {
            assertThat(refusal("{\"x\":" + start.repeat(20_000)).reason()).isEqualTo(LIMIT);
            assertThat(refusal(start.repeat(20_000)).reason()).isIn(LIMIT, REQUIRED);
        }
    }

    @Test
    void read_deepNestingBeforeBytesThatAreNotUtf8_isRefusedWithoutOverflow() {
        byte[] deep = "[".repeat(1_000_000).getBytes(ISO_8859_1);
        deep[deep.length - 1] = (byte) 0xFF;

        assertThat(refusal(deep).reason()).isEqualTo(ENCODING);
    }

    private InvalidJsonException refusal(String text) {
        return refusal(json, text);
    }

    private static InvalidJsonException refusal(EvidenceJson json, String text) {
        return catchThrowableOfType(InvalidJsonException.class, () -> json.read(text));
    }

    private InvalidJsonException refusal(byte[] text) {
        return catchThrowableOfType(InvalidJsonException.class, () -> json.read(text));
    }

    private static Arguments fault(String text, Reason reason, String pointer, long line, long column) {
        return Arguments.of(text, reason, pointer, line, column);
    }
}
