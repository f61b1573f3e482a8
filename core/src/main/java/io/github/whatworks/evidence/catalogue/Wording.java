// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** The sentences of {@code wording.properties}, with names filled in. */
final class Wording {

    private final Properties sentences;

    private Wording(Properties sentences) {
        this.sentences = sentences;
    }

    static Wording bundled() {
        String name = "/io/github/whatworks/evidence/catalogue/wording.properties";
        try (InputStream in = Objects.requireNonNull(Wording.class.getResourceAsStream(name), name)) {
            Properties sentences = new Properties();
            sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new Wording(sentences);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The sentence {@code key}; {@code fillings} are names and what stands for them, in turn. */
    String say(String key, Object... fillings) {
        return fill(find(key).orElseThrow(() -> new IllegalStateException("no wording for " + key)), fillings);
    }

    /** The sentence for one of a family of values, or the one for {@code fallback}. */
    String sayOr(String key, String fallback, Object... fillings) {
        return find(key).map(sentence -> fill(sentence, fillings)).orElseGet(() -> say(fallback, fillings));
    }

    /** The sentence for one or for many. */
    String count(String key, int count) {
        return say(key + (count == 1 ? ".one" : ".many"), "count", count);
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(sentences.getProperty(key));
    }

    /** Fills from the left in one pass, so that braces in what is filled in stay as they are. */
    private static String fill(String sentence, Object... fillings) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < sentence.length()) {
            int open = sentence.indexOf('{', at);
            int close = open < 0 ? -1 : sentence.indexOf('}', open);
            if (close < 0) {
                return out.append(sentence, at, sentence.length()).toString();
            }
            out.append(sentence, at, open).append(filling(sentence.substring(open + 1, close), fillings));
            at = close + 1;
        }
        return out.toString();
    }

    private static String filling(String name, Object... fillings) {
        for (int i = 0; i < fillings.length; i += 2) {
            if (fillings[i].equals(name)) {
                return fillings[i + 1].toString();
            }
        }
        throw new IllegalStateException("no filling for {" + name + "}");
    }
}
