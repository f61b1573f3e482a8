// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.benchmarks.lookup;

import io.github.whatworks.evidence.RecordKind;
import io.github.whatworks.evidence.Subject;
import io.github.whatworks.evidence.catalogue.TextSearch;
import java.util.List;

/**
 * What is searched for.
 *
 * @param words words in small letters, all of which a record has to have
 * @param facets what it has to have besides
 */
record Question(List<String> words, List<Facet> facets) {

    /** The question to the catalogue, as a host asks it: with the text that somebody typed. */
    TextSearch search(int limit) {
        TextSearch search = TextSearch.of(String.join(" ", words)).first(limit);
        for (Facet facet : facets) {
            search = switch (facet.field()) {
                case "kind" -> search.ofKind(new RecordKind(facet.value()));
                case "publisher" -> search.ofPublisher(facet.value());
                default -> onTopic(search, facet.value().split(" ", 3));
            };
        }
        return search;
    }

    private static TextSearch onTopic(TextSearch search, String[] topic) {
        return search.onTopic(topic[0], topic[1], new Subject(topic[2]));
    }
}
