// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.benchmarks.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class StatsTest {

    @Test
    void ratios_areOfTheSameRound() {
        assertThat(Stats.ratios(List.of(2.0, 9.0), List.of(4.0, 3.0))).containsExactly(0.5, 3.0);
    }

    @Test
    void ratios_givenARoundTooFew_refuses() {
        assertThatThrownBy(() -> Stats.ratios(List.of(1.0), List.of(1.0, 2.0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("1 values over 2: a ratio is of one round");
    }

    @Test
    void median_isTheMiddleOrTheMeanOfTheTwoThere() {
        assertThat(Stats.median(List.of(9.0, 1.0, 2.0))).isEqualTo(2.0);
        assertThat(Stats.median(List.of(9.0, 1.0, 2.0, 4.0))).isEqualTo(3.0);
        assertThat(Stats.median(List.of())).isNaN();
    }

    @Test
    void minAndMax_areTheEnds() {
        assertThat(Stats.min(List.of(2.0, 1.0, 3.0))).isEqualTo(1.0);
        assertThat(Stats.max(List.of(2.0, 1.0, 3.0))).isEqualTo(3.0);
    }
}
