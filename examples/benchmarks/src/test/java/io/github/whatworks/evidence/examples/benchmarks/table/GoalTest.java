// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.benchmarks.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GoalTest {
    private static final Goal AT_MOST = Goal.atMost(2).aim(1);
    private static final Goal AT_LEAST = Goal.atLeast(2).aim(3);

    @Test
    void missedBy_givenRounds_looksAtTheBestOne() {
        assertThat(AT_MOST.missedBy(List.of(9.0, 1.9, 5.0))).isFalse();
        assertThat(AT_MOST.missedBy(List.of(9.0, 2.2, 5.0))).isTrue();
        assertThat(AT_LEAST.missedBy(List.of(0.1, 2.0, 1.0))).isFalse();
        assertThat(AT_LEAST.missedBy(List.of(0.1, 1.8, 1.0))).isTrue();
    }

    @Test
    void missedBy_givenAValueWithinTheSlack_forgives() {
        assertThat(AT_MOST.missedBy(List.of(2.09))).isFalse();
        assertThat(AT_MOST.missedBy(List.of(2.11))).isTrue();
        assertThat(AT_LEAST.missedBy(List.of(1.91))).isFalse();
        assertThat(AT_LEAST.missedBy(List.of(1.89))).isTrue();
    }

    @Test
    void missedBy_givenACount_forgivesNothing() {
        assertThat(Goal.atLeast(1).exactly().missedBy(List.of(0.9999))).isTrue();
        assertThat(Goal.atMost(0).exactly().missedBy(List.of(0.0001))).isTrue();
        assertThat(Goal.atMost(0).exactly().missedBy(List.of(0.0))).isFalse();
    }

    @Test
    void missedBy_givenNoValueOrNoNumber_misses() {
        assertThat(AT_MOST.missedBy(List.of())).isTrue();
        assertThat(AT_LEAST.missedBy(List.of(Double.NaN))).isTrue();
        assertThat(AT_MOST.missedBy(List.of(1.0, Double.NaN))).isTrue();
    }

    @Test
    void missedBy_givenNothingToReach_neverMisses() {
        assertThat(Goal.none(Goal.Better.LOWER).missedBy(List.of(1e9))).isFalse();
    }

    @Test
    void aimReachedBy_givenTheBestRound_hasNoSlack() {
        assertThat(AT_MOST.aimReachedBy(List.of(4.0, 1.0))).isTrue();
        assertThat(AT_MOST.aimReachedBy(List.of(1.01))).isFalse();
        assertThat(AT_LEAST.aimReachedBy(List.of(3.0, 2.0))).isTrue();
        assertThat(AT_LEAST.aimReachedBy(List.of(2.99))).isFalse();
    }
}
