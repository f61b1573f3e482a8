// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.convert;

import io.github.whatworks.evidence.Citation;
import io.github.whatworks.evidence.CitationRole;
import io.github.whatworks.evidence.PartialDate;
import java.util.ArrayList;
import java.util.List;

/** The reviews that a page of the Evidence Store summarises. */
final class StoreCitations {
    private static final String AUTHORS_LEFT_OUT = "...";

    private StoreCitations() {}

    static List<Citation> of(List<SourceObject> reviews) {
        List<Citation> citations = new ArrayList<>();
        for (SourceObject review : reviews) {
            citations.add(citation("review-" + (citations.size() + 1), review));
        }
        return citations;
    }

    private static Citation citation(String key, SourceObject review) {
        List<String> authors = review.texts("authors");
        var citation = Citation.builder()
                .key(key)
                .role(CitationRole.SOURCE_REVIEW)
                .authors(authors)
                .title(review.requiredText("title"));
        if (authors.contains(AUTHORS_LEFT_OUT)) {
            citation.authorsElided(true);
        }
        review.number("year").ifPresent(year -> citation.year(PartialDate.of(year.literal())));
        review.text("source").ifPresent(citation::container);
        review.text("doi").ifPresent(citation::doi);
        return citation.build();
    }
}
