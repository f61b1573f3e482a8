// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.benchmarks.records;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The words of the real records in lower case, by length: one takes the place of another and no size changes. */
final class Words {
    /** A whole word, in no address and beside no digit. */
    static final Pattern WORD = Pattern.compile("(?<![^ (])[a-z]{4,12}(?=[ .,;:)])");

    private static final int LONGEST = 12;

    private final List<byte[][]> byLength;

    private Words(List<byte[][]> byLength) {
        this.byLength = byLength;
    }

    static Words of(List<ObjectNode> records) {
        List<Set<String>> found = new ArrayList<>();
        for (int length = 0; length <= LONGEST; length++) {
            found.add(new TreeSet<>());
        }
        records.forEach(record -> collect(record, found));
        return new Words(found.stream()
                .map(words -> words.stream()
                        .map(word -> word.getBytes(StandardCharsets.US_ASCII))
                        .toArray(byte[][]::new))
                .toList());
    }

    private static void collect(JsonNode node, List<Set<String>> found) {
        if (node.isTextual()) {
            WORD.matcher(node.textValue())
                    .results()
                    .forEach(word -> found.get(word.group().length()).add(word.group()));
        }
        node.forEach(child -> collect(child, found));
    }

    byte[] any(int length, Draw draw) {
        byte[][] words = byLength.get(length);
        return words[draw.below(words.length)];
    }
}
