// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

/**
 * What answers are made by, with the scales, code lists and mappings of one generation.
 *
 * @param settings those of the copy, with the data that counts
 */
record Answerer(
        CatalogueSettings settings, Matcher matcher, Writers writers, SideBySideWriter pairs, Searcher searcher) {

    Answerer(CatalogueSettings settings, Wording wording) {
        this(
                settings,
                new Matcher(settings, wording),
                new Writers(settings, wording),
                new SideBySideWriter(settings, wording),
                new Searcher(settings, wording));
    }
}
