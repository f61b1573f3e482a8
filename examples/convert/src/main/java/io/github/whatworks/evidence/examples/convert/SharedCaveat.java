// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.convert;

import io.github.whatworks.evidence.Caveat;
import java.util.List;
import java.util.Optional;

/**
 * A caveat for all records of a publication, or for those where the source has a certain member.
 *
 * @param publication the id of the publication
 * @param where the member that the source must have
 * @param containing a text that one of that member's texts must contain
 * @param caveat the caveat
 */
record SharedCaveat(String publication, Optional<String> where, Optional<String> containing, Caveat caveat) {

    static SharedCaveat of(SourceObject source) {
        var caveat = Caveat.builder().text(source.requiredText("text")).saidBy(source.requiredText("saidBy"));
        source.text("about").ifPresent(caveat::about);
        return new SharedCaveat(
                source.requiredText("source"), source.text("where"), source.text("containing"), caveat.build());
    }

    boolean appliesTo(Publication of, SourceObject record) {
        return publication.equals(of.id())
                && where.map(record::has).orElse(true)
                && containing
                        .map(text -> where.map(record::texts).stream()
                                .flatMap(List::stream)
                                .anyMatch(value -> value.contains(text)))
                        .orElse(true);
    }
}
