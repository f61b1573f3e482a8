// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MatchListTest {

    private static final int SIZE = 1000;

    private final List<Integer> made = new ArrayList<>();
    private final MatchList matches = new MatchList(SIZE, this::make);

    @Test
    void matchesOfALongGroup_areMadeOnceEachAndOnlyWhereAsked() {
        for (int index : List.of(0, 63, 64, 999, 64)) {
            Match match = matches.get(index);

            assertThat(match.record().title()).isEqualTo("Title " + index);
            assertThat(matches.get(index)).isSameAs(match);
        }

        assertThat(made).containsExactly(0, 63, 64, 999);
    }

    @Test
    void matchesOfABand_areThoseOfTheGroup() {
        List<Match> band = matches.at(5, 700);

        assertThat(band).hasSize(2);
        assertThat(band.get(1)).isSameAs(matches.get(700));
    }

    @Test
    void indexBeyondTheEnd_isRefused() {
        assertThatThrownBy(() -> matches.get(SIZE)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> matches.get(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    private Match make(int index) {
        made.add(index);
        MatchReason reason = new MatchReason("asked", Optional.empty(), AgeFit.NOT_ASKED, Map.of(), List.of());
        Writers writers = new Writers(CatalogueSettings.standard(), Wording.bundled());
        return new Match(Records.titled("Title " + index).build(), writers, Optional.empty(), reason);
    }
}
