// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.conformance;

import io.github.whatworks.evidence.EvidenceRecord;
import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Stream;

/** Words in titles and summaries, whatever their case and accents. */
final class Words {
    private Words() {}

    static boolean holds(EvidenceRecord record, String word) {
        Stream<String> titles = record.otherTitles().stream().flatMap(other -> other.title().stream());
        return Stream.concat(Stream.of(record.title(), record.summary().orElse("")), titles)
                .anyMatch(text -> folded(text).contains(folded(word)));
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }

    static String swapCase(String word) {
        String upper = word.toUpperCase(Locale.ROOT);
        return upper.equals(word) ? word.toLowerCase(Locale.ROOT) : upper;
    }
}
