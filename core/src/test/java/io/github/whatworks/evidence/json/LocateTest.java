// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.whatworks.evidence.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In which line and column the values stand that pointers lead to. */
@Domain(Documents.class)
class LocateTest {
    private static final String TEXT = """
        \s
        {"a": [1, {"b/c": "\u00e9\u20ac\ud83d\ude00", "d~e": {
          "": {"0": true} }},
          [ ] ], "\u00e9": null, "f\\u0067": "x"
        }
        """;

    private final EvidenceJson json = EvidenceJson.standard();

    @ParameterizedTest
    @CsvSource(
            value = {
                "''           | 2 | 1",
                "/a           | 2 | 7",
                "/a/0         | 2 | 8",
                "/a/1         | 2 | 11",
                "/a/1/b~1c    | 2 | 19",
                "/a/1/d~0e    | 2 | 33",
                "/a/1/d~0e/   | 3 | 7",
                "/a/1/d~0e//0 | 3 | 13",
                "/a/2         | 4 | 3",
                "/\u00e9      | 4 | 15",
                "/fg          | 4 | 32",
            },
            delimiter = '|')
    void locate_value_isWhereItStarts(String pointer, long line, long column) {
        assertThat(json.locate(TEXT.getBytes(UTF_8), List.of(pointer)))
                .isEqualTo(Map.of(pointer, new JsonPlace(line, column)));
    }

