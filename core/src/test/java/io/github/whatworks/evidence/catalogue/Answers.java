// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.EvidenceRecord;
import java.util.List;
import java.util.Optional;

/** Answers to needs from records in memory, for the tests of this package. */
final class Answers {

    private Answers() {}

    static Answer answer(
            CatalogueSettings settings, Need need, Optional<Freshness> freshness, EvidenceRecord... records) {
        return new Matcher(settings, Wording.bundled())
                .answer(need, Optional.of(TopicIndex.of(List.of(records))), freshness);
    }

    static Answer answer(Need need, EvidenceRecord... records) {
        return answer(CatalogueSettings.standard(), need, Optional.empty(), records);
    }

    /** The group of a need that asks for one thing. */
    static MatchGroup group(Need need, EvidenceRecord... records) {
        List<MatchGroup> groups = answer(need, records).groups();
        assertThat(groups).hasSize(1);
        return groups.get(0);
    }

    static List<String> titles(List<Match> matches) {
        return matches.stream().map(match -> match.record().title()).toList();
    }

    static List<HiddenReason> reasons(MatchGroup group) {
        return group.hidden().stream().map(Hidden::reason).toList();
    }
}
