// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.Outcome;
import io.github.whatworks.evidence.Provenance;
import io.github.whatworks.evidence.Term;
import io.github.whatworks.evidence.Topic;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a record can be browsed by. A text that is longer than the contract lets anybody ask for is left out, which is the
 * same to whoever asks.
 *
 * @param words the words of its titles and summary, folded, with a blank before and after each
 */
record BrowseColumns(
        String kind, String publisher, String status, Set<String> topics, Set<String> outcomeDomains, String words) {

    static final int LONGEST_TERM = 201;
    private static final int LONGEST_PUBLISHER = 300;
    private static final int LONGEST_CODE = 100;
    /** Room for a title and a summary that are as long as they may be, and many other titles. */
    private static final int MOST_WORDS = 100_000;

    BrowseColumns {
        topics = Set.copyOf(topics);
        outcomeDomains = Set.copyOf(outcomeDomains);
    }

    static BrowseColumns of(EvidenceRecord record) {
        return new BrowseColumns(
                fitting(record.kind().value(), LONGEST_CODE),
                fitting(record.provenance().flatMap(Provenance::publisher).orElse(""), LONGEST_PUBLISHER),
                fitting(record.status().map(status -> status.value()).orElse(""), LONGEST_CODE),
                terms(record.topics().stream().flatMap(BrowseColumns::topic)),
                terms(record.outcomes().stream()
                        .map(Outcome::domains)
                        .flatMap(List::stream)
                        .flatMap(BrowseColumns::domain)),
                words(record));
    }

    private static Stream<String> topic(Topic topic) {
        return topic.list().flatMap(list -> topic.code().map(code -> list + ":" + code)).stream();
    }

    /** As the records have it: by its code, and as printed. */
    private static Stream<String> domain(Term domain) {
        return Stream.concat(domain.code().stream(), domain.text().stream());
    }

    private static Set<String> terms(Stream<String> all) {
        Set<String> terms = new LinkedHashSet<>();
        all.map(term -> fitting(term, LONGEST_TERM))
                .filter(Predicate.not(String::isEmpty))
                .forEach(terms::add);
        return terms;
    }

    private static String words(EvidenceRecord record) {
        Stream<String> texts = Stream.of(
                        Stream.of(record.title()),
                        record.otherTitles().stream().flatMap(other -> other.title().stream()),
                        record.summary().stream())
                .flatMap(parts -> parts);
        StringBuilder out = new StringBuilder(" ");
        texts.flatMap(text -> FoldedWords.of(text).stream()).distinct().forEach(word -> {
            if (out.length() + word.length() < MOST_WORDS) {
                out.append(word).append(' ');
            }
        });
        return out.toString();
    }

    /** PostgreSQL keeps no text with the sign 0 in it; nobody can ask for one either. */
    private static String fitting(String text, int most) {
        return text.length() > most || text.indexOf('\0') >= 0 ? "" : text;
    }
}
