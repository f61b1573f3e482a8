// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.quality;

import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.json.JsonText;
import io.github.whatworks.evidence.validation.Rules;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** Files of records for tests: the sound record of the rules with some members set. */
final class Records {
    private static final JsonText JSON = JsonText.standard();

    private Records() {}

    /** The sound record with these members, on one line. */
    static String with(String members) {
        Map<String, JsonValue> all =
                new LinkedHashMap<>(JSON.parse(Rules.soundRecord()).asMembers().orElseThrow());
        all.putAll(JSON.parse(members).asMembers().orElseThrow());
        return new String(JSON.compact(JsonValue.of(all)), StandardCharsets.UTF_8);
    }

    /** A sound record with an id and title of its own. */
    static String sound(int number) {
        return with("{\"id\": \"example:r" + number + "\", \"title\": \"Record " + number + "\"}");
    }

    /** One with an error. */
    static String faulty(int number) {
        return with("{\"id\": \"example:r" + number + "\", \"title\": \"Record " + number + "\", \"version\": 0}");
    }

    /** So many sound records, every tenth faulty. */
    static String many(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> i % 10 == 9 ? faulty(i) : sound(i))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    static String lines(String... texts) {
        return Stream.of(texts).map(text -> text + "\n").collect(Collectors.joining());
    }

    static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] packed(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