    @Test
    void locate_manyPointers_areFoundInOneWalk() {
        List<String> pointers = List.of("/fg", "/a/1/b~1c", "/a", "/a/1/d~0e//0", "");

        assertThat(json.locate(TEXT.getBytes(UTF_8), pointers))
                .isEqualTo(Map.of(
                        "/fg", new JsonPlace(4, 32),
                        "/a/1/b~1c", new JsonPlace(2, 19),
                        "/a", new JsonPlace(2, 7),
                        "/a/1/d~0e//0", new JsonPlace(3, 13),
                        "", new JsonPlace(2, 1)));
        assertThat(json.locate(TEXT.getBytes(UTF_8), List.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "/title       | 2 | 1",
                "/a/3         | 2 | 7",
                "/a/01        | 2 | 7",
                "/a/-         | 2 | 7",
                "/a/0/x       | 2 | 8",
                "/a/1/b~1c/0  | 2 | 19",
                "/a/1/d~0e/x/y| 2 | 33",
                "/a/2/0/1     | 4 | 3",
            },
            delimiter = '|')
    void locate_valueThatIsNotThere_isTheNearestAroundIt(String pointer, long line, long column) {
        assertThat(json.locate(TEXT.getBytes(UTF_8), List.of(pointer)))
                .isEqualTo(Map.of(pointer, new JsonPlace(line, column)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a/b", "#/a", " "})
    void locate_noPointer_isRefused(String pointer) {
        assertThatIllegalArgumentException().isThrownBy(() -> json.locate(new byte[0], List.of(pointer)));
    }

    @Test
    void locate_inATextOfAFile_givesThePlacesInTheFile() {
        RecordText text = new RecordText("{\"a\":\n{\"b\":1}}".getBytes(UTF_8), 7, 12, 300, 6);

        assertThat(json.locate(text, List.of("", "/a", "/a/b")))
                .isEqualTo(Map.of(
                        "", new JsonPlace(7, 12),
                        "/a", new JsonPlace(8, 1),
                        "/a/b", new JsonPlace(8, 6)));
    }

    @Test
    void locate_behindFaultsThatCanBeMended_findsThemInTheTextAsItIs() {
        String text =
                "\ufeff{\"x\":\"a\nb\",\"y\":NaN,\n// no\n\"z\":[1,2,],\"x\":7,\"w\":{\"v\":'\u00e9', \"u\":1}, } 5";

        assertThat(json.locate(text.getBytes(UTF_8), List.of("", "/x", "/y", "/z/1", "/w/v", "/w/u")))
                .isEqualTo(Map.of(
                        "", new JsonPlace(1, 1),
                        "/x", new JsonPlace(1, 6),
                        "/y", new JsonPlace(2, 8),
                        "/z/1", new JsonPlace(4, 8),
                        "/w/v", new JsonPlace(4, 27),
                        "/w/u", new JsonPlace(4, 36)));
    }

    @Test
    void locate_behindAFaultThatCannotBeMended_isTheNearestAroundIt() {
        byte[] text =
                "{\"a\":1,\n\"b\":{\"c\":2 3},\"d\":4}".replace("2 3", "2|3").getBytes(UTF_8);

        assertThat(json.locate(text, List.of("/a", "/b/c", "/b/x", "/d")))
                .isEqualTo(Map.of(
                        "/a", new JsonPlace(1, 6),
                        "/b/c", new JsonPlace(2, 10),
                        "/b/x", new JsonPlace(2, 5),
                        "/d", new JsonPlace(1, 1)));
    }

    @Test
    void locate_inWhatIsNoText_isItsStart() {
        JsonPlace start = new JsonPlace(1, 1);

        assertThat(json.locate(new byte[0], List.of("/a"))).isEqualTo(Map.of("/a", start));
        assertThat(json.locate("{\"a\":1}".getBytes(UTF_16LE), List.of("/a"))).isEqualTo(Map.of("/a", start));
        assertThat(json.locate("\u00e9".getBytes(ISO_8859_1), List.of("/a"))).isEqualTo(Map.of("/a", start));
    }

    @Test
    void locate_veryDeep_doesNotOverflow() {
        String deep = "{\"a\":".repeat(20_000);
        String pointer = "/a".repeat(20_000);

        assertThat(json.locate(deep.getBytes(UTF_8), List.of(pointer))).containsOnlyKeys(pointer);
        assertThat(json.locate((deep + "1" + "}".repeat(20_000)).getBytes(UTF_8), List.of(pointer)))
                .containsOnlyKeys(pointer);
    }

    @Property(tries = 300)
    void locate_everyValue_isWhereItsTextIs(@ForAll JsonValue.Obj document) {
        JsonText text = JsonText.standard();
        String pretty = text.pretty(document);
        List<String> pointers = new ArrayList<>();
        collect(document, "", pointers);

        Map<String, JsonPlace> places = json.locate(pretty.getBytes(UTF_8), pointers);

        String[] lines = pretty.split("\n", -1);
        assertThat(pointers).allSatisfy(pointer -> {
            JsonPlace place = places.get(pointer);
            String line = lines[(int) place.line() - 1];
            String rest = line.substring(line.offsetByCodePoints(0, (int) place.column() - 1));
            assertThat(start(valueAt(document, pointer))).isEqualTo(rest.substring(0, 1));
        });
    }

    private static void collect(JsonValue value, String pointer, List<String> pointers) {
        pointers.add(pointer);
        if (value instanceof JsonValue.Obj object) {
            object.members()
                    .forEach((name, member) -> collect(
                            member, pointer + "/" + name.replace("~", "~0").replace("/", "~1"), pointers));
        } else if (value instanceof JsonValue.Array array) {
            for (int i = 0; i < array.values().size(); i++) {
                collect(array.values().get(i), pointer + "/" + i, pointers);
            }
        }
    }

    private static JsonValue valueAt(JsonValue root, String pointer) {
        JsonValue value = root;
        String[] names = pointer.split("/", -1);
        for (int i = 1; i < names.length; i++) {
            String name = names[i].replace("~1", "/").replace("~0", "~");
            value = value instanceof JsonValue.Obj object
                    ? object.members().get(name)
                    : ((JsonValue.Array) value).values().get(Integer.parseInt(name));
        }
        return value;
    }

    private static String start(JsonValue value) {
        return new String(JsonText.standard().compact(value), UTF_8).substring(0, 1);
    }
}
