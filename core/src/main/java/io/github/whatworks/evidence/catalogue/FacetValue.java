// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.Term;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A value of a facet as records state it.
 *
 * @param identity what makes two of them the same
 * @param value the value as it is asked for: a code of our own vocabularies, or the words as printed
 * @param list the list of its code, where it has one
 * @param names everything it can be asked for by, folded
 */
record FacetValue(String identity, String value, Optional<String> list, List<String> names) {

    /** A value of one of the record's own vocabularies. */
    static FacetValue of(String code) {
        String folded = FoldedText.of(code);
        return new FacetValue(folded, code, Optional.empty(), List.of(folded));
    }

    /** A term, by its code where an editor gave one, otherwise by its words; empty where it has neither. */
    static Optional<FacetValue> of(Term term) {
        Optional<String> text = term.text().filter(words -> !words.isBlank());
        if (term.code().isEmpty()) {
            return text.map(words -> {
                String folded = FoldedText.of(words);
                return new FacetValue(folded, words.strip(), Optional.empty(), List.of(folded));
            });
        }
        String code = term.code().get();
        String list = term.list().orElse("");
        List<String> names = Stream.of(Optional.of(FoldedText.of(code)), text.map(FoldedText::of))
                .flatMap(Optional::stream)
                .toList();
        String coded = coded(list, code);
        return Optional.of(new FacetValue(
                coded,
                text.map(String::strip).orElse(code),
                Optional.of(list),
                Stream.concat(Stream.of(coded), names.stream()).toList()));
    }

    /** The name of a code with its list. A line feed is in no name that can be asked for. */
    static String coded(String list, String code) {
        return list + "\n" + code;
    }
}
