// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.quality;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The small things that reports are written with. */
class WordsTest {

    @Property
    void number_hasCommas(@ForAll @LongRange(min = 0) long number) {
        assertThat(Words.number(number)).isEqualTo(String.format(Locale.ROOT, "%,d", number));
    }

    @Test
    void count_isOneOrMany() {
        assertThat(Words.count(0, "record")).isEqualTo("0 records");
        assertThat(Words.count(1, "record")).isEqualTo("1 record");
        assertThat(Words.count(1000, "record")).isEqualTo("1,000 records");
    }

    @Test
    void printable_keepsLettersOfAllScripts_andNothingThatMovesACursor() {
        assertThat(Words.printable("Café £5 名前 \uD83D\uDC68")).isEqualTo("Café £5 名前 \uD83D\uDC68");
        assertThat(Words.printable("a\nb\tc\u001b[1m\u2028\u202e\ud800\uffff"))
                .isEqualTo("a\uFFFDb\uFFFDc\uFFFD[1m\uFFFD\uFFFD\uFFFD\uFFFD");
    }

    @Test
    void whole_replacesHalvesOfCharactersAlone() {
        assertThat(Words.whole("a\ud800b\udc00\uD83D\uDC68\n")).isEqualTo("a\uFFFDb\uFFFD\uD83D\uDC68\n");
    }

    @ParameterizedTest
    @CsvSource({
        "a/b.ndjson, a/b.ndjson",
        "a\\b.ndjson, a/b.ndjson",
        "/data/a b.ndjson, file:///data/a%20b.ndjson",
        "C:\\data\\a.ndjson, file:///C%3A/data/a.ndjson",
        "\\\\server\\share\\a.ndjson, file://server/share/a.ndjson",
        "http:x, http%3Ax",
        "é#?%, %C3%A9%23%3F%25",
        "-, -"
    })
    void address_isAReference(String name, String address) {
        assertThat(Address.of(name)).isEqualTo(address);
    }

    @Property
    void address_canBeParsed(@ForAll String name) {
        assertThat(URI.create(Address.of("x/" + name)).getRawPath()).isEqualTo(Address.of("x/" + name));
    }

    @Test
    void address_leadsBackToTheFile() {
        Path file = Path.of("/data/a b#c.ndjson");

        assertThat(URI.create(Address.of(file.toString())).getPath()).isEqualTo(file.toString());
    }

    @Test
    void hash_tellsTextsApart_howeverAlikeTheyAre() {
        Set<Long> hashes = new HashSet<>();
        String text = "";
        for (int i = 1; i <= 5000; i++) {
            text = "example:record-" + i;
            hashes.add(Hash.of(text));
            hashes.add(Hash.of(text.getBytes(UTF_8)));
            hashes.add(Hash.of("a".repeat(i)));
            hashes.add(Hash.of(new byte[i]));
        }

        assertThat(hashes).hasSize(20_000);
        assertThat(Hash.of(new String(text))).isEqualTo(Hash.of(text));
        assertThat(Hash.of(text.getBytes(UTF_8))).isEqualTo(Hash.of(text.getBytes(UTF_8)));
    }
}
