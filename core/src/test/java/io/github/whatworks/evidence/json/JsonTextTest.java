// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.whatworks.evidence.JsonValue;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTextTest {
    private final JsonText json = JsonText.standard();

    @Test
    void canonical_ofTheSampleOfTheStandard_isItsBytes() {
        JsonValue value = json.parse("""
            {
              "numbers": [1E30, 4.50, 2e-3, 0.000000000000000000000000001],
              "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
              "literals": [null, true, false]
            }
            """);

        assertThat(canonical(value))
                .isEqualTo("{\"literals\":[null,true,false],\"numbers\":[1e+30,4.5,0.002,1e-27],"
                        + "\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    }

    @Test
    void canonical_sortsNamesByUtf16CodeUnits() {
        JsonValue value = json.parse("""
            {
              "\\u20ac": "Euro Sign",
              "\\r": "Carriage Return",
              "\\ufb33": "Hebrew Letter Dalet With Dagesh",
              "1": "One",
              "\\ud83d\\ude00": "Emoji: Grinning Face",
              "\\u0080": "Control",
              "\\u00f6": "Latin Small Letter O With Diaeresis"
            }
            """);

        assertThat(canonical(value))
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"ö\":\"Latin Small Letter O With Diaeresis\",\"€\":\"Euro Sign\","
                        + "\"\ud83d\ude00\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    @Test
    void canonical_ofNumberThatCannotBeCarried_isEmpty() {
        JsonValue value = json.parse("{\"deep\":[{\"n\":12345678901234567890}]}");

        assertThat(json.canonical(value)).isEmpty();
        assertThat(json.compact(value)).asString(UTF_8).isEqualTo("{\"deep\":[{\"n\":12345678901234567890}]}");
    }

    @Test
    void compact_keepsOrderAndDigits() {
        String text = "{\"b\":1.0,\"a\":[-0,1E5,{}],\"c\":[]}";

        assertThat(json.compact(json.parse(text))).asString(UTF_8).isEqualTo(text);
    }

    @Test
    void pretty_indentsByTwoSpaces() {
        JsonValue value = json.parse("{\"b\":1.0,\"a\":[true,{\"x\":null}],\"c\":[],\"d\":{}}");

        assertThat(json.pretty(value)).isEqualTo("""
            {
              "b": 1.0,
              "a": [
                true,
                {
                  "x": null
                }
              ],
              "c": [],
              "d": {}
            }\
            """);
    }

    @Test
    void compact_ofEveryCharacter_isReadAgain() {
        StringBuilder all = new StringBuilder();
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
                all.appendCodePoint(c);
            }
        }
        JsonText generous = json.withLimits(JsonLimits.standard().withStringLength(all.length()));

        byte[] text = json.compact(JsonValue.of(all.toString()));

        assertThat(generous.parse(text)).isEqualTo(JsonValue.of(all.toString()));
        assertThat(new String(text, UTF_8)).endsWith(all.substring(all.length() - 100) + "\"");
    }

    @Test
    void withLimits_boundsWhatIsRead() {
        JsonText tight = json.withLimits(JsonLimits.standard().withDepth(1));

        assertThat(tight.parse("[1]")).isEqualTo(json.parse("[1]"));
        assertThatThrownBy(() -> tight.parse("[[1]]")).isInstanceOf(InvalidJsonException.class);
        assertThatThrownBy(() -> tight.parse("[1] 2")).isInstanceOf(InvalidJsonException.class);
    }

    @Test
    void parse_scalarAtTheTop_isRead() {
        assertThat(json.parse(" \"x\" ")).isEqualTo(JsonValue.of("x"));
    }

    @Test
    void compact_halfOfSurrogatePair_isRefused() {
        for (String lone : List.of("x\ud800", "\udc00x", "\ud800\ud800")) {
            assertThatIllegalArgumentException().isThrownBy(() -> json.compact(JsonValue.of(lone)));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> json.canonical(JsonValue.of(Map.of(lone, JsonValue.NULL))));
        }
    }

    @Test
    void compact_valueTooDeepToRead_isRefused() {
        JsonValue deep = JsonValue.NULL;
        for (int i = 0; i < 20_000; i++) {
            deep = new JsonValue.Array(List.of(deep));
        }
        JsonValue tooDeep = deep;

        assertThatIllegalArgumentException()
                .isThrownBy(() -> json.compact(tooDeep))
                .withMessageContaining("at most 1000 deep");
    }

    private String canonical(JsonValue value) {
        return new String(json.canonical(value).orElseThrow(), UTF_8);
    }
}
